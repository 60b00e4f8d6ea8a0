/** What the search keeps of Markdown. */
import { describe, expect, it } from 'vitest';
import { plainText } from '#domain/search/plain-text.ts';

describe('plain text', () => {
  it('keeps what a reader sees and ends headings and items with a full stop', () => {
    expect(plainText('## Scope\n\nAll **accounts** of `staff` and\n[partners](../glossary/partner.md).\n\n- One\n- Two!\n')).toBe(
      'Scope. All accounts of staff and partners. One. Two!',
    );
  });

  it('leaves the id of a statement out, which stands in a field of its own', () => {
    expect(plainText('- [mfa-everywhere] Access **MUST** use a second factor.')).toBe('Access MUST use a second factor.');
  });

  it('reads tables cell by cell and without their rules', () => {
    expect(plainText('| Role | Duty |\n| --- | :-: |\n| CIO | Approves |\n')).toBe('Role · Duty. CIO · Approves.');
  });

  it('shows pictures by their alternative text, and no comments, rules, link definitions or footnote marks', () => {
    expect(plainText('![Plan](plan.png)\n\n<!-- draft -->\n\n---\n\n[a]: https://example.org\n\nText[^1].')).toBe('Plan. Text.');
  });

  it('keeps code and words with underscores as they are', () => {
    expect(plainText('```\nnpm run check\n```\n\nA snake_case_word and _stress_.')).toBe('npm run check. A snake_case_word and stress.');
  });

  it.each(['[', '](', '*', '_', '`', '|', '<!--', '> ', '~'])('ends on text made to exhaust it: %s', (mark) => {
    expect(typeof plainText(mark.repeat(60_000 / mark.length))).toBe('string');
  });
});
