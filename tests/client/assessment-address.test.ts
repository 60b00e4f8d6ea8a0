import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, choiceOf, choicesOf, fragmentOf } from '../../src/client/assessment-address.ts';
import type { Choice } from '../../src/client/assessment-address.ts';
import { factors } from '#domain/assessment/factors.ts';

const aChoice = fc.constantFrom<Choice>(0, 1, 2, 3, 'unknown');

describe('the address of a self-assessment', () => {
  it('holds the answers, counted from 1 as they stand', () => {
    expect(fragmentOf({ sites: 'unknown', staff: 3 })).toBe('#staff=4&sites=unknown');
    expect(fragmentOf({})).toBe('');
  });

  it('gives back every answer', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...factors), aChoice), (choices) => {
        expect(choicesOf(fragmentOf(choices))).toEqual({ ...choices });
      }),
    );
  });

  it('is read without what is no question or no answer', () => {
    expect(choicesOf('#staff=5&sites=0&itStaff=-1&weather=2&projects=two&regulation=3&practice=&dependence=1.0')).toEqual({
      regulation: 2,
    });
    expect(choiceOf(null)).toBeUndefined();
  });

  it('that says "unknown" is no answer to count with', () => {
    expect(answersOf({ staff: 0, sites: 'unknown' })).toEqual({ staff: 0 });
  });
});
