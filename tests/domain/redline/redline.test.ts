import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '#domain/redline/blocks.ts';
import type { TextBlock } from '#domain/redline/blocks.ts';
import { foldedParts } from '#domain/redline/folding.ts';
import { redline } from '#domain/redline/redline.ts';
import type { Redline, RedlineBlock } from '#domain/redline/redline.ts';
import { wordChanges } from '#domain/redline/word-changes.ts';
import type { Segment } from '#domain/redline/word-changes.ts';
import { readBody } from '#records/body.ts';

const blocks = (text: string): readonly TextBlock[] => blocksOf(readBody(text, 'policies/access.md', 1).body);
const between = (from: string, to: string): Redline => redline(blocks(from), blocks(to));
const joined = (segments: readonly Segment[], ...kinds: readonly Segment['kind'][]): string =>
  segments
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');
const shown = ({ mark, statement, segments }: RedlineBlock): string => {
  const signs = { kept: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  const text = segments.map(({ kind, text: own }) => `${signs[kind][0]}${own}${signs[kind][1]}`).join('');
  return `${mark}${statement === undefined ? '' : ` #${statement}`}: ${text}`;
};

/** What one side of a redline says, block by block. */
const newText = ({ blocks: all }: Redline): readonly string[] =>
  all.filter(({ mark }) => mark !== 'removed' && mark !== 'left').map(({ segments }) => joined(segments, 'kept', 'added'));
const oldText = ({ blocks: all }: Redline): readonly string[] => {
  const moved = new Map(all.filter(({ mark }) => mark === 'moved').map((block) => [block.statement, block]));
  return all
    .filter(({ mark }) => mark !== 'added' && mark !== 'moved')
    .map((block) => joined((block.mark === 'left' ? moved.get(block.statement) : block)?.segments ?? [], 'kept', 'removed'));
};
const textOf = (all: readonly TextBlock[]): readonly string[] => all.map(({ text }) => text);

const words = fc.array(
  fc.constantFrom('access', 'MUST', 'MUST NOT', 'be', 'granted', 'für', 'Übergänge', '–', '“so”', '30', '(now)', '.', 'a-b'),
  { maxLength: 14 },
);
const line = words.map((all) => all.join(' '));
const block = fc.oneof(
  line,
  line.map((text) => `## ${text}`),
  line.map((text) => `- ${text}`),
  line.map((text) => `| ${text} | cell |`),
  fc.tuple(fc.constantFrom('one', 'two', 'three', 'four', 'five'), line).map(([id, text]) => `- [${id}] ${text} **MUST** hold.`),
);
const anyText = fc.oneof(
  fc.array(block, { maxLength: 14 }).map((all) => all.join('\n\n')),
  fc.string({ maxLength: 200, unit: 'grapheme' }),
);

describe('two lines compared word by word', () => {
  it('mark the words that changed, and keep the rest', () => {
    expect(wordChanges('Access MUST use a second factor.', 'Access MUST use two other factors.')).toEqual([
      { kind: 'kept', text: 'Access MUST use' },
      { kind: 'removed', text: ' a second factor' },
      { kind: 'added', text: ' two other factors' },
      { kind: 'kept', text: '.' },
    ]);
    expect(wordChanges('Access MUST end.', 'Access MUST NOT end.')[1]).toEqual({ kind: 'added', text: ' NOT' });
  });

  it('that have little in common are replaced as a whole', () => {
    expect(wordChanges('One thing entirely.', 'Quite another matter here.').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('give the old text by what was kept and removed, the new one by what was kept and added', () => {
    const any = fc.oneof(line, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(any, any, (from, to) => {
        const segments = wordChanges(from, to);
        expect(joined(segments, 'kept', 'removed')).toBe(from);
        expect(joined(segments, 'kept', 'added')).toBe(to);
        const back = wordChanges(to, from);
        expect(joined(back, 'added')).toBe(joined(segments, 'removed'));
        expect(joined(back, 'removed')).toBe(joined(segments, 'added'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the redline of two versions', () => {
  it('pairs statements by their ids, and tells which were added, removed, reworded and moved', () => {
    const from =
      '## Rules\n\n- [one] It **SHOULD** be so.\n- [two] That **MUST** end.\n- [three] This **MAY** go.\n- [four] All **MUST** stay.\n';
    const to =
      '## Rules\n\n- [two] That **MUST** end today.\n- [four] All **MUST** stay.\n- [one] It **MUST** be so.\n- [five] New **MUST** come.\n';
    const result = between(from, to);
    expect(result.blocks.map(shown)).toEqual([
      'same: Rules',
      'left #one: ',
      'changed #two: That MUST end{+ today+}.',
      'removed #three: [-This MAY go.-]',
      'same #four: All MUST stay.',
      'moved #one: It[- SHOULD-]{+ MUST+} be so.',
      'added #five: {+New MUST come.+}',
    ]);
    expect(result.statements).toEqual([
      { id: 'two', mark: 'changed', reworded: true, from: 'must', to: 'must' },
      { id: 'three', mark: 'removed', reworded: false, from: 'may', to: undefined },
      { id: 'one', mark: 'moved', reworded: true, from: 'should', to: 'must' },
      { id: 'five', mark: 'added', reworded: false, from: undefined, to: 'must' },
    ]);
    expect(result.others).toBe(0);
  });

  it('pairs headings, paragraphs and rows by place and likeness', () => {
    const from =
      '## Scope\n\nAll accounts of persons in all systems.\n\n| Role | Duty |\n| --- | --- |\n| Owner | Approves access |\n\nGone for good.\n';
    const to =
      '## Scope\n\nAll accounts of persons and devices in all systems.\n\n| Role | Duty |\n| --- | --- |\n| Owner | Approves access and ends it |\n';
    const result = between(from, to);
    expect(result.blocks.map(shown)).toEqual([
      'same: Scope',
      'changed: All accounts of persons{+ and devices+} in all systems.',
      'same: Role | Duty',
      'changed: Owner | Approves access{+ and ends it+}',
      'removed: [-Gone for good.-]',
    ]);
    expect(result).toMatchObject({ statements: [], others: 3 });
  });

  it('says nothing of marks, links and line breaks', () => {
    expect(between('See [this](a.md) and\nthat.\n', 'See **[this](b.md)** and that.\n').blocks.map(shown)).toEqual([
      'same: See this and that.',
    ]);
  });

  it('gives both versions back, whatever they hold', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const [from, to] = [blocks(first), blocks(second)];
        const result = redline(from, to);
        expect(newText(result)).toEqual(textOf(to));
        expect(oldText(result)).toEqual(textOf(from));
      }),
      { numRuns: 500 },
    );
  });

  it('of a text with itself has no marks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = between(text, text);
        expect(result.blocks.every(({ mark }) => mark === 'same')).toBe(true);
        expect(result).toMatchObject({ statements: [], others: 0 });
      }),
    );
  });

  it('exchanges added and removed when the versions are exchanged', () => {
    const marksOf = (result: Redline, mark: RedlineBlock['mark']): readonly string[] =>
      result.blocks
        .filter((own) => own.mark === mark)
        .map(({ segments, statement }) => `${statement ?? ''} ${segments.map(({ text }) => text).join('')}`);
    const side = (result: Redline, kind: Segment['kind']): readonly string[] =>
      result.blocks
        .map(({ segments }) => joined(segments, kind))
        .filter((text) => text !== '')
        .sort();
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const [there, back] = [between(first, second), between(second, first)];
        expect(marksOf(back, 'added')).toEqual(marksOf(there, 'removed'));
        expect(marksOf(back, 'removed')).toEqual(marksOf(there, 'added'));
        expect(side(back, 'added')).toEqual(side(there, 'removed'));
        expect(back.others).toBe(there.others);
        expect(back.statements.map(({ id }) => id).sort()).toEqual(there.statements.map(({ id }) => id).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('is made of long and hostile texts too: then without the detail', () => {
    const paragraphs = (word: string): string => Array.from({ length: 12_000 }, (_, index) => `${word} ${String(index)}.`).join('\n\n');
    const [from, to] = [`Start.\n\n${paragraphs('Old')}`, `Start.\n\n${paragraphs('New')}`];
    const result = between(from, to);
    expect(result.blocks[0]?.mark).toBe('same');
    expect(result.others).toBe(24_000);
    const run = (word: string): string => Array.from({ length: 20_000 }, (_, index) => `${word}${String(index)}`).join(' ');
    expect(between(run('a'), run('b')).others).toBe(2);
    for (const hostile of [
      '['.repeat(60_000),
      '- [a] '.repeat(20_000),
      '> '.repeat(60_000),
      '| '.repeat(60_000),
      `${' '.repeat(60_000)}x`,
      '`'.repeat(60_000),
      '<!--'.repeat(20_000),
    ]) {
      expect(newText(between(hostile, `${hostile}!`))).toEqual(textOf(blocks(`${hostile}!`)));
    }
  });
});

describe('a redline for reading', () => {
  it('folds what did not change, but for the heading above a change and its neighbours', () => {
    const text = (last: string): string => `## One\n\nA.\n\nB.\n\nC.\n\n## Two\n\nD.\n\nE.\n\nF.\n\n${last}\n\nG.\n`;
    const parts = foldedParts(between(text('Access ends today.'), text('Access ends tomorrow.')));
    expect(parts.map(({ folded, blocks: all }) => [folded, all.length])).toEqual([
      [true, 4],
      [false, 6],
    ]);
  });

  it('loses no block', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const result = between(first, second);
        expect(foldedParts(result).flatMap((part) => part.blocks)).toEqual(result.blocks);
        expect(
          foldedParts(result)
            .filter(({ folded }) => folded)
            .flatMap((part) => part.blocks)
            .every(({ mark }) => mark === 'same'),
        ).toBe(true);
      }),
    );
  });
});
