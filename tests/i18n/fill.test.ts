import { describe, expect, it } from 'vitest';
import { fill } from '#i18n/fill.ts';

describe('a text with places', () => {
  it('takes the values as they are, whatever marks they hold', () => {
    expect(fill('{shown} of {total}: {shown}', { shown: 3, total: '$& {shown}' })).toBe('3 of $& {shown}: 3');
  });

  it('keeps a place that has no value', () => {
    expect(fill('Owner: {role}', {})).toBe('Owner: {role}');
  });
});
