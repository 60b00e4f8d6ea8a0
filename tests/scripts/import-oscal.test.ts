/** `npm run import -- oscal` as people call it: what it writes, what it leaves, and what the check then says. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecords } from '#records/read-records.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called } from './command-call.ts';

interface Result {
  readonly source: { readonly kind: string };
  readonly counts: Readonly<Record<string, number>>;
  readonly written: readonly string[];
  readonly dropped: readonly { readonly what: string; readonly count: number; readonly ids: readonly string[] }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
}

const control = (id: string, title: string) => ({ id, title, parts: [{ name: 'statement', prose: `${title} is right: always.` }] });
const catalogue = (...controls: readonly object[]): string =>
  JSON.stringify({
    catalog: { uuid: 'u', metadata: { title: 'Catalogue', language: 'en' }, groups: [{ id: 'G1', title: 'Group', controls }] },
  });

const twoControls = catalogue(control('G1.1', 'One'), control('G1.2', 'Two'));
const guideline = aGuidelineFile(['satisfies: [{control: cat/G1.2, relationship: equal}]']);

/** An office with a catalogue beside it; `run` imports it as the framework `cat`. */
const anOffice = (text: string, files: Readonly<Record<string, string>> = {}) => {
  const content = anOfficeFolder({ ...smallOffice, ...files });
  const file = path.join(anOfficeFolder({ 'catalog.json': text }), 'catalog.json');
  const record = path.join(content, 'frameworks/cat.yaml');
  const run = (...parameters: readonly string[]) =>
    called('import', ['oscal', file, '--framework', 'cat', '--content', content, '--licence', 'Own', '--publisher', 'Us', ...parameters]);
  const json = async (...parameters: readonly string[]) => {
    const answer = await run('--format', 'json', ...parameters);
    return { ...answer, result: JSON.parse(answer.output) as Result };
  };
  return { content, file, record, run, json };
};

describe('npm run import -- oscal', () => {
  it('makes a framework that the check accepts', async () => {
    const { content, record, json } = anOffice(twoControls, { 'guidelines/own.md': guideline });
    const { code, result } = await json('--redistribution', 'full');
    expect([code, result.findings]).toEqual([0, []]);
    expect(result).toMatchObject({ source: { kind: 'oscal' }, counts: { groups: 1, controls: 2, texts: 2, done: 3 }, written: [record] });
    expect(result.dropped).toContainEqual({ what: 'key uuid', why: expect.any(String) as string, count: 1, ids: ['catalog'] });
    expect(readRecords(content).findings).toEqual([]);
    expect(readFileSync(record, 'utf8')).toContain('  - ref: "G1.1"\n    title: One\n    parent: "G1"\n');
  });

  it('writes nothing in a dry run, and prints the same', async () => {
    const { record, json } = anOffice(twoControls);
    const dry = await json('--dry-run');
    expect(existsSync(record)).toBe(false);
    expect((await json()).result).toEqual(dry.result);
    expect((await json()).result.written).toEqual([]);
  });

  it('shows what it would change in a file that exists, and changes it when told to', async () => {
    const { file, record, run, json } = anOffice(twoControls, { 'guidelines/own.md': guideline });
    await run();
    const before = readFileSync(record, 'utf8');
    writeFileSync(file, catalogue(control('G1.1', 'One'), control('G1.3', 'Three')));
    const shown = await run();
    expect(shown.code).toBe(1);
    expect(shown.output).toContain('-  - ref: "G1.2"\n');
    expect(shown.output).toContain('cat/G1.2 is no longer there; these refer to it: guidelines/own.md');
    expect(readFileSync(record, 'utf8')).toBe(before);
    const { code, result } = await json('--write');
    expect(code).toBe(0);
    expect(result).toMatchObject({ counts: { added: 1, removed: 1, changed: 0 }, written: [record] });
    expect(readFileSync(record, 'utf8')).toContain('G1.3');
  });

  it('refuses a framework that the check would refuse, and says how it can be taken', async () => {
    const many = Array.from({ length: 1_600 }, (_, index) => control(`G1.${String(index)}`, `Control ${String(index)}`));
    const { record, json } = anOffice(catalogue(...many));
    const { code, result } = await json('--redistribution', 'full');
    expect([code, result.written, existsSync(record)]).toEqual([1, [], false]);
    expect(result.findings).toMatchObject([{ rule: 'too-large', severity: 'error', message: 'the record holds more than 10000 values' }]);
  });

  it('says what it was given instead of a catalogue', async () => {
    const { run, content } = anOffice('<catalog/>');
    const xml = await run();
    expect([xml.code, xml.output]).toEqual([1, expect.stringContaining('the file is XML') as string]);
    const missing = await called('import', ['oscal', '/nowhere.json', '--framework', 'cat', '--content', content]);
    expect([missing.code, missing.complaint]).toEqual([2, 'There is no file "/nowhere.json".\n']);
    expect((await run('--framework', 'Not An Id')).code).toBe(2);
    expect((await called('import', ['oscal'])).code).toBe(2);
  });
});
