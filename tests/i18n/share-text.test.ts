import { describe, expect, it } from 'vitest';
import { signedPercent } from '#i18n/share-text.ts';

describe('a change in per cent', () => {
  it('has its sign, in the language of the reader', () => {
    expect(signedPercent(0.1, 'en')).toBe('+10%');
    expect(signedPercent(-0.1, 'de').replace(/\u00a0/g, ' ')).toBe('−10 %');
  });

  it('has none where it rounds to 0', () => {
    expect(signedPercent(-0.001, 'en')).toBe('0%');
    expect(signedPercent(-0.001, 'en', 1)).toBe('−0.1%');
  });
});
