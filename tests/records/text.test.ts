import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn, readText } from '#records/text.ts';

const bytes = (text: string): Buffer => Buffer.from(text);
const rules = (text: string): readonly string[] => readText(bytes(text)).problems.map(({ problem }) => problem.rule);

describe('a file', () => {
  it('is read as UTF-8, with line feeds whatever system wrote it', () => {
    expect(readText(bytes('Grüße 😀\r\n\tEnde\r\n'))).toEqual({ text: 'Grüße 😀\n\tEnde\n', problems: [] });
  });

  it.each([
    ['Latin-1', Buffer.from([0x47, 0x72, 0xfc, 0xdf])],
    ['UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0x00])],
    ['half a character', Buffer.from([0xe2, 0x82])],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80])],
    ['an overlong form', Buffer.from([0xc0, 0xaf])],
  ])('in %s is refused', (_what, content) => {
    expect(readText(Buffer.from(content)).problems.map(({ problem }) => problem.rule)).toEqual(['encoding']);
  });

  it('begins with no byte order mark', () => {
    expect(rules('\uFEFFa')).toEqual(['encoding']);
    expect(rules('a\uFEFFb')).toEqual(['hidden-character']);
  });

  it.each(['\u0000', '\u0007', '\u001B', '\u007F', '\u0085', '\u009B', '\u202E', '\u2066', '\u200F', '\u061C', '\uFFFE', '\r'])(
    'holds no character that hides or breaks something: %j',
    (char) => {
      expect(rules(`a${char}b`)).toEqual(['hidden-character']);
    },
  );

  it('may hold every letter, and joiners that letters need', () => {
    expect(rules('äßøñ 漢字 עברית عربى \u200D 👩‍👩‍👧 –…„“')).toEqual([]);
  });

  it('has its first five hidden characters named, and its place', () => {
    const { problems } = readText(bytes('\u0000'.repeat(100_000)));
    expect(problems.filter(({ problem }) => problem.rule === 'hidden-character').map(({ offset }) => offset)).toEqual([0, 1, 2, 3, 4]);
  });

  it('has no line above 64 KB', () => {
    expect(rules(`a\n${'x'.repeat(65_536)}\n`)).toEqual([]);
    const { problems } = readText(bytes(`a\n${'x'.repeat(65_537)}`));
    expect(problems.map(({ problem, offset }) => [problem.rule, offset])).toEqual([['too-large', 2]]);
  });

  it('of any bytes is text or a problem, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        const { text, problems } = readText(Buffer.from(content));
        expect(problems.every(({ offset }) => offset >= 0 && offset <= text.length)).toBe(true);
      }),
      { numRuns: 1000, seed: 20261115 },
    );
  });
});

describe('the place of an offset', () => {
  it('counts lines and columns from 1', () => {
    expect([0, 1, 2, 3, 4].map((offset) => placesIn('a\nbc\n')(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 2, column: 3 },
    ]);
  });

  it('leads back to the offset', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', 'ä')).map((parts) => parts.join('')),
        fc.nat(),
        (text, at) => {
          const offset = at % (text.length + 1);
          const { line, column } = placesIn(text)(offset);
          const before = text.split('\n').slice(0, line - 1);
          expect(before.reduce((sum, part) => sum + part.length + 1, 0) + column - 1).toBe(offset);
        },
      ),
    );
  });
});
