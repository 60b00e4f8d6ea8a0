/** Two lines of text compared word by word. The same texts give the same result on every machine: a limit on edits, never on time. */
import { diffArrays } from 'diff';

/** A stretch of text that both have, or only one of them. */
export interface Segment {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** More edits than this are not told apart: the text then counts as replaced. */
const mostEdits = 250;
const longest = 20_000;
/** Below this share of common words a comparison word by word is harder to read than the two texts. */
const leastCommon = 0.3;
const word = /[\p{L}\p{N}]/u;
/** A word with the space before it, or one other character. */
const token = /[^\S\n]*(?:[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]|\n)|\s+/gu;

const replaced = (from: string, to: string): readonly Segment[] => [
  ...(from === '' ? [] : [{ kind: 'removed', text: from } as const]),
  ...(to === '' ? [] : [{ kind: 'added', text: to } as const]),
];

const inverted: Readonly<Record<Segment['kind'], Segment['kind']>> = { kept: 'kept', removed: 'added', added: 'removed' };

/** A run of changes as what went and what came; kept stretches without a word between two changes belong to both. */
const tidied = (segments: readonly Segment[]): readonly Segment[] => {
  const tidy: Segment[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    tidy.push(...replaced(removed, added));
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of segments.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed + added !== '' && index < segments.length - 1 && !word.test(text)) {
      removed += text;
      added += text;
    } else {
      close();
      tidy.push({ kind, text });
    }
  }
  close();
  return tidy;
};

const compared = (from: string, to: string): readonly Segment[] => {
  // Every word has its space before it, the first one too: it is taken away again below.
  const changes = diffArrays(` ${from}`.match(token) ?? [], ` ${to}`.match(token) ?? [], { maxEditLength: mostEdits }) as
    readonly { readonly added: boolean; readonly removed: boolean; readonly value: readonly string[] }[] | undefined;
  if (changes === undefined) return replaced(from, to);
  let hasFrom = false;
  let hasTo = false;
  const segments = changes.flatMap(({ added, removed, value }): Segment[] => {
    const kind: Segment['kind'] = added ? 'added' : removed ? 'removed' : 'kept';
    const text = value.join('');
    const beginsFrom = kind !== 'added' && !hasFrom;
    const beginsTo = kind !== 'removed' && !hasTo;
    hasFrom ||= kind !== 'added';
    hasTo ||= kind !== 'removed';
    if (!beginsFrom && !beginsTo) return [{ kind, text }];
    // Where only one of the two texts begins here, the other one has the space.
    const space: readonly Segment[] =
      kind !== 'kept' || beginsFrom === beginsTo ? [] : [{ kind: beginsFrom ? 'added' : 'removed', text: text.slice(0, 1) }];
    return [...space, ...(text.length === 1 ? [] : [{ kind, text: text.slice(1) }])];
  });
  const tidy = tidied(segments);
  const kept = tidy.reduce((sum, { kind, text }) => (kind === 'kept' ? sum + text.length : sum), 0);
  return kept < leastCommon * Math.min(from.length, to.length) ? replaced(from, to) : tidy;
};

/**
 * What was kept, removed and added on the way from one text to another. Kept and added give the new text, kept and removed the old one.
 * The two are always compared in one order, so that exchanging them exchanges what was removed and added, and nothing else.
 */
export const wordChanges = (from: string, to: string): readonly Segment[] => {
  if (from === to) return from === '' ? [] : [{ kind: 'kept', text: from }];
  if (from.length > longest || to.length > longest) return replaced(from, to);
  if (from < to) return compared(from, to);
  const swapped = compared(to, from).map(({ kind, text }): Segment => ({ kind: inverted[kind], text }));
  return tidied(swapped);
};
