/** Orders that go by several things in turn. */

/** The first comparison that decides; 0 where none does: `sort((a, b) => inTurn(b.size - a.size, a.rank - b.rank))`. */
export const inTurn = (...comparisons: readonly number[]): number => comparisons.find((comparison) => comparison !== 0) ?? 0;

/** Order of two texts by their letters, the same in every language; what is absent comes last. */
export const byText = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1;
