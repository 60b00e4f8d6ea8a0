import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '#records/body.ts';

const read = (...lines: readonly string[]) => readBody(lines.join('\n'), 'policies/a.md', 10);
const statements = (...lines: readonly string[]) => read(...lines).body.statements.map(({ id, text, line }) => [id, text, line]);
const headings = (...lines: readonly string[]) => read(...lines).body.headings.map(({ level, text }) => [level, text]);
const targets = (...lines: readonly string[]) => read(...lines).body.links.map(({ target }) => target);
const objections = (...lines: readonly string[]) => read(...lines).problems.map(({ problem, line }) => [problem.rule, line]);

describe('a statement of a text', () => {
  it('has its words and its line in the file', () => {
    expect(statements('Intro.', '', '- [mfa] Access **MUST** use two factors.', '* [log] Access **SHOULD** be logged.')).toEqual([
      ['mfa', 'Access **MUST** use two factors.', 12],
      ['log', 'Access **SHOULD** be logged.', 13],
    ]);
  });

  it('may run over several lines', () => {
    expect(statements('- [mfa] Access', '  **MUST** use', 'two factors.', '', 'After.')).toEqual([
      ['mfa', 'Access **MUST** use two factors.', 10],
    ]);
  });

  it('ends with its first paragraph', () => {
    expect(statements('- [mfa] Access **MUST** use two factors.', '', '  It **MAY** use three.')).toEqual([
      ['mfa', 'Access **MUST** use two factors.', 10],
    ]);
  });

  it('ends where the next item, a heading or code begins', () => {
    expect(
      statements('- [a] One **MUST**.', '- plain', '- [b] Two **MUST**.', '## Next', '- [c] Three **MUST**.', '```', 'code', '```').map(
        ([, text]) => text,
      ),
    ).toEqual(['One **MUST**.', 'Two **MUST**.', 'Three **MUST**.']);
  });

  it('keeps the items below it as its own words', () => {
    expect(statements('- [a] One **MUST**:', '    - first', '    - second')).toEqual([['a', 'One **MUST**: - first - second', 10]]);
  });

  it('is none in code', () => {
    expect(
      statements('```', '- [a] One **MUST**.', '```', '~~~~', '- [b] Two **MUST**.', '~~~', '~~~~', '    - [c] Three **MUST**.'),
    ).toEqual([]);
  });

  it('is none in a fence that is never closed', () => {
    expect(statements('```md', '- [a] One **MUST**.', '````x', '- [b] Two **MUST**.')).toEqual([]);
  });

  it('follows a fence that is closed by a longer one', () => {
    expect(statements('```', 'code', '`````', '- [a] One **MUST**.').map(([id]) => id)).toEqual(['a']);
  });

  it('stands once: a second one with its id is refused', () => {
    expect(objections('- [a] One **MUST**.', '- [a] Two **MUST**.')).toEqual([['duplicate-id', 11]]);
    expect(statements('- [a] One **MUST**.', '- [a] Two **MUST**.')).toHaveLength(1);
  });

  it('holds one keyword', () => {
    expect(objections('- [a] It **MUST** and **MAY**.')).toEqual([['statement-syntax', 10]]);
  });

  it('has an id in kebab-case', () => {
    expect(objections('- [Two Words] It **MUST**.')).toEqual([['statement-syntax', 10]]);
  });
});

describe('headings of a text', () => {
  it('have level, words and line', () => {
    expect(read('# One', 'x', '###### Six').body.headings).toEqual([
      { level: 1, text: 'One', line: 10 },
      { level: 6, text: 'Six', line: 12 },
    ]);
  });

  it('may be closed by marks', () => {
    expect(headings('## Scope ##', '## C#', '## # ', '##  Spaces  ')).toEqual([
      [2, 'Scope'],
      [2, 'C#'],
      [2, '#'],
      [2, 'Spaces'],
    ]);
  });

  it('keep the code in their words', () => {
    expect(headings('## The `audience` key')).toEqual([[2, 'The `audience` key']]);
  });

  it('are none without a space, with seven marks, in code, or by indent', () => {
    expect(headings('#tag', '####### Seven', '```', '# code', '```', '    # indent')).toEqual([]);
  });
});

describe('links of a text', () => {
  it('are found with their place, images apart', () => {
    expect(read('See [a](x.md#y) and ![b](c.png "title").').body.links).toEqual([
      { target: 'x.md#y', image: false, line: 10, column: 5 },
      { target: 'c.png', image: true, line: 10, column: 21 },
    ]);
  });

  it('are found in statements, headings, brackets and definitions', () => {
    expect(targets('- [s] It **MUST** [a](one.md).', '## [b](two.md)', '[c](<three.md>)', '[d]: four.md', '[^1]: note')).toEqual([
      'one.md',
      'two.md',
      'three.md',
      'four.md',
    ]);
  });

  it('are none in code', () => {
    expect(targets('`[a](one.md)` and `` ` ``', '```', '[b](two.md)', '```')).toEqual([]);
  });
});

describe('any text', () => {
  const parts = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('\n', '- [a] ', '**MUST**', '```', '~~~', '# ', '[x](y)', '![', '](', ')', '`', '> ', '    ', '[a]: b', '\t'),
    ),
    { maxLength: 40 },
  );

  it('is kept as it was written, and never throws', () => {
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join('');
        const { body, problems } = readBody(text, 'a.md', 5);
        const last = 5 + text.split('\n').length - 1;
        expect(body.text).toBe(text);
        for (const { line } of [...body.headings, ...body.statements, ...body.links, ...problems]) {
          expect(line >= 5 && line <= last).toBe(true);
        }
        expect(new Set(body.statements.map(({ id }) => id)).size).toBe(body.statements.length);
      }),
      { numRuns: 1000, seed: 20261115 },
    );
  });

  it.each([
    ['brackets', '['.repeat(60_000)],
    ['opened links', '[a]('.repeat(50_000)],
    ['opened images', '![a]'.repeat(50_000)],
    ['back ticks', '`'.repeat(200_000)],
    ['single back ticks', '` '.repeat(60_000)],
    ['emphasis', '*a'.repeat(100_000)],
    ['quotes', '> '.repeat(100_000)],
    ['quotes by line', '>\n'.repeat(100_000)],
    ['spaces', ' '.repeat(200_000)],
    ['hashes', '#'.repeat(200_000)],
    ['a heading of hashes', `# ${'# '.repeat(60_000)}x`],
    ['list marks', '- '.repeat(100_000)],
    ['statements that are opened', '- [a] x\n'.repeat(25_000)],
    ['a statement of many lines', `- [a] x\n${'y\n'.repeat(90_000)}`],
    ['definitions', '[a]: b\n'.repeat(28_000)],
    ['a bracket and spaces', `- [${' '.repeat(60_000)}`],
    ['fences', '```\n'.repeat(50_000)],
  ])(
    'of 200 KB of %s ends',
    (_what, text) => {
      expect(readBody(text, 'a.md', 1).body.text).toBe(text);
    },
    20_000,
  );
});
