import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '#records/front-matter.ts';
import { readText } from '#records/text.ts';

const rules = (text: string): readonly string[] => readFrontMatter(text).problems.map(({ problem }) => problem.rule);

describe('front matter', () => {
  it('is read apart from the text below it', () => {
    const text = '---\ntitle: A\n---\n\nText.\n---\nmore\n';
    expect(readFrontMatter(text)).toEqual({
      data: { title: 'A' },
      yaml: 'title: A\n',
      yamlOffset: 4,
      body: '\nText.\n---\nmore\n',
      bodyOffset: 17,
      problems: [],
    });
  });

  it('may be empty', () => {
    expect(readFrontMatter('---\n---\nText.\n')).toMatchObject({ data: {}, body: 'Text.\n', problems: [] });
  });

  it('with nothing but comments holds no data', () => {
    expect(readFrontMatter('---\n# later\n---\nText.\n')).toMatchObject({ data: undefined, body: 'Text.\n', problems: [] });
  });

  it('fails the second time as it did the first', () => {
    const text = '---\ntitle: "open\n---\n\nText.\n';
    const first = readFrontMatter(text);
    expect(first.problems).toHaveLength(1);
    expect(readFrontMatter(text)).toEqual(first);
  });

  it('does not answer for one text with another', () => {
    expect(readFrontMatter('---\ntitle: A\n---\n').data).toEqual({ title: 'A' });
    expect(readFrontMatter('---\ntitle: B\n---\n').data).toEqual({ title: 'B' });
  });

  it.each([
    '---js\n({ title: globalThis.kontorWasHere = true })\n---\n',
    '---javascript\nmodule.exports = globalThis.kontorWasHere = true\n---\n',
    '---coffee\nglobalThis.kontorWasHere = true\n---\n',
    '---json\n{"title": "A"}\n---\n',
    '--- js\nglobalThis.kontorWasHere = true\n---\n',
    '---yaml\ntitle: A\n---\n',
    '----\ntitle: A\n---\n',
    '--- \ntitle: A\n---\n',
  ])('in another language than YAML is refused and never executed: %j', (text) => {
    expect(rules(text)).toEqual(['front-matter']);
    expect(globalThis).not.toHaveProperty('kontorWasHere');
  });

  it('has no function, and no expression that is run', () => {
    expect(rules('---\ntitle: !!js/function "function () { globalThis.kontorWasHere = true }"\n---\n')).toEqual(['yaml-feature']);
    expect(readFrontMatter('---\ntitle: "{{ 1 + 1 }}"\n---\n').data).toEqual({ title: '{{ 1 + 1 }}' });
    expect(globalThis).not.toHaveProperty('kontorWasHere');
  });

  it.each([
    ['is absent', 'Text.\n'],
    ['comes after an empty line', '\n---\ntitle: A\n---\n'],
    ['is not closed', '---\ntitle: A\n'],
    ['closes with more than three hyphens', '---\ntitle: A\n----\nText.\n'],
    ['closes with a space behind the hyphens', '---\ntitle: A\n--- \nText.\n'],
    ['is an empty file', ''],
  ])('is refused where it %s', (_what, text) => {
    expect(rules(text)).toEqual(['front-matter']);
  });

  it('with Windows line ends is read like any other', () => {
    const { text, problems } = readText(Buffer.from('---\r\ntitle: A\r\n---\r\n\r\nText.\r\n'));
    expect(problems).toEqual([]);
    expect(readFrontMatter(text)).toMatchObject({ data: { title: 'A' }, body: '\nText.\n' });
  });

  it('has its problems at their places in the file', () => {
    const text = '---\ntitle: A\ntitle: B\n---\n';
    expect(readFrontMatter(text).problems.map(({ offset }) => text.slice(offset, offset + 8))).toEqual(['title: B']);
  });

  it('hides no character behind an escape, and the field is named', () => {
    const text = '---\ntitle: "A\\0"\n---\n';
    expect(readFrontMatter(text).problems).toMatchObject([{ problem: { rule: 'hidden-character' }, offset: 12, path: ['title'] }]);
  });

  it('and text are found whatever is written, and never throw', () => {
    const line = fc.constantFrom('---', '--- ', '---js', '----', 'a: 1', '', '  b', '...', '"', '# c', '{', '\t');
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, isClosed) => {
        const text = `---\n${lines.join('\n')}${isClosed ? '\n---\nbody' : ''}`;
        const { body, bodyOffset, yaml, yamlOffset, problems } = readFrontMatter(text);
        expect(text.slice(bodyOffset).endsWith(body)).toBe(true);
        expect(text.slice(yamlOffset).startsWith(yaml)).toBe(true);
        if (problems.length === 0) expect(text).toBe(`---\n${yaml}---${yaml.length + 7 < text.length ? '\n' : ''}${body}`);
      }),
      { numRuns: 1000, seed: 20261115 },
    );
  });

  it('holds no long run of empty lines, which would take long to read', () => {
    expect(rules(`---\na: 1\n${'\n'.repeat(90)}b: 2\n---\n`)).toEqual([]);
    expect(rules(`---\na: 1\n${' \n'.repeat(110)}b: 2\n---\n`)).toEqual(['too-large']);
  });

  it.each([
    '---\n'.repeat(50_000),
    `---\n${'a'.repeat(200_000)}`,
    `---\n${'-'.repeat(200_000)}`,
    `---\n${'\n'.repeat(200_000)}---`,
    `---\n${' \t\n'.repeat(70_000)}---`,
    `---\n${'\n \n#\n'.repeat(40_000)}---`,
    '---'.repeat(70_000),
  ])('of 200 KB ends', (text) => {
    expect(readFrontMatter(text).problems.length).toBeLessThan(5);
  });
});
