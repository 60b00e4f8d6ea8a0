import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownBody, withEdit } from '#records/edit.ts';
import type { Edit } from '#records/edit.ts';
import { readFrontMatter } from '#records/front-matter.ts';
import { markdownRecord, scalarText } from '#records/yaml-writing.ts';

const order = ['title', 'summary', 'version', 'status', 'changelog', 'approvals', 'reviews', 'keywords'];
const approval = { version: '2.1', role: 'cio', day: '2026-03-01', evidence: 'Minutes, item 3', sha256: 'a'.repeat(64) };
const add = (at: 'start' | 'end', item: Extract<Edit, { kind: 'add' }>['item'] = approval): Edit => ({
  kind: 'add',
  list: 'approvals',
  item,
  at,
});

const dataOf = (text: string): Record<string, unknown> => readFrontMatter(text.replaceAll('\r\n', '\n')).data as Record<string, unknown>;

/** What was put into a text to make another of it; undefined where more than one stretch differs. */
const inserted = (before: string, after: string): string | undefined => {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const length = after.length - before.length;
  return length >= 0 && before.slice(start) === after.slice(start + length) ? after.slice(start, start + length) : undefined;
};

const edited = (head: string, edit: Edit): string | undefined =>
  withEdit('policies/x.md', `---\n${head}---\n\nText.\n`, edit, order)?.slice(4, -11);

describe('an entry is added in the form that the list has', () => {
  it('in lines, with the indentation and quotes of the first entry, before the comments that follow', () => {
    const head = "title: A\napprovals:\n    -   version: '1.0' # first\n        role: ciso\n\n# searched for\nkeywords: [a]\n";
    expect(edited(head, add('end'))).toBe(
      `title: A\napprovals:\n    -   version: '1.0' # first\n        role: ciso\n    -   version: '2.1'\n        role: cio\n        day: 2026-03-01\n        evidence: Minutes, item 3\n        sha256: "${'a'.repeat(64)}"\n\n# searched for\nkeywords: [a]\n`,
    );
  });

  it('in braces where the entries are, with a space inside where they have one', () => {
    const item = { version: '2.1', role: 'cio' };
    expect(edited('approvals:\n- { version: "1.0", role: ciso }\n', add('start', item))).toBe(
      'approvals:\n- { version: "2.1", role: cio }\n- { version: "1.0", role: ciso }\n',
    );
    expect(edited('approvals: [{version: "1.0", role: ciso},]\n', add('end', item))).toBe(
      'approvals: [{version: "1.0", role: ciso}, {version: "2.1", role: cio},]\n',
    );
    expect(edited('approvals: [ ]\n', add('end', item))).toBe('approvals: [{version: "2.1", role: cio} ]\n');
  });

  it('a list that is not there begins after the key that comes before it, as other lists are written', () => {
    const head =
      'title: A\nchangelog: # newest first\n    - version: "1.0"\n      note: |\n        two\n        lines\n# tail\nkeywords: [a]\n';
    expect(edited(head, add('end', { version: '2.1', role: 'cio' }))).toBe(
      'title: A\nchangelog: # newest first\n    - version: "1.0"\n      note: |\n        two\n        lines\napprovals:\n    - version: "2.1"\n      role: cio\n# tail\nkeywords: [a]\n',
    );
  });

  it('a YAML file without an end of its last line keeps it so', () => {
    expect(
      withEdit(
        'waivers/x.yaml',
        'title: A\nvalidTo: 2026-01-01',
        { kind: 'add', list: 'extensions', item: { day: '2026-01-01' }, at: 'end' },
        [],
      ),
    ).toBe('title: A\nvalidTo: 2026-01-01\nextensions:\n  - day: 2026-01-01');
  });

  it.each([
    ['data in braces', '{title: A}\n'],
    ['a list that is a text', 'approvals: none\n'],
    ['a list that is empty and says nothing', 'approvals:\n'],
    ['what cannot be read', 'title: "A\n'],
    ['a key that stands twice', 'title: A\ntitle: B\n'],
    ['an anchor', 'title: &a A\napprovals: []\n'],
  ])('%s is left alone', (_what, head) => {
    expect(edited(head, add('end'))).toBeUndefined();
  });

  it('a text that is no record is left alone', () => {
    for (const text of ['', '---', '---\n', '---js\n---\n', 'title: A\n']) {
      expect(withEdit('a.md', text, add('end'), order)).toBeUndefined();
    }
  });
});

describe('a value is set where it stands', () => {
  const set = (path: readonly (string | number)[], value: string): Edit => ({ kind: 'set', path, value });

  it('with its quotes and the comment behind it', () => {
    expect(edited('status: in-review # since May\ntitle: A\n', set(['status'], 'approved'))).toBe(
      'status: approved # since May\ntitle: A\n',
    );
    expect(edited("status: 'in-review'\n", set(['status'], 'approved'))).toBe("status: 'approved'\n");
    expect(edited('approvals: [{day: 2026-01-01, evidence: x}]\n', set(['approvals', 0, 'evidence'], 'a, b'))).toBe(
      'approvals: [{day: 2026-01-01, evidence: "a, b"}]\n',
    );
  });

  it('a text over several lines is replaced as a whole', () => {
    expect(edited('summary: >-\n  two\n  lines\ntitle: A\n', set(['summary'], 'One.'))).toBe('summary: One.\ntitle: A\n');
  });

  it('a key that is not there gets its place; one inside something else does not', () => {
    expect(edited('title: A\nstatus: draft\n', set(['summary'], 'One.'))).toBe('title: A\nsummary: One.\nstatus: draft\n');
    expect(edited('title: A\n', set(['approvals', 0, 'day'], '2026-01-01'))).toBeUndefined();
    expect(edited('title: A\n', set(['__proto__', 'day'], '2026-01-01'))).toBeUndefined();
  });
});

const word = fc.stringMatching(/^[\p{L}\p{N}'"#:,{}[\]&*!|>%@`~ .-]{1,20}$/u);
const comment = fc.option(fc.stringMatching(/^[A-Za-z ,:]{1,12}$/), { nil: undefined });
const entry = fc.record({ version: fc.constantFrom('1.0', '2.0'), role: word, note: word });

const listText = (name: string) =>
  fc
    .record({
      entries: fc.array(entry, { minLength: 1, maxLength: 3 }),
      form: fc.constantFrom('lines', 'braces', 'brackets', 'long brackets'),
      indent: fc.constantFrom(0, 2, 4),
      gap: fc.constantFrom(1, 3),
      remark: comment,
    })
    .map(({ entries, form, indent, gap, remark }) => {
      const tail = remark === undefined ? '' : ` # ${remark}`;
      const braces = entries.map(
        (item) =>
          `{${Object.entries(item)
            .map(([key, value]) => `${key}: ${scalarText(value, { flow: true })}`)
            .join(', ')}}`,
      );
      if (form === 'brackets') return `${name}: [${braces.join(', ')}]${tail}`;
      if (form === 'long brackets') {
        return `${name}: [\n${braces.map((item, index) => `    ${item}${index < braces.length - 1 ? ',' : ''}${tail}`).join('\n')}\n  ]`;
      }
      const [dash, deep] = [`${' '.repeat(indent)}-${' '.repeat(gap)}`, ' '.repeat(indent + gap + 1)];
      const lines =
        form === 'braces'
          ? braces.map((item) => `${dash}${item}${tail}`)
          : entries.map((item) =>
              Object.entries(item)
                .map(([key, value], index) => `${index === 0 ? dash : deep}${key}: ${scalarText(value, { flow: false })}${tail}`)
                .join('\n'),
            );
      return `${name}:${tail}\n${lines.join('\n')}`;
    });

const field = (name: string) =>
  fc
    .tuple(word, comment, fc.constantFrom('plain', 'double', 'single', 'block'))
    .map(([value, remark, form]) =>
      form === 'block'
        ? `${name}: |\n  first line\n\n  last line`
        : `${name}: ${scalarText(value, { flow: false, quotes: form })}${remark === undefined ? '' : ` # ${remark}`}`,
    );

const between = fc.constantFrom('', '\n', '# a remark\n', '\n# a remark\n\n');

const aRecordText = fc
  .tuple(
    fc.shuffledSubarray(['title', 'version', 'changelog', 'approvals', 'keywords', 'other'], { minLength: 1 }),
    fc.boolean(),
    fc.string(),
  )
  .chain(([keys, windows, body]) =>
    fc
      .tuple(...keys.map((key) => fc.tuple(between, key === 'changelog' || key === 'approvals' ? listText(key) : field(key))))
      .map((parts) => {
        const text = `---\n${parts.map(([gap, part]) => `${gap}${part}\n`).join('')}---\n\n${body.replaceAll('\r', '')}`;
        return windows ? text.replaceAll('\n', '\r\n') : text;
      }),
  );

const anItem = fc.record({
  version: fc.constantFrom('2.1', '10.0'),
  role: word,
  day: fc.constant('2026-03-01'),
  evidence: fc.oneof(word, fc.string({ unit: 'grapheme' })),
});

describe('whatever the person wrote', () => {
  it('stays, byte for byte: an edit is one stretch put in, and what is read differs by the entry alone', () => {
    fc.assert(
      fc.property(aRecordText, anItem, fc.constantFrom('start' as const, 'end' as const), (text, item, at) => {
        const result = withEdit('policies/x.md', text, { kind: 'add', list: 'approvals', item, at }, order);
        const before = dataOf(text);
        if (result === undefined) throw new Error(`not edited:\n${text}`);
        const put = inserted(text, result);
        expect(put).toBeDefined();
        const old = (before['approvals'] ?? []) as readonly unknown[];
        expect(dataOf(result)).toEqual({ ...before, approvals: at === 'start' ? [item, ...old] : [...old, item] });
        expect(ownBody(result)).toBe(ownBody(text));
        // Line ends are those of the file.
        if (text.includes('\r\n')) expect(result.replaceAll('\r\n', '')).not.toContain('\n');
        else expect(result).not.toContain('\r');
      }),
      { numRuns: 600 },
    );
  });

  it('of a list in lines all lines stay as they are', () => {
    fc.assert(
      fc.property(
        aRecordText.filter((text) => !/^approvals: \[/m.test(text)),
        anItem,
        fc.constantFrom('start' as const, 'end' as const),
        (text, item, at) => {
          const result = withEdit('policies/x.md', text, { kind: 'add', list: 'approvals', item, at }, order) ?? '';
          const [before, after] = [text.split('\n'), result.split('\n')];
          let same = 0;
          while (same < before.length && before[same] === after[same]) same += 1;
          expect([...after.slice(0, same), ...after.slice(same + after.length - before.length)]).toEqual(before);
        },
      ),
    );
  });

  it('any text is read back as it was meant', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (value, flow) => {
        const yaml = scalarText(value, { flow });
        expect(dataOf(`---\n${flow ? `{key: ${yaml}}` : `key: ${yaml}`}\n---\n`)).toEqual({ key: value });
      }),
      { numRuns: 500 },
    );
  });

  it('versions, numbers in disguise and switches of other readers are quoted', () => {
    for (const value of ['2.1', '1e3', '0x1f', 'yes', 'No', 'null', '~', '', '2026']) {
      expect(scalarText(value, { flow: false })).toBe(JSON.stringify(value));
    }
    expect(scalarText('2026-03-01', { flow: false })).toBe('2026-03-01');
  });

  it('no text at all makes the editor fail, or write what is not read back', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('a.md', 'a.yaml'), (text, file) => {
        const source = file === 'a.md' ? `---\n${text}\n---\n` : text;
        const result = withEdit(file, source, add('end'), order);
        expect(result === undefined || inserted(source, result) !== undefined).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a text of many lines takes bounded time', () => {
    const many = `title: A\napprovals:\n${'  - {version: "1.0", role: cio}\n'.repeat(1_000)}`;
    expect(edited(many, add('end'))).toContain('role: cio, day: 2026-03-01');
  });
});

describe('a whole record', () => {
  it('has the body as it is, and the line ends of the body', () => {
    expect(markdownRecord({ version: '2.0', title: 'A: b' }, '\n## X\n')).toBe('---\nversion: "2.0"\ntitle: "A: b"\n---\n\n## X\n');
    expect(markdownRecord({ version: '2.0' }, '\r\nX\r\n')).toBe('---\r\nversion: "2.0"\r\n---\r\n\r\nX\r\n');
  });
});
