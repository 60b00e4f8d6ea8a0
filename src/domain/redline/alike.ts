/** Which of the blocks that went and came between two fixed places are one block in other words. */
import type { TextBlock } from './blocks.ts';

type Pair = readonly [from: number, to: number];
type Range = readonly [start: number, end: number];

/** Blocks on each side that are compared with each other; of longer runs none is paired. */
const mostBlocks = 40;
/** Share of common words from which two blocks count as one. */
const leastAlike = 0.4;

const wordsOf = (text: string): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const [word] of text
    .slice(0, 5_000)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
};

const sizeOf = (words: ReadonlyMap<string, number>): number => [...words.values()].reduce((sum, count) => sum + count, 0);

/** Twice the common words by all words (Dice): 1 for the same words, 0 for none in common. */
const likeness = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  const all = sizeOf(a) + sizeOf(b);
  return all === 0 ? 0 : (2 * common) / all;
};

/** Pairs in their order, with the greatest likeness in sum. Statements are not paired here: their ids tell which is which. */
export const alikeWithin = (
  from: readonly TextBlock[],
  to: readonly TextBlock[],
  [left, leftEnd]: Range,
  [right, rightEnd]: Range,
): readonly Pair[] => {
  const [rows, columns] = [leftEnd - left, rightEnd - right];
  if (rows < 1 || columns < 1 || rows > mostBlocks || columns > mostBlocks) return [];
  const olds = from.slice(left, leftEnd).map((block) => ({ block, words: wordsOf(block.text) }));
  const news = to.slice(right, rightEnd).map((block) => ({ block, words: wordsOf(block.text) }));
  const scores = olds.map((old) =>
    news.map((fresh) => {
      if (old.block.kind !== fresh.block.kind || old.block.statement !== undefined || fresh.block.statement !== undefined) return 0;
      const alike = likeness(old.words, fresh.words);
      return alike < leastAlike ? 0 : alike;
    }),
  );
  const score = (row: number, column: number): number => scores[row]?.[column] ?? 0;
  // best[row][column] = greatest sum over the blocks from there on.
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const own = score(row, column);
      const sum = Math.max(at(row + 1, column), at(row, column + 1), own === 0 ? 0 : own + at(row + 1, column + 1));
      best[row]?.splice(column, 1, sum);
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const own = score(row, column);
    if (own > 0 && at(row, column) === own + at(row + 1, column + 1)) {
      pairs.push([left + row, right + column]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
};
