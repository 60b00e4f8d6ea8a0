import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentedYaml } from '#records/commented-yaml.ts';
import { readFrontMatter } from '#records/front-matter.ts';
import { readText } from '#records/text.ts';
import { readYaml } from '#records/yaml.ts';

const read = (yaml: string): unknown => JSON.parse(JSON.stringify(readYaml(yaml).data ?? null)) as unknown;

describe('a new record as YAML with comments', () => {
  it('has its description above each key, and what it may hold as well as an example to uncomment', () => {
    expect(
      commentedYaml([
        { key: 'title', value: 'Access: control', comment: 'Title, as it is cited' },
        { key: 'version', value: '1.0' },
        { key: 'day', value: '2026-11-15' },
        { key: 'budget', value: 1200.5, comment: ['Approved budget', 'in euro'] },
        { key: 'reviewEvery', value: 'P12M', comment: 'Longest time between two reviews', isExample: true },
        { key: 'number', comment: 'Display number' },
      ]),
    ).toBe(
      [
        '# Title, as it is cited',
        'title: "Access: control"',
        'version: "1.0"',
        'day: 2026-11-15',
        '# Approved budget',
        '# in euro',
        'budget: 1200.5',
        '# Longest time between two reviews',
        '# reviewEvery: P12M',
        '# Display number',
        '# number:',
        '',
      ].join('\n'),
    );
  });

  it('writes texts in two languages, lists and mappings in block style, an example whole', () => {
    const value = { name: { en: 'Yes', de: 'Ja' }, roles: ['cio', 'no'], steps: [{ id: 'a', do: { en: 'Do' } }, [], {}], none: undefined };
    const block = [
      'value:',
      '  name:',
      '    en: "Yes"',
      '    de: Ja',
      '  roles:',
      '    - cio',
      '    - "no"',
      '  steps:',
      '    - id: a',
      '      do:',
      '        en: Do',
      '    - []',
      '    - {}',
    ];
    expect(commentedYaml([{ key: 'value', value }])).toBe(`${block.join('\n')}\n`);
    expect(commentedYaml([{ key: 'value', value, isExample: true }])).toBe(`${block.map((line) => `# ${line}`).join('\n')}\n`);
  });

  it('says behind inner keys what they are, and leaves a value that is still to come empty', () => {
    const value = { allowed: true, steps: [{ do: null, who: 'a # b' }], note: 'One\ntwo' };
    const notes = { allowed: 'Whether\nit may', steps: 'In order', 'steps.[].do': 'What', 'steps.[].who': 'Who', note: 'Text' };
    const yaml = commentedYaml([
      { key: 'rules', value, notes },
      { key: 'owner', value: null },
    ]);
    expect(yaml.split('\n')).toEqual([
      'rules:',
      '  allowed: true  # Whether it may',
      '  steps:  # In order',
      '    - do:  # What',
      '      who: "a # b"  # Who',
      '  note: |-  # Text',
      '    One',
      '    two',
      'owner:',
      '',
    ]);
    expect(read(yaml)).toEqual({ rules: value, owner: null });
    expect(commentedYaml([{ key: 'a', value: [null, 1] }])).toBe('a:\n  -\n  - 1\n');
  });

  it('writes texts of several lines as they are read', () => {
    expect(commentedYaml([{ key: 'note', value: 'One\n---\n\n# two\n' }])).toBe('note: |\n  One\n  ---\n\n  # two\n');
    expect(commentedYaml([{ key: 'notes', value: ['One\ntwo'] }])).toBe('notes:\n  - |-\n    One\n    two\n');
  });

  it('lets nothing out of a comment', () => {
    const yaml = commentedYaml([{ key: 'a', value: 1, comment: 'One\nb: 2\r\nc: 3\u2028d: 4\u001B[2J\u202E\n---', isExample: true }]);
    expect(yaml).toBe('# One\n# b: 2\n# c: 3\n# d: 4[2J\n# ---\n# a: 1\n');
  });

  it('is empty where there are no entries, and refuses what is no data', () => {
    expect(commentedYaml([])).toBe('');
    expect(() => commentedYaml([{ key: 'a', value: Number.NaN }])).toThrow('no form in YAML');
    expect(() => commentedYaml([{ key: 'a', value: () => 1 }])).toThrow('no form in YAML');
  });

  const hidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/;
  const words = fc.constantFrom(
    'yes',
    '~',
    '1e3',
    '0x1f',
    '2026-10-31',
    '1.10',
    '- a',
    '# a',
    'a: b',
    'a #b',
    '---',
    '!x',
    '&x',
    '*x',
    '| ',
    '\ta',
    'a\n b\n',
    '\n',
    ' \n',
    "'",
    '"',
    '{',
    '[a',
    '%',
    '@',
    '`',
    'a:',
    '? a',
    '<<',
    '=',
    '.inf',
    '0o7',
    '1:30',
    'a\n\n\n',
    'a\n\tb',
  );
  const anyText = fc
    .oneof(words, fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 }))
    .filter((text) => !hidden.test(text) && text.isWellFormed());
  const key = fc
    .oneof(
      fc.stringMatching(/^[a-zA-Z][\w-]{0,12}$/),
      anyText.filter((text) => text !== ''),
    )
    .filter((text) => !['__proto__', 'constructor', 'prototype', 'toString', 'valueOf'].includes(text) && text.length > 0);
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      anyText,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const entry = fc.record({
    value,
    comment: fc.option(fc.string({ unit: 'binary', maxLength: 40 }), { nil: undefined }),
    isExample: fc.boolean(),
  });
  const entries = fc
    .dictionary(key, entry, { maxKeys: 6 })
    .map((all) => Object.entries(all).map(([name, rest]) => ({ key: name, ...rest })));

  it('law: what is read is what was given, without the examples', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const yaml = commentedYaml(given);
        const wanted = Object.fromEntries(given.filter(({ isExample }) => !isExample).map((item) => [item.key, item.value]));
        expect(readText(Buffer.from(yaml)).problems).toEqual([]);
        expect(readYaml(yaml).problems).toEqual([]);
        expect(read(yaml) ?? {}).toEqual(JSON.parse(JSON.stringify(wanted)));
        const head = readFrontMatter(`---\n${yaml}---\nText.\n`);
        expect(head.problems).toEqual([]);
        expect(head.body).toBe('Text.\n');
        expect(JSON.parse(JSON.stringify(head.data ?? {}))).toEqual(JSON.parse(JSON.stringify(wanted)));
      }),
    );
  });

  it('law: an example that is uncommented is read as its value', () => {
    // What ends a line for some programs ends a comment too.
    const withoutSeparators = entries.filter((given) => !/[\u2028\u2029]/.test(JSON.stringify(given)));
    fc.assert(
      fc.property(withoutSeparators, (given) => {
        const yaml = commentedYaml(given.map((item) => ({ key: item.key, value: item.value, isExample: true })));
        expect(read(yaml.replaceAll(/^# ?/gm, '')) ?? {}).toEqual(
          JSON.parse(JSON.stringify(Object.fromEntries(given.map((item) => [item.key, item.value])))),
        );
      }),
    );
  });
});
