import { describe, expect, it } from 'vitest';
import { someOf } from '../../src/client/some-of.ts';

const listed = (items: readonly string[]): string => items.join(' & ');
const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `n${String(index + 1)}`);

describe('some of many names', () => {
  it('are all of a short list', () => {
    expect(someOf(names(2), 'and {n} more', listed)).toBe('n1 & n2');
    expect(someOf(names(12), 'and {n} more', listed)).not.toContain('more');
  });

  it('are the first of a long one, with the number of the others', () => {
    expect(someOf(names(450), 'and {n} more', listed)).toBe(`${names(12).join(', ')} and 438 more`);
  });
});
