import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CollectionDraft, ImportPlan } from '#importers/draft.ts';
import { merged } from '../../../../scripts/lib/import/merge-import.ts';
import type { MergeOptions } from '../../../../scripts/lib/import/merge-import.ts';
import { anOfficeFolder, smallOffice } from '../../../office-folder.ts';

const milestones = (...days: readonly (readonly [uid: string, id: string, planned: string])[]): CollectionDraft => ({
  collection: 'milestones',
  owner: 'erp',
  records: days.map(([uid, id, planned]) => ({ uid, id, fields: { title: id, planned } })),
});
const plan = (...collections: readonly CollectionDraft[]): ImportPlan => ({ collections, counts: { tasks: 3 }, dropped: [], findings: [] });

const project = [
  'title: ERP',
  'summary: Renewal.',
  'sponsor: cfo',
  'manager: ciso',
  'unit: it',
  'methodology: agile',
  'lifecycle: in-progress',
  'phase: run',
  'tier: 2',
  'category: run',
  'audience: confidential',
];
const office = {
  ...smallOffice,
  'units/it.yaml': 'title: IT\n',
  'methodologies/agile.md':
    '---\ntitle: Agile\nsummary: Short.\nversion: "1.0"\nstatus: draft\nowner: ciso\nkind: agile\nphases: [{id: run, title: Run}]\n---\n',
  'projects/erp/project.md': `---\n${project.join('\n')}\n---\n\nScope.\n`,
};
const source = { kind: 'msproject', file: 'plans/erp.xml', memory: 'erp-msproject', project: 'erp' } as const;
const options = (content: string, more: Partial<MergeOptions> = {}): MergeOptions => ({
  content,
  asOf: undefined,
  dryRun: false,
  write: false,
  format: 'text',
  ...more,
});
const text = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');
const register = 'projects/erp/milestones.yaml';

describe('importing, editing by hand, importing a later state', () => {
  it('writes new files, and what it brought', async () => {
    const folder = anOfficeFolder(office);
    const [result] = await merged(source, options(folder), () =>
      plan(milestones(['1', 'pilot', '2027-01-01'], ['2', 'go-live', '2027-03-01'])),
    );
    expect(result.findings).toEqual([]);
    expect(text(folder, register)).toBe(
      '- id: pilot\n  title: pilot\n  planned: 2027-01-01\n- id: go-live\n  title: go-live\n  planned: 2027-03-01\n',
    );
    const memory = text(folder, 'imports/erp-msproject.yaml');
    expect(memory).toContain('file: erp.xml\nday: 2026-11-15\nproject: erp\n');
    expect(memory).toMatch(/ {2}milestones\/erp\/go-live uid=2 title=\w+ planned=\w+\n/);
    expect(memory).toContain('audience: confidential');
  });

  it('keeps the hand edits, shows the differences, and writes the rest only when told', async () => {
    const folder = anOfficeFolder(office);
    await merged(source, options(folder), () =>
      plan(milestones(['1', 'pilot', '2027-01-01'], ['2', 'go-live', '2027-03-01'], ['3', 'close', '2027-06-01'])),
    );
    const byHand = `# Agreed with the board\n${text(folder, register).replace('title: go-live\n  planned: 2027-03-01', 'title: Go-live at last\n  planned: 2027-03-15 # board, 2 November')}`;
    writeFileSync(path.join(folder, register), byHand);
    const later = () => plan(milestones(['1', 'pilot', '2027-02-01'], ['2', 'go-live', '2027-04-01'], ['4', 'training', '2027-05-01']));

    const [refused] = await merged(source, options(folder), later);
    expect(refused.findings.map(({ rule, file }) => [rule, file])).toEqual([['import', path.join(folder, register)]]);
    expect(refused.written).toEqual([]);
    expect(text(folder, register)).toBe(byHand);

    const [dry, print] = await merged(source, options(folder, { dryRun: true }), later);
    expect(dry.findings).toEqual([]);
    expect(text(folder, register)).toBe(byHand);
    expect(print.difference).toContain(
      'kept     milestones/erp/go-live planned: 2027-03-15 was written by hand and stands; the source says 2027-04-01',
    );
    expect(print.difference).toContain('gone     milestones/erp/close: the source no longer names it; it stays');
    expect(print.difference).toContain('changed  milestones/erp/pilot planned: 2027-01-01 → 2027-02-01');

    const [written] = await merged(source, options(folder, { write: true }), later);
    expect(written.written).toHaveLength(2);
    expect(text(folder, register)).toBe(
      `${byHand.replace('planned: 2027-01-01', 'planned: 2027-02-01')}- id: training\n  title: training\n  planned: 2027-05-01\n`,
    );

    const [again] = await merged(source, options(folder), later);
    expect([again.findings, again.written]).toEqual([[], []]);
  });

  it('lets nothing new follow what a person took away, and says so', async () => {
    const folder = anOfficeFolder(office);
    await merged(source, options(folder), () => plan(milestones(['1', 'pilot', '2027-01-01'], ['2', 'close', '2027-06-01'])));
    writeFileSync(path.join(folder, register), text(folder, register).replace(/- id: pilot\n.*\n.*\n/, ''));
    const fields = { title: 'Go-live', planned: '2027-03-01', after: [{ milestone: 'pilot' }, { milestone: 'close' }] };
    const later: CollectionDraft = { ...milestones(['1', 'pilot', '2027-01-01'], ['2', 'close', '2027-06-01']) };
    const [result] = await merged(source, options(folder, { write: true }), () =>
      plan({ ...later, records: [...later.records, { uid: '3', id: 'go-live', fields }] }),
    );
    expect(result.findings.map(({ severity, message }) => `${severity} ${message.en}`)).toEqual([
      'warning 3 follows milestones/erp/pilot, which was taken away by hand: the link is left out',
    ]);
    expect(text(folder, register)).toContain('after:\n    - {milestone: close}\n');
    expect(text(folder, register)).not.toContain('pilot');
  });

  it('takes all for written by hand where the memory was deleted', async () => {
    const folder = anOfficeFolder(office);
    await merged(source, options(folder), () => plan(milestones(['1', 'pilot', '2027-01-01'])));
    rmSync(path.join(folder, 'imports/erp-msproject.yaml'));
    const [result] = await merged(source, options(folder, { write: true }), () => plan(milestones(['1', 'pilot', '2027-02-01'])));
    expect(result['differences']).toMatchObject([
      { record: 'milestones/erp/pilot', kind: 'kept', before: '2027-01-01', after: '2027-02-01' },
    ]);
    expect(text(folder, register)).toContain('2027-01-01');
  });
});

describe('what is refused', () => {
  it('a memory that cannot be read, such as one with the marks of a merge: without it all that was renamed would come twice', async () => {
    const folder = anOfficeFolder(office);
    const memory = 'imports/erp-msproject.yaml';
    await merged(source, options(folder), () => plan(milestones(['1', 'pilot', '2027-01-01'])));
    const broken = text(folder, memory).replace('entries: |\n', '<<<<<<< HEAD\nentries: |\n');
    const cut = text(folder, memory).replace(/ {2}milestones.*\n/, '');
    for (const damaged of [broken, cut, '', 'entries: [1]\n']) {
      writeFileSync(path.join(folder, memory), damaged);
      await expect(
        merged(source, options(folder, { write: true }), () => plan(milestones(['1', 'first-pilot', '2027-02-01']))),
      ).rejects.toThrow('cannot be read: it was changed by hand, cut off, or holds the marks of a merge. Nothing is written.');
      expect(text(folder, memory)).toBe(damaged);
      expect(text(folder, register)).not.toContain('first-pilot');
    }
  });

  it('a result that the check would refuse: nothing is written', async () => {
    const folder = anOfficeFolder(office);
    const faulty: CollectionDraft = {
      collection: 'milestones',
      owner: 'erp',
      records: [{ uid: '1', id: 'pilot', fields: { title: 'Pilot', planned: '2027-02-30', owner: 'nobody' } }],
    };
    const [result] = await merged(source, options(folder), () => plan(faulty));
    expect(result.findings.map(({ rule }) => rule)).toEqual(['schema']);
    expect(result.written).toEqual([]);
    expect(() => text(folder, register)).toThrow();
  });

  it('a register that is written in a form which cannot be changed in place', async () => {
    const folder = anOfficeFolder({ ...office, [register]: '[{id: pilot, title: Pilot,\n  planned: 2027-01-01}]\n' });
    const act = merged(source, options(folder, { write: true }), () => plan(milestones(['2', 'go-live', '2027-03-01'])));
    await expect(act).rejects.toThrow(/cannot be changed without touching the rest/);
  });

  it('nothing of a dry run for a project that is still to be made: it shows what the source holds, and says so', async () => {
    const folder = anOfficeFolder(office);
    const make = () => plan(milestones(['1', 'pilot', '2027-01-01']));
    const [result] = await merged({ ...source, project: 'crm' }, options(folder, { dryRun: true }), make);
    expect(result.findings.map(({ severity, message }) => `${severity} ${message.en}`)).toEqual(['warning there is no project "crm" yet']);
    expect(result.counts).toEqual({ tasks: 3 });
    await expect(merged({ ...source, project: 'crm' }, options(folder), make)).rejects.toThrow('There is no project "crm"');
    await expect(merged({ ...source, project: '../x' }, options(folder, { dryRun: true }), make)).rejects.toThrow('There is no project');
  });

  it('a project that does not exist, with the nearest name', async () => {
    const folder = anOfficeFolder(office);
    await expect(merged({ ...source, project: 'erpp' }, options(folder), () => plan())).rejects.toThrow(
      /There is no project "erpp".*"erp"/,
    );
  });

  it('a project whose file has errors: it is there, and must be mended first', async () => {
    const folder = anOfficeFolder({ ...office, 'projects/erp/project.md': '---\ntitle: [ERP\n---\n' });
    await expect(merged(source, options(folder), () => plan())).rejects.toThrow('The project "erp" cannot be read. Run the check first.');
  });
});

it('a published report is left alone and the difference is told', async () => {
  const report = 'projects/erp/status/2026-10.md';
  const published =
    '---\ndataDate: 2026-10-31\nstate: published\nauthor: ciso\noverall: {rag: green, comment: Fine.}\nactualCost: 100\n---\n\nDone.\n';
  const folder = anOfficeFolder({ ...office, [report]: published });
  const draft: CollectionDraft = {
    collection: 'status',
    owner: 'erp',
    records: [{ uid: '2026-10', id: '2026-10', fields: { actualCost: 120 } }],
  };
  const [result] = await merged(source, options(folder, { write: true }), () => plan(draft));
  expect(result['differences']).toMatchObject([{ kind: 'closed', field: 'actualCost', before: 100, after: 120 }]);
  expect(text(folder, report)).toBe(published);
});
