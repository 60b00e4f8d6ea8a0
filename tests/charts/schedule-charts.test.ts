import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gantt } from '#charts/gantt.ts';
import { histogram } from '#charts/histogram.ts';
import { milestoneTrendChart, trendLooks, trendSign } from '#charts/milestone-trend.ts';
import { roadmapBars, roadmapElbows, roadmapScale, roadmapTops } from '#charts/roadmap.ts';

const task = (id: string, earlyStart: number, earlyFinish: number, lateFinish = earlyFinish, progress?: number) => ({
  id,
  earlyStart,
  earlyFinish,
  lateFinish,
  critical: lateFinish === earlyFinish,
  progress,
});

describe('the Gantt chart', () => {
  it('puts tasks on one scale, float behind them, and what is done within', () => {
    const chart = gantt([task('a', 0, 50, 50, 40), task('b', 20, 60, 100)], [{ id: 'live', earliest: 100 }]);
    const [a, b] = chart?.rows ?? [];
    expect(a?.floatEnd).toBeUndefined();
    expect(a?.done).toBeCloseTo((a?.width ?? 0) * 0.4, 0);
    expect(b?.floatEnd).toBe(chart?.marks[0]?.x);
    expect(b?.done).toBe(0);
    expect(chart?.ticks.map(({ day }) => day)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });

  it('writes the name over the start of a bar, or over its end where that is far to the right', () => {
    const chart = gantt([task('a', 0, 10), task('b', 90, 100)]);
    expect(chart?.rows.map(({ label }) => label.anchor)).toEqual(['start', 'end']);
  });

  it('is not drawn without tasks, or where they take no time', () => {
    expect(gantt([])).toBeUndefined();
    expect(gantt([task('a', 0, 0)])).toBeUndefined();
  });

  it('stays within its frame, whatever the durations', () => {
    const some = fc.array(fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(some, (spans) => {
        const chart = gantt(
          spans.map(([start, length, float], index) => task(String(index), start, start + length, start + length + float)),
        );
        for (const { x, width } of chart?.rows ?? []) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(chart?.width ?? 0);
        }
        expect(chart?.ticks.length ?? 0).toBeLessThanOrEqual(11);
      }),
    );
  });
});

describe('the histogram', () => {
  const bins = [
    { from: 10, to: 20, count: 5 },
    { from: 20, to: 30, count: 10 },
    { from: 30, to: 40, count: 1 },
  ];

  it('makes the most frequent bar the highest, and marks what lies beyond a limit', () => {
    const chart = histogram(bins, [{ id: 'p80', value: 30 }], 30);
    expect(chart?.bars.map(({ height }) => height)).toEqual([48, 96, 9.6]);
    expect(chart?.bars.map(({ isBeyond }) => isBeyond)).toEqual([false, false, true]);
  });

  it('makes room for a mark outside the bars', () => {
    expect(histogram(bins, [{ id: 'plan', value: 0 }], 30)?.ends).toEqual([0, 40]);
  });

  it('is not drawn where all runs gave the same', () => {
    expect(histogram([{ from: 7, to: 7, count: 9 }], [], 7)).toBeUndefined();
  });
});

describe('the milestone trend chart', () => {
  const course = (id: string, ...statements: readonly (readonly [string, string])[]) => ({
    id,
    statements: statements.map(([day, expected]) => ({ day, expected, kind: 'forecast' as const })),
  });

  it('lets a slipping milestone rise and a steady one stay level', () => {
    const chart = milestoneTrendChart([
      course('slips', ['2026-01-31', '2026-06-30'], ['2026-03-31', '2026-09-30']),
      course('stays', ['2026-01-31', '2026-08-31'], ['2026-03-31', '2026-08-31']),
    ]);
    const [slips, stays] = chart?.lines ?? [];
    expect(slips?.points[1]?.y).toBeLessThan(slips?.points[0]?.y ?? 0);
    expect(stays?.points[1]?.y).toBe(stays?.points[0]?.y);
  });

  it('keeps the numbers of lines apart that end at the same day', () => {
    const chart = milestoneTrendChart(['a', 'b', 'c'].map((id) => course(id, ['2026-01-31', '2026-06-30'], ['2026-03-31', '2026-06-30'])));
    const places = chart?.lines.map(({ label }) => label.y) ?? [];
    expect(new Set(places).size).toBe(3);
  });

  it('is not drawn where nothing was said twice', () => {
    expect(milestoneTrendChart([course('a', ['2026-01-31', '2026-06-30'])])).toBeUndefined();
  });

  it('has a sign of its own for each line', () => {
    expect(new Set(Array.from({ length: trendLooks }, (_, look) => trendSign(look, 0, 0))).size).toBe(trendLooks);
  });
});

describe('the roadmap', () => {
  const scale = roadmapScale({ from: '2026-02-10', to: '2026-11-20' }, '2026-07-01');
  const item = { planned: { start: '2026-01-01', end: '2026-10-01' }, start: '2026-01-01', hasStarted: true, end: '2026-12-01' };

  it('spans whole quarters', () => {
    expect(scale.quarters.map(({ label }) => label)).toEqual(['2026-01', '2026-04', '2026-07', '2026-10']);
    expect(scale.years).toEqual([{ label: '2026', x: '0%' }]);
    expect(scale.x('2026-01-01')).toBe('0%');
    expect(scale.x('2027-01-01')).toBe('100%');
    expect(scale.months).toHaveLength(12);
  });

  it('parts a bar into what is done, what is to come and what is late', () => {
    const bars = roadmapBars(item, scale, '2026-07-01');
    expect(bars.done).toEqual({ x1: '0%', x2: scale.asOf });
    expect(bars.ahead).toEqual({ x1: scale.asOf, x2: scale.x('2026-10-01') });
    expect(bars.late).toEqual({ x1: scale.x('2026-10-01'), x2: scale.x('2026-12-01') });
  });

  it('takes nothing of a project that has not started for done, however late the day', () => {
    expect(roadmapBars({ ...item, hasStarted: false }, scale, '2026-07-01').done).toBeUndefined();
  });

  it('draws no bar without start or end', () => {
    expect(roadmapBars({ ...item, end: undefined }, scale, '2026-07-01')).toEqual({
      planned: undefined,
      done: undefined,
      ahead: undefined,
      late: undefined,
    });
  });

  it('leads a line from the day of delivery to the day of need, backwards where it is late', () => {
    const tops = roadmapTops([[{ id: 'a' }, { id: 'b' }], [{ id: 'c' }]]);
    expect([...tops]).toEqual([
      ['a', 2.25],
      ['b', 5.5],
      ['c', 11],
    ]);
    const elbows = roadmapElbows(
      [
        { from: 'a', to: 'c', delivered: '2026-09-01', needBy: '2026-08-01' },
        { from: 'c', to: 'b', delivered: '2026-03-01', needBy: '2026-08-01' },
        { from: 'a', to: 'b', delivered: undefined, needBy: '2026-08-01' },
        { from: 'a', to: 'b', delivered: undefined, needBy: undefined },
        { from: 'a', to: 'elsewhere', delivered: '2026-09-01', needBy: '2026-08-01' },
      ],
      tops,
      scale,
    );
    expect(elbows.map(({ state }) => state)).toEqual(['late', 'in-time', 'unknown']);
    expect(elbows[0]).toMatchObject({ x1: scale.x('2026-09-01'), x2: scale.x('2026-08-01'), y1: '4.75rem', y2: '13rem' });
  });
});
