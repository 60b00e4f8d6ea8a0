import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPlainLine, bidirectional, hiddenCharacters, isPlainLine, visibleText } from '#schemas/hidden-characters.ts';

const isHidden = (text: string): boolean => text.search(hiddenCharacters) >= 0;

describe('a character that hides something', () => {
  it('is a control character, one that turns the direction of text, or no character at all', () => {
    for (const hidden of ['\u0000', '\r', '\u001B', '\u0085', '\u200F', '\u202E', '\u2066', '\uFEFF', '\uFFFF']) {
      expect(isHidden(hidden)).toBe(true);
    }
    expect(isHidden('Zwei Zeilen\n\tund „Größe“ – 100 € 設計 👩‍💻')).toBe(false);
  });

  it('is told as one that turns the direction where it is', () => {
    expect(bidirectional.test('\u202E')).toBe(true);
    expect(bidirectional.test('\u0007')).toBe(false);
  });
});

describe('a text of anybody in a message of ours', () => {
  it('shows the numbers of what cannot be seen, and the rest as it is', () => {
    expect(visibleText('Größe\u001B[2J\u202E\n„x“\uD83D')).toBe('Größe\\u{1b}[2J\\u{202e}\\u{a}„x“\\u{d83d}');
  });
});

describe('a plain line', () => {
  it('has no line break, no hidden character and no half of a character', () => {
    expect(isPlainLine('Größe – 100 € 👩‍💻')).toBe(true);
    for (const other of ['a\nb', 'a\tb', 'a\u2028b', 'a\u202Eb', 'a\uD83D']) expect(isPlainLine(other)).toBe(false);
  });

  it('is made of any text by putting a space where a line breaks or something hides', () => {
    expect(asPlainLine('one\r\ntwo\u202E\u0007three')).toBe('one two three');
  });

  it('holds nothing that the reader refuses, whatever it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isPlainLine(asPlainLine(text).toWellFormed())).toBe(true);
        expect(isHidden(asPlainLine(text))).toBe(false);
      }),
    );
  });
});
