import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportSpan } from '#charts/support-span.ts';
import { timeMap } from '#charts/time-map.ts';
import type { TimePoint } from '#charts/time-map.ts';
import { today } from '../builders.ts';

const lines = { businessValue: 50, technicalFit: 50 };
const point = (id: string, businessValue: number, technicalFit: number, cost?: number): TimePoint => ({
  id,
  name: id,
  businessValue,
  technicalFit,
  cost,
});

describe('the map of applications', () => {
  it('every circle lies in the field, on the side of the lines on which its value and fitness are', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(percent, percent, fc.option(fc.nat(1_000_000), { nil: undefined })), { maxLength: 40 }), (raw) => {
        const points = raw.map(([value, fit, cost], index) => point(String(index), value, fit, cost));
        const { dots, field, line } = timeMap(points, lines);
        for (const { id, x, y, radius } of dots) {
          const { businessValue, technicalFit } = points[Number(id)] ?? { businessValue: 0, technicalFit: 0 };
          const isIn = x - radius >= field.left && x + radius <= field.right && y - radius >= field.top && y + radius <= field.bottom;
          expect([isIn, x >= line.x, y <= line.y]).toEqual([true, technicalFit >= 50, businessValue >= 50]);
        }
      }),
    );
  });

  it('area grows with cost; what has no known cost is small and marked', () => {
    const { dots } = timeMap([point('a', 10, 10, 400), point('b', 90, 90, 100), point('c', 10, 90)], lines);
    const radius = Object.fromEntries(dots.map((dot) => [dot.id, dot.radius]));
    expect(radius['a']).toBe(2 * (radius['b'] ?? 0));
    expect(dots.find(({ id }) => id === 'c')?.costKnown).toBe(false);
  });

  it('names of two in the same place do not lie on each other', () => {
    const { dots } = timeMap([point('Twin one', 30, 30), point('Twin two', 30, 30)], lines);
    const labels = dots.flatMap(({ label }) => (label === undefined ? [] : [`${String(label.x)}/${String(label.y)}`]));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('a thousand become one drawing without names', () => {
    const many = Array.from({ length: 1000 }, (_, index) => point(String(index), index % 100, (index * 7) % 100, index));
    const { dots, crowd = '' } = timeMap(many, lines);
    expect(dots).toEqual([]);
    expect(crowd.length).toBeLessThan(80_000);
  });
});

describe('the bar of a support', () => {
  it('runs from the data date to the end, or back to it', () => {
    expect(supportSpan('2027-11-15', today)).toMatchObject({ from: supportSpan(today, today).today, isCut: false });
    const past = supportSpan('2026-05-15', today);
    expect(past.to).toBe(past.today);
    expect(past.from).toBeLessThan(past.today);
  });

  it('is cut at the edges', () => {
    expect(supportSpan('2040-01-01', today)).toMatchObject({ to: 100, isCut: true });
    expect(supportSpan('2020-01-01', today)).toMatchObject({ from: 0, isCut: true });
  });
});
