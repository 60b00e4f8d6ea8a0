/** The text that the solver reads: nothing of a record is in it, and its numbers are moderate. */
import { describe, expect, it } from 'vitest';
import { lpText, scaleOf } from '#domain/selection/lp.ts';
import { selectionModel } from '#domain/selection/model.ts';
import { openProgram } from '#domain/selection/settled.ts';
import { aCandidate, aProblem, theLimits } from './questions.ts';

describe('the scale of a row', () => {
  it('is the greatest common divisor of whole numbers', () => {
    expect(scaleOf([6_000, 0, -4_000])).toBe(2_000);
    expect(scaleOf([-30])).toBe(30);
  });

  it('keeps the largest number at a million', () => {
    expect(scaleOf([3_000_000_001, 7])).toBeCloseTo(3_000.000001, 9);
  });

  it('leaves fractions as they are', () => {
    expect(scaleOf([0.5, 3])).toBe(1);
    expect(scaleOf([])).toBe(1);
  });
});

describe('the text', () => {
  it('names candidates by numbers, whatever their keys are', () => {
    const model = selectionModel(
      aProblem([aCandidate('x\nEnd\nBinary', 60, 1, { excludes: ['projects/y >= 3'] }), aCandidate('y >= 3', 60, 1)]),
      theLimits(100),
    );
    const { text } = lpText(openProgram(model), [1, 1], true, [{ inside: [0, 1], outside: [] }]);
    expect(text).toBe(
      [
        'Maximize',
        ' obj: + 1 x0',
        '+ 1 x1',
        'Subject To',
        ' r0: + 1 x0',
        `+ 1 x1 <= ${String(100 / 60)}`,
        ' r1: + 1 x0',
        '+ 1 x1 <= 1',
        ' c0: + 1 x0',
        '+ 1 x1 <= 1',
        'Binary',
        ' x0',
        ' x1',
        'End',
        '',
      ].join('\n'),
    );
  });
});
