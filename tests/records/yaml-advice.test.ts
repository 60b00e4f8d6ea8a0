/** The usual slips in YAML: each is told at its place, with its remedy. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '#records/yaml.ts';

const told = (source: string): string => {
  const [found] = readYaml(source).problems;
  if (found === undefined) return 'nothing';
  const line = source.slice(0, found.offset).split('\n').length;
  return `${String(line)}: ${found.problem.message.en.replace('the YAML cannot be read: ', '')}. ${found.problem.hint?.en ?? ''}`;
};

describe('YAML that cannot be read', () => {
  it.each([
    ['a tab', 'overall:\n\trag: red\n', '2: the line begins with a tab. Replace it by spaces, two for each level.'],
    [
      'a key deeper than the one before',
      'overall:\n rag: red\n  comment: Late.\n',
      '3: the line begins with 2 spaces, the one before it with 1. Keys that belong together begin in the same column: give both lines the same number of spaces.',
    ],
    [
      'a colon in a text',
      'changed: Late: two weeks\n',
      '1: a text without quotes must not hold a colon followed by a space. Put the whole text in quotes: changed: "Late: two weeks"',
    ],
    [
      'a quotation mark that is not closed',
      'changed: "Late\nstate: draft\n',
      '1: the quotation mark " that opens here is not closed. Write " at the end of the text too.',
    ],
    [
      'text after a quotation',
      'changed: "Late" by two weeks\n',
      '1: text goes on after the closing quotation mark. Put the whole text in quotes, with other ones inside: changed: "\'Late\' by two weeks"',
    ],
    ['no space after a colon', 'author:pm-it\nstate: draft\n', '1: a space is missing after the colon. Write "author: pm-it".'],
    [
      'a sign that means something else',
      'changed: @board decides\n',
      '1: a text without quotes must not begin with @. Put the whole text in quotes: changed: "@board decides"',
    ],
    [
      'a text below >- that is not deeper',
      'overall:\n  comment: >-\n  Late by weeks\nstate: draft\n',
      '3: the text below >- is not indented deeper than its key. Begin each of its lines with 4 spaces.',
    ],
    [
      'a text below >- at the edge, where the parser stops only at the next colon',
      'overall:\n  comment: >-\nLate by weeks\n\n# and so on\ndimensions:\n  cost:\n    rag: red\n',
      '3: the text below >- is not indented deeper than its key. Begin each of its lines with 4 spaces.',
    ],
    [
      'a second line of a text that is less deep than the first',
      'overall:\n  comment: >-\n    Late by weeks\n  and dear\nstate: draft\n',
      '4: the text below >- is not indented deeper than its key. Begin each of its lines with 4 spaces.',
    ],
    [
      'a list in the place of a text',
      'overall:\n  comment: >-\n  - late\n  - dear\nstate: draft\n',
      '3: the text below >- is not indented deeper than its key. Begin each of its lines with 4 spaces.',
    ],
    [
      'a text without quotes that goes on below its key',
      'overall:\n  comment: Late by weeks\n  and dear\nstate: draft\n',
      '3: the text goes on in a line that is not indented deeper than its key. Begin each of its lines with 4 spaces.',
    ],
  ])('is told by its slip: %s', (_what, source, message) => {
    expect(told(source)).toBe(message);
  });

  it('is told in the words of the parser where no slip explains it', () => {
    expect(told('? {\n')).toContain('Check indentation, colons and quotes at this place');
  });

  it('never costs more than one finding, whatever is written', () => {
    const piece = fc.constantFrom('a: ', 'b:', '"', "'", '\n', '  ', '\t', '- ', 'text', ': ', '>-\n', '{', '@', '#', '\\');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        for (const { offset, problem } of readYaml(source).problems) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(source.length);
          expect(problem.message.en + problem.message.de).not.toMatch(/\p{Cc}/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes no longer for a long line', () => {
    expect(told(`changed: "${'a '.repeat(30_000)}\n`)).toContain('is not closed');
    expect(told(`changed: ${'a'.repeat(60_000)}: b\n`)).toContain('quotes');
  });
});
