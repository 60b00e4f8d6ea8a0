import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newYaml, patchedYaml } from '#editor/patch.ts';

const text = `# The project.
title:   ERP renewal   # known as "the suite"
tags: [a,   b]

# Who answers for it.
sponsor: 'cfo'
cost: { low: 1.50, high: 3 }
notes: >-
  A folded
  text.
`;

const changed = (change: (data: Record<string, unknown>) => Record<string, unknown>): string =>
  patchedYaml(text, change(parse(text) as Record<string, unknown>));

describe('YAML that is changed in its text', () => {
  it('stays byte for byte where nothing is changed', () => {
    expect(changed((data) => data)).toBe(text);
  });

  it('changes the one entry, and keeps quotes, comments and all other bytes', () => {
    expect(changed((data) => ({ ...data, sponsor: 'cio' }))).toBe(text.replace("'cfo'", "'cio'"));
    expect(changed((data) => ({ ...data, title: 'CRM' }))).toContain(
      'title: CRM # known as "the suite"\ntags: [a,   b]\n\n# Who answers for it.\nsponsor: \'cfo\'\n',
    );
  });

  it('adds a key after those before it, and takes one away with nothing else', () => {
    expect(changed(({ title, ...rest }) => ({ title, number: 7, ...rest }))).toBe(text.replace('\ntags:', '\nnumber: 7\ntags:'));
    expect(changed(({ cost: _, ...rest }) => rest)).toBe(text.replace('cost: { low: 1.50, high: 3 }\n', ''));
  });

  it('writes texts that look like something else in quotes', () => {
    for (const value of ['2.1', 'yes: no', '# no comment', '2026-10-31', 'null', '- a', '']) {
      expect(parse(changed((data) => ({ ...data, title: value })))).toMatchObject({ title: value });
    }
  });

  it('keeps the comments and bytes of the other items of a register, moved or not', () => {
    const register = '# Risks.\n- id: r1\n  title: "One"\n\n# Watch this one.\n- id: r2\n  title: Two # twice\n- {id: r3, title: Three}\n';
    const items = parse(register) as { id: string; title: string }[];
    expect(
      patchedYaml(
        register,
        items.map((item) => (item.id === 'r3' ? { ...item, title: 'Drei' } : item)),
      ),
    ).toBe(register.replace('{id: r3, title: Three}', '{ id: r3, title: Drei }'));
    expect(patchedYaml(register, [...items, { id: 'r4', title: 'Four' }])).toBe(`${register}- id: r4\n  title: Four\n`);
    expect(
      patchedYaml(
        register,
        items.filter(({ id }) => id !== 'r1'),
      ),
    ).toContain('# Watch this one.\n- id: r2\n  title: Two # twice\n- {id: r3, title: Three}\n');
  });

  it('says what to do with a file that is no YAML', () => {
    expect(() => patchedYaml('a: [', { a: 1 })).toThrow(/Mend it where the files are/);
  });

  it('begins a file where there was none', () => {
    expect(newYaml({ title: 'A', list: [{ id: 'b' }] })).toBe('title: A\nlist:\n  - id: b\n');
    expect(patchedYaml('', { a: 1 })).toBe('a: 1\n');
    expect(patchedYaml('# only a comment\n', { a: 1 })).toContain('a: 1');
  });

  it('reads back as what was to be written, whatever was there before', () => {
    const data = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 });
    fc.assert(
      fc.property(data, data, (before, after) => {
        const written: unknown = parse(patchedYaml(newYaml(before), after));
        expect(JSON.parse(JSON.stringify(written))).toEqual(JSON.parse(JSON.stringify(after)));
      }),
    );
  });
});
