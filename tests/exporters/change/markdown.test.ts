/** A change as a comment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentMarkdown, commentMarker, mostCharacters } from '#exporters/change/markdown.ts';
import type { Comment, CommentSection } from '#exporters/change/markdown.ts';

const section = (parts: Partial<CommentSection> = {}): CommentSection => ({
  title: 'Projects',
  columns: ['Project', 'Change'],
  rows: [['ERP', [{ text: 'red', mark: 'strong' }]]],
  isOpen: true,
  ...parts,
});
const comment = (parts: Partial<Comment> = {}): Comment => ({
  title: 'What this change does',
  headline: 'ERP turns red.',
  context: 'Data date 15 Nov 2026',
  sections: [section()],
  notes: ['Nothing is hidden.'],
  more: (count) => `… and ${count} more`,
  rest: (count) => `${count} more`,
  tooLong: 'Too long.',
  ...parts,
});
const rows = (count: number, text = 'row'): CommentSection['rows'] =>
  Array.from({ length: count }, (_, index) => [`${text} ${String(index + 1)}`, 'x']);

describe('the comment', () => {
  it('begins with the mark by which it is found, then headline and tables', () => {
    expect(commentMarkdown(comment())).toBe(
      `${commentMarker}\n### What this change does\n\n**ERP turns red.**\n\nData date 15 Nov 2026\n\n**Projects** (1)\n\n| Project | Change |\n| --- | --- |\n| ERP | <b>red</b> |\n\n<sub>Nothing is hidden.</sub>\n`,
    );
  });

  it('folds what is not open, and leaves out what is empty', () => {
    const text = commentMarkdown(comment({ sections: [section({ isOpen: false }), section({ title: 'Empty', rows: [] })] }));
    expect(text).toContain('<details>\n<summary><b>Projects</b> (1)</summary>\n\n| Project | Change |');
    expect(text).not.toContain('Empty');
  });

  it('shows ten rows, folds the next ones, and counts the rest', () => {
    const text = commentMarkdown(comment({ sections: [section({ rows: rows(100) })] }));
    expect(text).toContain('<summary>60 more</summary>');
    expect(text).toContain('| row 70 | x |\n\n… and 30 more');
    expect(text).not.toContain('row 71');
  });

  it('cuts lists rather than grow beyond what a code host takes', () => {
    const sections = Array.from({ length: 25 }, (_, index) =>
      section({ title: `Part ${String(index)}`, rows: rows(5_000, '@'.repeat(400)) }),
    );
    const text = commentMarkdown(comment({ sections }));
    expect(text.length).toBeLessThanOrEqual(mostCharacters);
    expect(text).toContain('more');
  });

  it('is never too long, never longer lines than rows, and the same for the same telling', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 600 });
    const anySection = fc.record({
      title: anyText,
      columns: fc.constant(['A', 'B']),
      rows: fc.array(
        fc.tuple(
          anyText,
          fc.array(fc.record({ text: anyText, mark: fc.constantFrom('code', 'strong', 'added', 'removed', undefined) }), { maxLength: 5 }),
        ),
        {
          maxLength: 80,
        },
      ),
      isOpen: fc.boolean(),
    });
    fc.assert(
      fc.property(anyText, fc.array(anySection, { maxLength: 30 }), (headline, sections) => {
        const text = commentMarkdown(comment({ headline, sections }));
        expect(text.length).toBeLessThanOrEqual(mostCharacters);
        expect(text).toBe(commentMarkdown(comment({ headline, sections })));
        for (const line of text.split('\n')) expect(line).toMatch(/^(?:$|\||<|#{3} |\*\*|Data date|…|Too long)/);
      }),
      { numRuns: 20 },
    );
  });
});
