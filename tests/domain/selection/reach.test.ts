import { describe, expect, it } from 'vitest';
import { reachedFrom } from '#domain/selection/reach.ts';

const links: Readonly<Record<number, readonly number[]>> = { 0: [1], 1: [2], 2: [0], 4: [5] };
const next = (index: number): readonly number[] => links[index] ?? [];

describe('what can be reached along links', () => {
  it('holds the start and everything at one or more removes, and ends where links go in a circle', () => {
    expect([...reachedFrom([0], next)].sort()).toEqual([0, 1, 2]);
    expect([...reachedFrom([4, 3], next)].sort()).toEqual([3, 4, 5]);
  });
});
