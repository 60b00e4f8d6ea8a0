/** Two versions of a text compared block by block: statements by their ids, all else by its place and likeness, changed blocks word by word. */
import { diffArrays } from 'diff';
import type { StatementLevel } from '#schemas/statement.ts';
import { alikeWithin } from './alike.ts';
import type { TextBlock } from './blocks.ts';
import { wordChanges } from './word-changes.ts';
import type { Segment } from './word-changes.ts';

/** What became of a block. `left` marks the place where a statement stood that now stands elsewhere; its text is with the one that `moved`. */
export type BlockMark = 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'left';

/** A block of the redline. */
export interface RedlineBlock extends Omit<TextBlock, 'text'> {
  readonly mark: BlockMark;
  /** Empty where the block `left`. */
  readonly segments: readonly Segment[];
}

/** A statement that two versions do not have in common word for word and place for place. */
export interface StatementChange {
  readonly id: string;
  readonly mark: Exclude<BlockMark, 'same' | 'left'>;
  /** Of a statement that stayed: whether its words changed too. */
  readonly reworded: boolean;
  /** Strength before and after, where the statement existed. */
  readonly from: StatementLevel | undefined;
  readonly to: StatementLevel | undefined;
}

/** The comparison of two versions. */
export interface Redline {
  readonly blocks: readonly RedlineBlock[];
  /** In the order of the redline. */
  readonly statements: readonly StatementChange[];
  /** Blocks that are no statements and were added, removed or changed. */
  readonly others: number;
}

/** Positions of two blocks that are one. */
type Pair = readonly [from: number, to: number];
type Blocks = readonly TextBlock[];

/** More added and removed blocks than this are not aligned: what lies between the common beginning and end is then shown as replaced. */
const mostEdits = 1_200;

const keyOf = ({ kind, level, text, statement }: TextBlock): string =>
  statement === undefined ? `${kind} ${String(level)} ${text}` : `#${statement}`;

/** Pairs of blocks with the same key that keep their order. */
const inOrder = (from: readonly string[], to: readonly string[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  for (let index = 0; index < start; index += 1) pairs.push([index, index]);
  const changes = diffArrays(from.slice(start, from.length - end), to.slice(start, to.length - end), { maxEditLength: mostEdits }) as
    readonly { readonly added: boolean; readonly removed: boolean; readonly count: number }[] | undefined;
  let [left, right] = [start, start];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) for (let index = 0; index < count; index += 1) pairs.push([left + index, right + index]);
    if (!added) left += count;
    if (!removed) right += count;
  }
  for (let index = end; index > 0; index -= 1) pairs.push([from.length - index, to.length - index]);
  return pairs;
};

const paired = (from: Blocks, to: Blocks): readonly Pair[] => {
  const anchors = inOrder(from.map(keyOf), to.map(keyOf));
  const pairs: Pair[] = [];
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [...anchors, [from.length, to.length] as const]) {
    pairs.push(...alikeWithin(from, to, [left, nextLeft], [right, nextRight]));
    if (nextLeft < from.length) pairs.push([nextLeft, nextRight]);
    left = nextLeft + 1;
    right = nextRight + 1;
  }
  return pairs;
};

const orderOf = (blocks: Blocks): string =>
  JSON.stringify(blocks.map(({ kind, level, text, statement }) => [kind, level, text, statement]));

/** The same pairs, whichever of the two is the older one. */
const pairsOf = (from: Blocks, to: Blocks): readonly Pair[] =>
  orderOf(from) <= orderOf(to) ? paired(from, to) : paired(to, from).map(([left, right]): Pair => [right, left]);

const whole = ({ text, ...block }: TextBlock, mark: 'same' | 'added' | 'removed'): RedlineBlock => ({
  ...block,
  mark,
  segments: [{ kind: mark === 'same' ? 'kept' : mark, text }],
});

const positionsOf = (blocks: Blocks): ReadonlyMap<string, number> =>
  new Map(blocks.flatMap(({ statement }, index) => (statement === undefined ? [] : [[statement, index] as const])));

const changeOf = (block: RedlineBlock, before: TextBlock | undefined, after: TextBlock | undefined): readonly StatementChange[] => {
  const { statement: id, mark } = block;
  if (id === undefined || mark === 'same' || mark === 'left') return [];
  const reworded = before !== undefined && after !== undefined && before.text !== after.text;
  return [{ id, mark, reworded, from: before?.strength, to: after?.strength }];
};

/** The redline from one version to another. Exchanging the two exchanges what was added and removed. */
export const redline = (from: Blocks, to: Blocks): Redline => {
  const blocks: RedlineBlock[] = [];
  const statements: StatementChange[] = [];
  const before = positionsOf(from);
  const after = positionsOf(to);
  const add = (block: RedlineBlock, old: TextBlock | undefined, fresh: TextBlock | undefined): void => {
    blocks.push(block);
    statements.push(...changeOf(block, old, fresh));
  };
  const gone = (old: TextBlock): void => {
    if (old.statement === undefined || !after.has(old.statement)) add(whole(old, 'removed'), old, undefined);
    else {
      const { text: _text, ...block } = old;
      add({ ...block, mark: 'left', segments: [] }, old, undefined);
    }
  };
  const come = (fresh: TextBlock): void => {
    const old = fresh.statement === undefined ? undefined : from[before.get(fresh.statement) ?? -1];
    if (old === undefined) add(whole(fresh, 'added'), undefined, fresh);
    else add({ ...changed(old, fresh), mark: 'moved' }, old, fresh);
  };
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [...pairsOf(from, to), [from.length, to.length] as const]) {
    from.slice(left, nextLeft).forEach(gone);
    to.slice(right, nextRight).forEach(come);
    const old = from[nextLeft];
    const fresh = to[nextRight];
    if (old !== undefined && fresh !== undefined) add(old.text === fresh.text ? whole(fresh, 'same') : changed(old, fresh), old, fresh);
    left = nextLeft + 1;
    right = nextRight + 1;
  }
  const others = blocks.filter(({ statement, mark }) => statement === undefined && mark !== 'same').length;
  return { blocks, statements, others };
};

const changed = (old: TextBlock, { text, ...block }: TextBlock): RedlineBlock => ({
  ...block,
  mark: 'changed',
  segments: wordChanges(old.text, text),
});
