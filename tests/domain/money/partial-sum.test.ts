import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUnits, partialSum } from '#domain/money/partial-sum.ts';

describe('a sum of which parts may not be known', () => {
  it('counts what is known, and is unknown where nothing is', () => {
    expect(partialSum([100, undefined, 50])).toEqual({ amount: 150, known: 2, of: 3 });
    expect(inUnits(partialSum([100, undefined]))).toEqual({ amount: 1, known: 1, of: 2 });
    expect(inUnits(partialSum([undefined]))).toEqual({ amount: undefined, known: 0, of: 1 });
  });

  it('does not depend on the order, and nothing unknown counts as 0', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer(), { nil: undefined })), (amounts) => {
        expect(partialSum([...amounts].reverse())).toEqual(partialSum(amounts));
        expect(partialSum([...amounts, undefined]).amount).toBe(partialSum(amounts).amount);
      }),
    );
  });
});
