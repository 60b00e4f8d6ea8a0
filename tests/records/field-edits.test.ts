import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFields } from '#records/field-edits.ts';
import type { FieldEdit } from '#records/field-edits.ts';
import { withItems } from '#records/register-text.ts';
import type { YamlValue } from '#records/value-lines.ts';
import { readYaml } from '#records/yaml.ts';

const order = ['id', 'title', 'planned', 'forecast', 'after', 'duration'];
const edit = (text: string, edits: readonly FieldEdit[], file = 'projects/erp/milestones.yaml') => withFields(file, text, edits, order);

const register = `# Milestones of the project
- id: go-live # the big one
  title: "Go-live"
  # agreed with the board
  planned: 2027-03-01

- {id: pilot, title: Pilot, planned: 2026-12-01}
- id: close
  planned: 2027-06-30
  title: >
    The project
    ends
  after:
    - {milestone: go-live}
`;

describe('setting fields of a register', () => {
  it('changes one value and leaves comments, quotes, order and empty lines as they are', () => {
    expect(edit(register, [{ item: 0, field: 'planned', value: '2027-04-01' }])).toBe(
      register.replace('planned: 2027-03-01', 'planned: 2027-04-01'),
    );
  });

  it('puts a new key after the one that comes before it in the schema', () => {
    expect(edit(register, [{ item: 0, field: 'forecast', value: '2027-05-01' }])).toContain(
      '  planned: 2027-03-01\n  forecast: 2027-05-01\n\n- {id: pilot',
    );
  });

  it('writes several new keys of an item in the order of the schema', () => {
    const text = edit('- id: a\n', [
      { item: 0, field: 'duration', value: 3 },
      { item: 0, field: 'title', value: 'A' },
    ]);
    expect(text).toBe('- id: a\n  title: A\n  duration: 3\n');
  });

  it('replaces a list by a list, a block text by a word, and takes a key away with its lines', () => {
    const text = edit(register, [
      { item: 2, field: 'after', value: [{ milestone: 'pilot', lag: 5 }] },
      { item: 2, field: 'title', value: 'End' },
    ]);
    expect(text).toContain('title: End');
    expect(text).toContain('  after:\n    - {milestone: pilot, lag: 5}\n');
    expect(edit(register, [{ item: 2, field: 'after', value: undefined }])).toBe(
      register.replace('  after:\n    - {milestone: go-live}\n', ''),
    );
  });

  it('writes an item in braces anew, on its line', () => {
    expect(edit(register, [{ item: 1, field: 'forecast', value: '2027-01-15' }])).toContain(
      '- {id: pilot, title: Pilot, planned: 2026-12-01, forecast: 2027-01-15}',
    );
  });

  it('keeps the line ends of a file from Windows', () => {
    const windows = register.replaceAll('\n', '\r\n');
    expect(edit(windows, [{ item: 0, field: 'planned', value: '2027-04-01' }])).toBe(windows.replace('2027-03-01', '2027-04-01'));
  });

  it('gives nothing where the text has no place for the edit, and where it is no list', () => {
    expect(edit('- {id: a,\n   title: A} # kept\n', [{ item: 0, field: 'title', value: 'B' }])).toBeUndefined();
    expect(edit('- planned: 2027-01-01\n  id: a\n', [{ item: 0, field: 'planned', value: undefined }])).toBeUndefined();
    expect(edit('id: a\n', [{ item: 0, field: 'title', value: 'B' }])).toBeUndefined();
    expect(edit(register, [{ item: 9, field: 'title', value: 'B' }])).toBeUndefined();
  });
});

describe('setting fields of a Markdown record', () => {
  const report =
    '---\n# October\ndataDate: 2026-10-31\noverall:\n  rag: green\n  comment: |\n    Fine.\n    Really.\n---\n\nText: with a colon\n';

  it('changes the head and leaves the text', () => {
    const text = withFields(
      'projects/erp/status/2026-10.md',
      report,
      [{ field: 'overall', value: { rag: 'amber', comment: 'Late.' } }],
      ['dataDate', 'overall', 'progress'],
    );
    expect(text).toBe('---\n# October\ndataDate: 2026-10-31\noverall: {rag: amber, comment: Late.}\n---\n\nText: with a colon\n');
  });

  it('adds a mapping', () => {
    const text = withFields(
      'projects/erp/status/2026-10.md',
      report,
      [{ field: 'progress', value: { value: 40, rule: 'issues' } }],
      ['dataDate', 'overall', 'progress'],
    );
    expect(text).toContain('    Really.\nprogress: {value: 40, rule: issues}\n---\n');
  });
});

describe('laws', () => {
  const scalar = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.boolean(),
    fc.constantFrom('2026-10-31', '1.0', 'yes', 'a: b', '# x', '- y', '"', 'ü…'),
  );
  const value: fc.Arbitrary<YamlValue> = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 4 }),
    fc.array(fc.record({ task: scalar, lag: scalar }), { maxLength: 3 }),
    fc.record({ en: scalar, de: scalar }),
  );
  const isReadable = (text: unknown): boolean => typeof text !== 'string' || readYaml(JSON.stringify(text)).problems.length === 0;
  const readable = (each: YamlValue): boolean =>
    typeof each === 'object' ? Object.values(each).every((inner) => readable(inner)) : isReadable(each);

  it('what is written is what is read, for items new and old', () => {
    fc.assert(
      fc.property(value.filter(readable), value.filter(readable), (title, after) => {
        const text = withItems(register, [{ id: 'x', title, after }]);
        expect(text?.startsWith(register)).toBe(true);
        const next = edit(text ?? '', [
          { item: 3, field: 'title', value: after },
          { item: 0, field: 'after', value: title },
        ]);
        const data = readYaml(next ?? '').data as readonly Record<string, unknown>[];
        expect(JSON.stringify(data[3]?.['title'])).toBe(JSON.stringify(after));
        expect(JSON.stringify(data[0]?.['after'])).toBe(JSON.stringify(title));
      }),
    );
  });
});
