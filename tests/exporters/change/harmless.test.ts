/** Text of records in a comment: nothing of it does anything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, harmlessCode, shortened } from '#exporters/change/harmless.ts';

/** What a code host sees once it has read Markdown and entities. */
const rendered = (text: string): string => text.replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)));

describe('text of records in a comment', () => {
  it.each([
    ['@cio please', /@\p{L}/u],
    ['team @org/board', /@\p{L}/u],
    ['closes #1', /#\d/],
    ['fixes org/repo#12', /#\d/],
    ['GH-7', /GH-\d/],
    ['merge !12 ~label %milestone $snippet &5', /[!~%$&][\p{L}\p{N}]/u],
    ['&&5', /&\d/],
    ['[vulnerability:1]', /\[\p{L}/u],
    ['https://evil.example/', /:\/\//],
    ['www.evil.example', /www\./],
    ['HTTP://EVIL.example', /:\/\//],
    ['mailto:a@evil.example', /@\p{L}/u],
    ['see 749bf2ca10d3f', /[0-9a-f]{7}/],
  ])('mentions, closes and links nothing: %s', (text, trigger) => {
    expect(text).toMatch(trigger);
    expect(rendered(harmless(text))).not.toMatch(trigger);
    expect(rendered(harmless(text)).replaceAll('\u200B', '')).toBe(text);
  });

  it.each([
    '<script>alert(1)</script>',
    '<!-- -->',
    '| a | b |',
    '`code`',
    '**bold** _it_',
    '[a](b)',
    '![x](y)',
    '$x$',
    '~~x~~',
    'a\\|b',
    '&lt;b&gt;',
    '{+ x +}',
  ])('is no markup: %s', (text) => {
    expect(harmless(text)).not.toMatch(/[<>`*_~[\]\\|$]|&(?!#\d+;)/);
  });

  it('stays on its line, and shows what would turn the line round', () => {
    expect(harmless('one\r\n\n/close two\u2028three')).toBe('one /close two three');
    expect(harmless('a\u202Eb\u0007c\u200Bd')).toBe(
      'a\\u{202e}b\\u{7}c\\u{200b}d'.replace(/[\\{}]/g, (sign) => `&#${String(sign.codePointAt(0))};`),
    );
  });

  it('leaves ordinary words alone', () => {
    expect(harmless('Müller & Söhne: 50 % in Q3 (was 1,200.50 €), "so so"')).toBe(
      'Müller &#38; Söhne: 50 % in Q3 (was 1,200.50 €), "so so"',
    );
  });

  it('as code holds no tag and no address', () => {
    expect(harmlessCode('</code><b>|`')).toBe('<code>&#60;/code&#62;&#60;b&#62;&#124;&#96;</code>');
    expect(harmlessCode('www.a.b')).not.toContain('www.');
  });

  it('is plain for every text, in a time that grows with its length only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(harmless(text)).not.toMatch(/[<>`*_[\]\\|\n\r]|@[\p{L}\p{N}]|#\d(?!\d*;)/u);
      }),
    );
    for (const unit of ['@', '[', '0', 'www.', '://', '\u202E', '&', '-']) {
      expect(harmless(unit.repeat(200_000)).length).toBeGreaterThanOrEqual(200_000);
    }
  });

  it('is cut between characters, never within one', () => {
    expect(shortened('Grünes Netz', 6)).toBe('Grüne…');
    expect(shortened('😀😀😀😀', 3)).toBe('😀😀…');
    expect(shortened('short', 5)).toBe('short');
  });
});
