import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOfForm, formOfFile } from '#editor/record-file.ts';
import { editorForms } from '#exporters/editor/collections.ts';
import { sourceKey } from '#exporters/editor/shape.ts';
import type { RecordFormat } from '#exporters/editor/shape.ts';
import { readRecords } from '#records/read-records.ts';
import { recordTypes } from '#schemas/index.ts';
import { editorTypes } from '../../scripts/lib/admin/admin-files.ts';

const format: RecordFormat = {
  name: 'notes',
  extension: 'md',
  isRegister: false,
  shape: { kind: 'object', keys: { title: { kind: 'plain' }, rank: { kind: 'plain' } } },
};
const register: RecordFormat = { ...format, extension: 'yaml', isRegister: true, shape: { kind: 'list', item: format.shape } };
const note = '---\n# A note.\ntitle: One\nrank: 1\n---\n\nFirst line. [a-b]\n\n* second';

const edited = (text: string, of: RecordFormat, change: Record<string, unknown>): string =>
  fileOfForm({ ...formOfFile(text, of), ...change }, of);

describe('a record in the editor', () => {
  it('shows head and text, and carries the file along', () => {
    expect(formOfFile(note, format)).toEqual({ title: 'One', rank: 1, body: 'First line. [a-b]\n\n* second', [sourceKey]: note });
  });

  it('is saved with the change and no other', () => {
    expect(edited(note, format, {})).toBe(note);
    expect(edited(note, format, { rank: 2 })).toBe(note.replace('rank: 1', 'rank: 2'));
    expect(edited(note, format, { body: 'Other' })).toBe(note.replace(/First[^]*/, 'Other'));
  });

  it('never writes what the editor carries along', () => {
    expect(edited(note, format, { rank: 2 })).not.toContain(sourceKey);
    expect(fileOfForm({ title: 'New', body: 'Text' }, format)).toBe('---\ntitle: New\n---\n\nText');
    expect(fileOfForm({ items: [{ title: 'New' }] }, register)).toBe('- title: New\n');
  });

  it('keeps a register as a list', () => {
    const text = '# All.\n- title: One\n  rank: 1 # first\n- title: Two\n';
    expect(formOfFile(text, register)).toMatchObject({ items: [{ title: 'One', rank: 1 }, { title: 'Two' }] });
    expect(
      edited(text, register, {
        items: [
          { title: 'One', rank: 1 },
          { title: 'Two', rank: 2 },
        ],
      }),
    ).toBe('# All.\n- title: One\n  rank: 1 # first\n- title: Two\n  rank: 2\n');
    expect(edited(text, register, { items: [] })).toBe('[]\n');
  });

  it('is no translation, for that has a form of its own', () => {
    const translation = '---\ntitle: Eins\ntranslates: "1.0"\n---\n\nText';
    const own: RecordFormat = {
      ...format,
      extension: 'de.md',
      shape: { kind: 'object', keys: { title: { kind: 'plain' }, translates: { kind: 'plain' } } },
    };
    expect(formOfFile(translation, format)).toBeUndefined();
    expect(formOfFile(translation, own)).toMatchObject({ title: 'Eins', translates: '1.0' });
  });

  it('is refused where it cannot be read, so that nothing is written over it', () => {
    for (const text of ['no head', '---\ntitle: [\n---\n', '---\na: &x [1]\nb: *x\n---\n']) {
      expect(() => formOfFile(text, format)).toThrow();
    }
  });

  it('keeps its text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const file = `${note.slice(0, note.indexOf('First'))}${text.replaceAll('\r', '').trim()}`.trim();
        expect(edited(file, format, { rank: 2 }).trim()).toBe(file.replace('rank: 1', 'rank: 2'));
      }),
    );
  });
});

describe('every record of the sample office', () => {
  it('comes back byte for byte from a form that nobody changed', () => {
    const root = path.resolve(import.meta.dirname, '../../content');
    const { formats } = editorForms(editorTypes(), 'content', ['en', 'de']);
    const byName = new Map(formats.map((of) => [of.name, of]));
    const files = new Map(readRecords(root).records.map(({ file, collection }) => [file, collection]));
    let seen = 0;
    for (const [file, collection] of files) {
      const of = byName.get(collection);
      if (of === undefined) continue;
      const text = readFileSync(path.join(root, file), 'utf8').trim();
      expect(fileOfForm(formOfFile(text, of) ?? {}, of).trim(), file).toBe(text);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(Object.keys(recordTypes).length);
  });
});
