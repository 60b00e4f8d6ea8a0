import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCommentedItem, withItems } from '#records/register-text.ts';
import { readYaml } from '#records/yaml.ts';

const item = { version: '2.1', group: 'it', required: 2, source: 'Export: 1 # of 2' };
const block = '- version: "2.1"\n  group: it\n  required: 2\n  source: "Export: 1 # of 2"\n';

describe('items added to a register', () => {
  it('make a new one where there is none', () => {
    expect(withItems(undefined, [item])).toBe(block);
  });

  it('leave what was written as it is, comments and a missing line end included', () => {
    expect(withItems("# Counts only.\n- version: '1.0' # old\n  group: it\n# end", [item])).toBe(
      `# Counts only.\n- version: '1.0' # old\n  group: it\n# end\n${block}`,
    );
    expect(withItems('# nothing yet\n', [item])).toBe(`# nothing yet\n${block}`);
  });

  it('take the form of the first: braces, indentation, line ends', () => {
    expect(withItems('- { version: "1.0" }\n', [item])).toBe(
      '- { version: "1.0" }\n- { version: "2.1", group: it, required: 2, source: "Export: 1 # of 2" }\n',
    );
    expect(withItems('  -  {version: "1.0"}\n', [{ group: 'it' }])).toBe('  -  {version: "1.0"}\n  -  {group: it}\n');
    expect(withItems('- group: it\r\n', [{ group: 'hr' }])).toBe('- group: it\r\n- group: hr\r\n');
  });

  it('are not forced into what is no list in lines, or cannot be read', () => {
    expect(withItems('[{ group: it }]\n', [item])).toBeUndefined();
    expect(withItems('group: it\n', [item])).toBeUndefined();
    expect(withItems('- group: [\n', [item])).toBeUndefined();
  });

  it('law: what is read is what was there and what was added', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1, maxLength: 30 }).filter((text) => !/[\u0000-\u001F\u007F-\u009F]/.test(text)),
      fc.integer(),
    );
    const items = fc.array(fc.record({ group: value, source: value }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(items, items, (before, added) => {
        const first = withItems(undefined, before);
        const both = first === undefined ? undefined : withItems(first, added);
        expect(both).toBeDefined();
        expect(both?.startsWith(first ?? '')).toBe(true);
        expect(JSON.parse(JSON.stringify(readYaml(both ?? '').data))).toEqual([...before, ...added]);
      }),
    );
  });

  it('may have comments and examples', () => {
    const entries = [
      { key: 'id', value: 'lock-in', comment: 'Permanent' },
      { key: 'owner', value: null, comment: 'Who watches' },
      { key: 'note', value: 'One\n\ntwo' },
      { key: 'actions', value: [{ text: '…' }], isExample: true },
    ];
    const item = '- id: lock-in\n  # Who watches\n  owner:\n  note: |-\n    One\n\n    two\n  # actions:\n  #   - text: …\n';
    expect(withCommentedItem(undefined, entries)).toBe(`# Permanent\n${item}`);
    expect(withCommentedItem('# Risks\n- {id: one} # first\n', entries)).toBe(`# Risks\n- {id: one} # first\n# Permanent\n${item}`);
    const indented = `  # Permanent\n  -  id: lock-in\n     owner: cio\n     # note: …\n`;
    const short = [entries[0], { key: 'owner', value: 'cio' }, { key: 'note', value: '…', isExample: true }].filter(
      (entry) => entry !== undefined,
    );
    expect(withCommentedItem('  -  id: one', short)).toBe(`  -  id: one\n${indented}`);
    expect(withCommentedItem('- id: one\r\n', [{ key: 'id', value: 'two' }])).toBe('- id: one\r\n- id: two\r\n');
    expect(withCommentedItem('id: one\n', entries)).toBeUndefined();
  });

  it('begins the list where an empty one stands in brackets', () => {
    expect(withItems('# Risks of the project\n[]\n', [{ id: 'a', title: 'A' }])).toBe('# Risks of the project\n- id: a\n  title: A\n');
    expect(withItems('[ ]', [{ id: 'a' }])).toBe('- id: a\n');
  });
});
