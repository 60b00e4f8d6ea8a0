import { describe, expect, it } from 'vitest';
import { colourTrend } from '#charts/colour-trend.ts';
import { measureCourse } from '#charts/measure-course.ts';
import { milestoneTimeline } from '#charts/milestone-timeline.ts';

describe('the trend of colours', () => {
  it('keeps a gap where a report said nothing', () => {
    const chart = colourTrend([{ colour: 'green' }, { colour: undefined }, { colour: 'red' }]);
    expect(chart?.signs.map(({ x, colour }) => [x, colour])).toEqual([
      [5, 'green'],
      [25, 'red'],
    ]);
    expect(chart?.width).toBe(30);
  });

  it('draws the better the higher, and nothing where nothing was stated', () => {
    const [green, amber, red] = colourTrend([{ colour: 'green' }, { colour: 'amber' }, { colour: 'red' }])?.signs ?? [];
    expect((green?.y ?? 0) < (amber?.y ?? 0) && (amber?.y ?? 0) < (red?.y ?? 0)).toBe(true);
    expect(colourTrend([{ colour: undefined }])).toBeUndefined();
  });
});

describe('the timeline of milestones', () => {
  const item = { id: 'live', planned: '2026-06-01', forecast: '2027-06-01', actual: undefined };

  it('puts days in their order, inside the picture', () => {
    const chart = milestoneTimeline([item], '2026-11-15', 640);
    const row = chart?.rows[0];
    const places = [row?.planned ?? 0, chart?.asOf ?? 0, row?.forecast ?? 0];
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect((places[0] ?? 0) >= 0 && (places[2] ?? 0) <= 640).toBe(true);
  });

  it('labels quarters of a year, and years of a decade', () => {
    expect(milestoneTimeline([item], '2026-11-15')?.ticks.map(({ month }) => month)).toEqual(['2026-07', '2026-10', '2027-01', '2027-04']);
    const decade = milestoneTimeline([{ ...item, forecast: '2036-01-01' }], '2026-11-15');
    expect(decade?.ticks.length).toBeLessThanOrEqual(9);
  });

  it('is not drawn without milestones, and drawn for one day', () => {
    expect(milestoneTimeline([], '2026-11-15')).toBeUndefined();
    expect(milestoneTimeline([{ ...item, forecast: undefined }], '2026-06-01')?.rows[0]?.planned).toBe(14);
  });
});

describe('the course of a measure', () => {
  const course = {
    baseline: { day: '2024-12-31', value: 10 },
    actuals: [{ day: '2025-12-31', value: 12 }],
    targets: [{ day: '2027-12-31', value: 20 }],
  };

  it('joins what was measured, and leads on to the targets', () => {
    const chart = measureCourse(course, '2026-11-15');
    expect(chart?.actuals).toHaveLength(2);
    expect(chart?.targetLine.startsWith(`M${String(chart.actuals[1]?.x)} ${String(chart.actuals[1]?.y)}`)).toBe(true);
    expect(chart?.years.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
  });

  it('has round levels around all values', () => {
    const levels = measureCourse(course, '2026-11-15')?.levels.map(({ value }) => value) ?? [];
    expect(levels[0]).toBeLessThanOrEqual(10);
    expect(levels.at(-1)).toBeGreaterThanOrEqual(20);
    expect(levels.length).toBeLessThanOrEqual(8);
  });

  it('draws equal values, and nothing of a single one', () => {
    expect(
      measureCourse({ baseline: { day: '2025-01-01', value: 0 }, actuals: [{ day: '2026-01-01', value: 0 }], targets: [] }, '2026-11-15')
        ?.line,
    ).not.toContain('NaN');
    expect(measureCourse({ baseline: undefined, actuals: [], targets: [{ day: '2026-01-01', value: 1 }] }, '2026-11-15')).toBeUndefined();
  });
});
