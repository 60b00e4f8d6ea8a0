import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { offsetsIn } from '#records/yaml-places.ts';
import { readYaml } from '#records/yaml.ts';
import type { FieldPath } from '#schemas/finding.ts';

const hostile = new Set(['__proto__', 'constructor', 'prototype']);
const key = fc
  .oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom('null', 'true', '1', '~', 'a b', 'ä', '<<', '='))
  .filter((text) => !hostile.has(text));
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '2026-10-31',
    '1.0',
    'null',
    'yes',
    '',
    ' x ',
    '# c',
    '- d',
    'a: b',
    '*a',
    '&a',
    '!a',
    'two\nlines\n',
    '0x1F',
    '1e3',
    '.5',
    '012',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);
const { data: anyData } = fc.letrec((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(key, tie('data'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

const paths = (data: unknown, path: FieldPath = []): readonly (readonly [FieldPath, unknown])[] => [
  [path, data],
  ...(typeof data !== 'object' || data === null
    ? []
    : Array.isArray(data)
      ? data.flatMap((item: unknown, index) => paths(item, [...path, index]))
      : Object.entries(data).flatMap(([name, item]) => paths(item, [...path, name]))),
];

const offsetAt = (source: string, path: FieldPath, isKey: boolean): number => offsetsIn(source)(path, isKey);

const refused = (source: string): readonly string[] => readYaml(source).problems.map(({ problem }) => problem.rule);

describe('YAML', () => {
  it('gives back the data that were written', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const reading = readYaml(dump(data));
        expect(reading.problems).toEqual([]);
        expect(reading.data).toEqual(data);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves days, versions and yes as text where they are not numbers or truths', () => {
    expect(readYaml('a: 2026-10-31\nb: yes\nc: "1.0"\nd: 1.0\ne: 012\nf: 12:30\n').data).toEqual({
      a: '2026-10-31',
      b: 'yes',
      c: '1.0',
      d: 1,
      e: 12,
      f: '12:30',
    });
  });

  it('holds nothing where the text does', () => {
    expect(readYaml('')).toEqual({ data: undefined, problems: [] });
    expect(readYaml('# a comment\n')).toEqual({ data: undefined, problems: [] });
  });

  it.each([
    ['an anchor', 'a: &x 1\n', 'yaml-feature'],
    ['an alias', 'a: &x 1\nb: *x\n', 'yaml-feature'],
    ['an alias to nothing', 'a: *x\n', 'yaml-feature'],
    ['a tag', 'a: !!binary aGk=\n', 'yaml-feature'],
    ['a tag on a key', '!!str a: b\n', 'yaml-feature'],
    ['an anchor on a key', '&x a: b\n', 'yaml-feature'],
    ['a directive', '%YAML 1.2\n---\na: 1\n', 'yaml-feature'],
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 'duplicate-key'],
    ['a key that stands twice in other quotes', 'a: 1\n"a": 3\n', 'duplicate-key'],
    ['a key that stands twice in flow style', '{a: {b: 1, b: 2}}\n', 'duplicate-key'],
    ['__proto__', '__proto__: {x: 1}\n', 'forbidden-key'],
    ['__proto__ in quotes and escapes', '"__pro\\u0074o__": 1\n', 'forbidden-key'],
    ['constructor, deeply', 'a: [{b: {constructor: 1}}]\n', 'forbidden-key'],
    ['a list as a key', '? [a, b]\n: 1\n', 'yaml'],
    ['a mapping as a key', '{a: 1}: 2\n', 'yaml'],
    ['two documents', 'a: 1\n---\nb: 1\n', 'yaml'],
    ['an unclosed quote', 'a: "b\n', 'yaml'],
    ['a tab as indent', 'a:\n\tb: 1\n', 'yaml'],
    ['a wrong indent', 'a: 1\n  b: 2\n', 'yaml'],
  ])('is refused with %s', (_what, source, rule) => {
    expect(refused(source)).toContain(rule);
    expect(readYaml(source).data).toBeUndefined();
  });

  it.each(['\\u202E', '\\x07', '\\0', '\\a', '\\e', '\\N', '\\uFEFF', '\\uD800', '\\uDC00x'])(
    'hides no character behind an escape, in a value or a key: %s',
    (escape) => {
      expect(readYaml(`a:\n  - b: "x${escape}"\n`)).toMatchObject({
        data: undefined,
        problems: [{ problem: { rule: 'hidden-character' }, offset: 11, path: ['a', 0, 'b'] }],
      });
      expect(refused(`"x${escape}": 1\n`)).toEqual(['hidden-character']);
      expect(refused(`["x${escape}"]\n`)).toEqual(['hidden-character']);
    },
  );

  it('takes escapes for what people write, whole pairs among them', () => {
    expect(readYaml('a: "\\u00e4\\t\\n\\uD83D\\uDE00 \\\\u202E"\nb: \'\\u202E\'\nc: \\u202E\n').data).toEqual({
      a: 'ä\t\n😀 \\u202E',
      b: '\\u202E',
      c: '\\u202E',
    });
  });

  it('names the first five hidden characters', () => {
    expect(refused('- "\\0"\n'.repeat(20))).toHaveLength(5);
  });

  it('counts the values of each entry of a register by itself', () => {
    const entry = (id: number, keys: number): string =>
      `- id: r${String(id)}\n${Array.from({ length: keys }, (_, index) => `  k${String(index)}: 1\n`).join('')}`;
    expect(refused(Array.from({ length: 400 }, (_, id) => entry(id, 25)).join(''))).toEqual([]);
    expect(refused(`${entry(1, 5)}${entry(2, 5_000)}`)).toEqual(['too-large']);
    expect(refused(`a:\n${Array.from({ length: 400 }, (_, id) => entry(id, 25)).join('')}`)).toEqual(['too-large']);
    expect(refused('- [1, 1]\n'.repeat(70_000))).toEqual(['too-large']);
  });

  it('takes a merge key for an ordinary one', () => {
    expect(readYaml('<<: {a: 1}\nb: 2\n').data).toEqual({ '<<': { a: 1 }, b: 2 });
  });

  it('names every refusal at once, each at its place', () => {
    const source = 'a: &x 1\na: 2\nb: !t 3\nprototype: 4\n';
    expect(readYaml(source).problems.map(({ problem, offset }) => [problem.rule, source.slice(offset, offset + 2)])).toEqual([
      ['yaml-feature', 'x '],
      ['duplicate-key', 'a:'],
      ['yaml-feature', '!t'],
      ['forbidden-key', 'pr'],
    ]);
  });

  it('pollutes no prototype', () => {
    readYaml('a: {"__proto__": {polluted: 1}}\nconstructor: {prototype: {polluted: 1}}\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('any text at all', () => {
  const snippets = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        'a: ',
        '- ',
        '\n',
        '  ',
        '{',
        '}',
        '[',
        ']',
        ',',
        ': ',
        '? ',
        '&a ',
        '*a',
        '!t ',
        '"',
        "'",
        '|',
        '>',
        '#',
        '---',
        '...',
        '%',
        '\t',
        'null',
        '<<: ',
        '\u2028',
        '\uD800',
      ),
    ),
    { maxLength: 40 },
  );

  it('is data or problems, never an exception', () => {
    fc.assert(
      fc.property(snippets, (parts) => {
        const { data, problems } = readYaml(parts.join(''));
        expect(problems.length === 0 || data === undefined).toBe(true);
        expect(
          problems.every(({ offset, problem }) => offset >= 0 && offset <= parts.join('').length && problem.severity === 'error'),
        ).toBe(true);
      }),
      { numRuns: 3000, seed: 20261115 },
    );
  });

  it('has a place for every path', () => {
    fc.assert(
      fc.property(snippets, fc.array(fc.oneof(fc.string(), fc.nat(3)), { maxLength: 3 }), fc.boolean(), (parts, path, isKey) => {
        const source = parts.join('');
        expect(offsetAt(source, path, isKey)).toSatisfy((offset: number) => offset >= 0 && offset <= source.length);
      }),
      { numRuns: 1000, seed: 20261115 },
    );
  });

  it.each([
    ['opening brackets', '['.repeat(200_000)],
    ['opening braces', '{'.repeat(200_000)],
    ['nested mappings', '{a: '.repeat(50_000)],
    ['nested lists', '- '.repeat(100_000)],
    ['one long word', 'a'.repeat(200_000)],
    ['one long quoted text', `"${'\\u0041'.repeat(33_000)}"`],
    ['many keys', Array.from({ length: 20_000 }, (_, index) => `k${String(index)}: 1\n`).join('')],
    ['many equal keys', 'a: 1\n'.repeat(40_000)],
    ['many anchors', '- &a 1\n'.repeat(28_000)],
    ['aliases that multiply', `a: &a [x]\n${'b: [*a, *a]\n'.repeat(16_000)}`],
    ['question marks', '? '.repeat(100_000)],
    ['colons', ': '.repeat(100_000)],
    ['comments', '#\n'.repeat(100_000)],
    ['empty lines', '\n'.repeat(200_000)],
    ['spaces', ' '.repeat(200_000)],
    ['documents', '---\n'.repeat(50_000)],
    ['digits', '9'.repeat(200_000)],
    ['a folded text', `a: >\n${'  x\n\n'.repeat(40_000)}`],
    ['a plain text of many lines', `a: x\n${'  x\n'.repeat(50_000)}`],
  ])('of 200 KB ends: %s', (_what, source) => {
    const { problems } = readYaml(source);
    expect(problems.length).toBeLessThan(50_000);
    expect(offsetAt(source, ['a', 0], false)).toBeGreaterThanOrEqual(0);
  });
});

describe('the place of a value', () => {
  const source = [
    'title: Access',
    'units: [it, hr]',
    'raci:',
    '  accountable: ciso',
    'items:',
    '  - id: a',
    '    due: "2026"',
    '  - id: b',
    'empty:',
    '',
  ].join('\n');
  const at = (path: FieldPath, isKey = false): string => source.slice(offsetAt(source, path, isKey)).split('\n')[0] ?? '';

  it('is where it begins', () => {
    expect(at(['title'])).toBe('Access');
    expect(at(['units', 1])).toBe('hr]');
    expect(at(['raci', 'accountable'])).toBe('ciso');
    expect(at(['items', 1, 'id'])).toBe('b');
    expect(at(['items', 0, 'due'])).toContain('2026"');
  });

  it('is that of its key where the key is meant, or nothing is written', () => {
    expect(at(['raci', 'accountable'], true)).toBe('accountable: ciso');
    expect(at(['empty'])).toBe('empty:');
  });

  it('of an item that is left empty is near those before it', () => {
    const list = '- first\n-\n- third\n';
    expect(list.slice(offsetAt(list, [1], false))).toBe(list.slice(2));
  });

  it('is that of the nearest parent where it is absent', () => {
    expect(at(['raci', 'responsible', 0])).toBe('accountable: ciso');
    expect(at(['items', 7, 'id'])).toBe('- id: a');
    expect(at(['nothing'])).toBe('title: Access');
  });

  it('is right for every scalar of any data', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z]{1,5}$/),
          fc.oneof(
            fc.integer(),
            fc.stringMatching(/^v[a-z0-9]{1,9}$/),
            fc.array(fc.integer(), { maxLength: 3 }),
            fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.integer(), { noNullPrototype: true }),
          ),
          { noNullPrototype: true },
        ),
        fc.boolean(),
        (data, isFlow) => {
          const text = isFlow ? JSON.stringify(data) : dump(data);
          for (const [path, value] of paths(data)) {
            if (path.length === 0 || typeof value === 'object') continue;
            const found = text.slice(offsetAt(text, path, false)).replace(/^"/, '');
            expect(found.startsWith(String(value as string | number))).toBe(true);
            const name = path.at(-1);
            if (typeof name === 'string') {
              expect(
                text
                  .slice(offsetAt(text, path, true))
                  .replace(/^["']/, '')
                  .startsWith(name),
              ).toBe(true);
            }
          }
        },
      ),
    );
  });
});
