import { describe, expect, it } from 'vitest';
import { byText, inTurn } from '#domain/office/order.ts';

describe('orders', () => {
  it('go by the first thing that differs', () => {
    expect(inTurn(0, -1, 1)).toBe(-1);
    expect(inTurn(0, 0)).toBe(0);
  });

  it('of texts go by letters, and put last what is absent', () => {
    expect(['b', undefined, 'a', 'b'].map((text) => ({ text })).sort((x, y) => byText(x.text, y.text))).toEqual([
      { text: 'a' },
      { text: 'b' },
      { text: 'b' },
      { text: undefined },
    ]);
  });
});
