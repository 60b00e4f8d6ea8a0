/** A redline for reading: long stretches that did not change are folded, but for what stands right before and after a change. */
import type { Redline, RedlineBlock } from './redline.ts';

/** A stretch of a redline, in full or folded. */
export interface RedlinePart {
  readonly folded: boolean;
  readonly blocks: readonly RedlineBlock[];
}

/** Shorter stretches are not worth a fold. */
const shortest = 3;

/** Blocks that stay in sight: each change, its neighbours, and the heading under which it stands. */
const inSight = (blocks: readonly RedlineBlock[]): ReadonlySet<number> => {
  const sight = new Set<number>();
  let heading: number | undefined;
  for (const [index, { kind, mark }] of blocks.entries()) {
    if (kind === 'heading' || kind === 'title') heading = index;
    if (mark === 'same') continue;
    if (heading !== undefined) sight.add(heading);
    for (const near of [index - 1, index, index + 1]) if (near >= 0 && near < blocks.length) sight.add(near);
  }
  return sight;
};

const inRuns = (blocks: readonly RedlineBlock[], isFolded: (index: number) => boolean): readonly RedlinePart[] => {
  const parts: { readonly folded: boolean; readonly blocks: RedlineBlock[] }[] = [];
  for (const [index, block] of blocks.entries()) {
    const folded = isFolded(index);
    const last = parts.at(-1);
    if (last?.folded === folded) last.blocks.push(block);
    else parts.push({ folded, blocks: [block] });
  }
  return parts;
};

/** The parts of a redline in their order, folded and in full by turns. Of a redline without changes everything is folded. */
export const foldedParts = ({ blocks }: Pick<Redline, 'blocks'>): readonly RedlinePart[] => {
  const sight = inSight(blocks);
  const folds = inRuns(blocks, (index) => !sight.has(index)).flatMap((part) =>
    part.blocks.map(() => part.folded && part.blocks.length >= shortest),
  );
  return inRuns(blocks, (index) => folds[index] === true);
};
