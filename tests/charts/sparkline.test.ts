import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourMark } from '#charts/colour-mark.ts';
import { sparkline, trendDrawing } from '#charts/sparkline.ts';

const pathOf = (drawing: ReturnType<typeof sparkline>, kind: string): string | undefined =>
  drawing?.paths.find((path) => path.kind === kind)?.d;

describe('a sparkline', () => {
  it('runs from the first to the last value, high values up', () => {
    expect(pathOf(sparkline([0, 10], { width: 65, height: 25 }), 'spark-line')).toBe('M2.5 22.5L62.5 2.5');
  });

  it('leaves a gap where a value is not known, and never draws it as 0', () => {
    expect(pathOf(sparkline([5, 6, undefined, 6, 5], { width: 65, height: 25 }), 'spark-line')).toBe(
      'M2.5 22.5L17.5 2.5M47.5 2.5L62.5 22.5',
    );
    expect(sparkline([undefined, undefined])).toBeUndefined();
    expect(sparkline([])).toBeUndefined();
  });

  it('draws a value alone between gaps as a dot', () => {
    const drawing = sparkline([1, undefined, 2, undefined, 3, 4]);
    expect(drawing?.paths.filter(({ kind }) => kind === 'spark-dot')).toHaveLength(2);
  });

  it('marks the reference within its frame, also where all values lie below it', () => {
    expect(pathOf(sparkline([0.8, 0.9], { width: 60, height: 25, reference: 1 }), 'spark-reference')).toBe('M0 2.5H60');
  });

  it('lies flat in the middle where nothing moves', () => {
    expect(pathOf(sparkline([3, 3], { width: 65, height: 20 }), 'spark-line')).toBe('M2.5 10L62.5 10');
  });

  it('stays within its frame, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.float({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), { nil: undefined }), { maxLength: 24 }),
        (values) => {
          const drawing = sparkline(values, { width: 64, height: 18, reference: 1 });
          const numbers = (drawing?.paths ?? []).filter(({ kind }) => kind === 'spark-line').flatMap(({ d }) => d.match(/[\d.-]+/g) ?? []);
          for (const number of numbers.map(Number)) {
            expect(number).toBeGreaterThanOrEqual(0);
            expect(number).toBeLessThanOrEqual(64);
          }
        },
      ),
    );
  });
});

describe('drawings of colours', () => {
  it('tell colours apart by shape', () => {
    const shapes = (['green', 'amber', 'red', 'not-assessed'] as const).map((colour) => colourMark(colour).paths[0]?.d);
    expect(new Set(shapes).size).toBe(4);
  });

  it('draw a trend as a line with a sign a report', () => {
    const drawing = trendDrawing([{ colour: 'green' }, { colour: undefined }, { colour: 'red' }]);
    expect(drawing?.paths.map(({ kind }) => kind)).toEqual(['trend-line', 'sign green', 'sign red']);
    expect(trendDrawing([{ colour: undefined }])).toBeUndefined();
  });
});
