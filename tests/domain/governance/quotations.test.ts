import { describe, expect, it } from 'vitest';
import { passagesOf, plainPassage } from '#domain/governance/quotations.ts';
import { readBody } from '#records/body.ts';

const passages = (text: string) => passagesOf(readBody(text, 'x.md', 1).body).map((passage) => `${String(passage.line)} ${passage.text}`);

describe('a passage is compared by its words', () => {
  it('marks, links, case, quotation marks and the full stop do not matter', () => {
    expect(plainPassage('„Access **MUST** use [a second factor](mfa.md).“')).toBe('access must use a second factor');
  });

  it('paragraphs, list items, quotations and headings are passages of their own', () => {
    expect(
      passages(
        '# A heading may be long enough to count\n\nA paragraph may go\non in the next line\n- an item may be long enough to count\n> a quotation may be long enough\n',
      ),
    ).toEqual([
      '1 a heading may be long enough to count',
      '3 a paragraph may go on in the next line',
      '5 an item may be long enough to count',
      '6 a quotation may be long enough',
    ]);
  });

  it('what stands in quotation marks is one too', () => {
    expect(passages('He said “access must use a second factor” and left.\n')).toContain('1 access must use a second factor');
  });

  it('short phrases are nobody’s', () => {
    expect(passages('Yes, you may.\n')).toEqual([]);
  });

  it('a text without a keyword states nothing', () => {
    expect(passages('A paragraph that is long enough to count.\n')).toEqual([]);
  });

  it('long lines of marks cost no more than their length', () => {
    const hostile = [
      '> '.repeat(30_000),
      '„'.repeat(60_000),
      '['.repeat(399).repeat(150),
      '. '.repeat(30_000),
      `[${'a'.repeat(999)}](`.repeat(60),
    ].join(' must\n\n');
    expect(passages(hostile).length).toBeGreaterThan(0);
  });
});
