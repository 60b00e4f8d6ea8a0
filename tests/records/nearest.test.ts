import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '#records/nearest.ts';
import { problem, quoted } from '#records/problem.ts';

describe('the name that was meant', () => {
  it('is the nearest one', () => {
    expect(nearest('cisoo', ['cfo', 'ciso', 'cio'])).toBe('ciso');
    expect(nearest('CISO', ['ciso'])).toBe('ciso');
    expect(nearest('ownr', ['summary', 'owner'])).toBe('owner');
  });

  it('is none where all are too far', () => {
    expect(nearest('procurement', ['cfo', 'ciso'])).toBeUndefined();
    expect(nearest('cfo', [])).toBeUndefined();
    expect(nearest('fr', ['en', 'de'])).toBeUndefined();
    expect(nearest('nist', ['iso'])).toBeUndefined();
  });

  it('does not depend on the order of names', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-d]{1,6}$/), fc.array(fc.stringMatching(/^[a-d]{1,6}$/)), (written, names) => {
        expect(nearest(written, [...names].reverse())).toBe(nearest(written, names));
      }),
    );
  });

  it('is itself where it is known', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.array(fc.stringMatching(/^[a-z]{1,20}$/)), (written, names) => {
        expect(nearest(written, [...names, written])).toBe(written);
      }),
    );
  });

  it('is not sought for what nobody typed', () => {
    expect(nearest('x'.repeat(121), ['x'.repeat(121)])).toBeUndefined();
  });

  it('is the only one that begins with what was written, where none is near', () => {
    expect(didYouMean('pm-infra', ['pm-infrastructure', 'pm-customer'])?.en).toBe('Did you mean "pm-infrastructure"?');
    expect(didYouMean('head', ['head-of-finance', 'head-of-procurement'])).toBeUndefined();
    expect(didYouMean('c', ['customer'])).toBeUndefined();
  });

  it('is asked for in both languages', () => {
    expect(didYouMean('cisoo', ['ciso'])).toEqual({ en: 'Did you mean "ciso"?', de: 'Meinten Sie „ciso“?' });
    expect(didYouMean('zzz', ['ciso'])).toBeUndefined();
  });
});

describe('text of a record in a message', () => {
  it('shows characters that nobody sees, and ends after 80', () => {
    expect(quoted('a\nb\u202Ec\u0000')).toBe('a\\u{a}b\\u{202e}c\\u{0}');
    expect(quoted('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(quoted('Größe "1"')).toBe('Größe "1"');
  });

  it('has one hint for both languages where the German one is not given', () => {
    expect(problem('yaml', 'a', 'b', 'c').hint).toEqual({ en: 'c', de: 'c' });
    expect(problem('yaml', 'a', 'b').hint).toBeUndefined();
  });
});
