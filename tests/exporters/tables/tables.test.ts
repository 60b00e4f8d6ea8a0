import { describe, expect, it } from 'vitest';
import { applicabilityTable, controlsTable, evidenceTable, testsTable } from '#exporters/tables/controls.ts';
import type { CsvTable } from '#exporters/tables/csv.ts';
import { approvalsTable, documentsTable, reviewsTable, statementsTable } from '#exporters/tables/documents.ts';
import { governanceTables } from '#exporters/tables/index.ts';
import { acknowledgementsTable, decisionsTable, findingsTable, obligationsTable, waiversTable } from '#exporters/tables/registers.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aPolicy, aRecord, anOffice, today } from '../../builders.ts';

/** Rows as objects, so that a test names the column that it means. */
const asObjects = ({ columns, rows }: CsvTable) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

const policy = aPolicy({
  approvedBy: ['cio'],
  effective: '2026-01-01',
  reviewEvery: 'P12M',
  satisfies: [{ control: 'iso/A.1', relationship: 'equal', statement: 'mfa-everywhere' }],
  reviews: [
    { day: '2026-05-01', by: 'ciso', outcome: 'no-change', reason: 'Fits.' },
    { day: '2026-12-01', by: 'ciso', outcome: 'no-change', reason: 'Ahead.' },
  ],
});
const framework = aRecord('frameworks', 'iso', {
  title: 'ISO',
  publisher: 'ISO',
  licence: 'Own titles',
  redistribution: 'ids-and-own-titles',
  controls: [
    { ref: 'A', title: 'Group', group: true },
    { ref: 'A.1', title: 'Proof', parent: 'A' },
    { ref: 'A.2', title: 'Doors', parent: 'A' },
    { ref: 'A.3', title: 'Nothing', parent: 'A' },
  ],
});
const doors = aRecord('controls', 'doors', {
  title: 'Doors',
  owner: 'cio',
  objective: 'Closed',
  implementation: 'not-applicable',
  justification: { en: 'We have no doors.' },
  satisfies: [{ control: 'iso/A.2', relationship: 'equal' }],
  tests: [
    { day: '2026-03-01', result: 'effective' },
    { day: '2026-12-01', result: 'ineffective' },
  ],
  evidence: [
    { title: 'Photo', path: 'evidence/photo.png', collected: '2026-01-01', expires: '2026-10-01', sha256: 'a'.repeat(64) },
    { title: 'Later', url: 'https://evidence.example/', collected: '2026-12-01' },
  ],
});
const tableOf = (make: (office: ReturnType<typeof anOffice>, asOf: string) => CsvTable, ...records: readonly OfficeRecord[]) =>
  asObjects(make(anOffice(...records), today));

describe('the tables of documents', () => {
  it('say which version had been approved by the day, and of which text', () => {
    expect(tableOf(documentsTable, policy)[0]).toMatchObject({
      key: 'policies/access-control',
      approvedVersion: '1.0',
      sha256: policy.normativeHash,
    });
    expect(tableOf(documentsTable, aPolicy({}))[0]).toMatchObject({ status: 'draft', approvedVersion: undefined });
  });

  it('say of each approval whether it binds the present text', () => {
    expect(tableOf(approvalsTable, policy)).toMatchObject([{ role: 'cio', bindsPresentText: true }]);
    expect(tableOf(approvalsTable, { ...policy, normativeHash: 'f'.repeat(64) })).toMatchObject([{ bindsPresentText: false }]);
  });

  it('leave out what happened after the day', () => {
    expect(tableOf(reviewsTable, policy).map(({ day }) => day)).toEqual(['2026-05-01']);
  });

  it('cite each statement with the controls that it meets', () => {
    expect(tableOf((office) => statementsTable(office), policy)).toMatchObject([
      { citation: 'policies/access-control#mfa-everywhere', level: 'must', controls: 'iso/A.1', status: 'active' },
    ]);
  });
});

describe('the tables of controls', () => {
  it('state the applicability of each control, with the justification of what does not apply', () => {
    const office = anOffice(framework, doors, policy);
    const table = applicabilityTable(office, today, office.list('frameworks')[0] ?? framework);
    expect(table.name).toBe('frameworks/iso');
    expect(asObjects(table)).toMatchObject([
      { control: 'A.1', applicable: true, state: 'covered', inFull: true, documents: 'policies/access-control#mfa-everywhere (equal)' },
      { control: 'A.2', applicable: false, state: 'not-applicable', justification: 'We have no doors.' },
      { control: 'A.3', applicable: true, state: 'gap', documents: '' },
    ]);
  });

  it('give the newest test and the evidence up to the day', () => {
    expect(tableOf(controlsTable, doors)).toMatchObject([
      { id: 'doors', lastTest: '2026-03-01', result: 'effective', evidence: 'expired' },
    ]);
    expect(tableOf(testsTable, doors)).toHaveLength(1);
    expect(tableOf(evidenceTable, doors)).toMatchObject([{ title: 'Photo', state: 'expired', sha256: 'a'.repeat(64) }]);
  });
});

describe('the tables of the registers', () => {
  it('give the state of each entry as of the day', () => {
    const waiver = aRecord('waivers', 'w', {
      title: 'No second factor',
      statements: ['policies/access-control#mfa-everywhere'],
      requester: 'coo',
      owner: 'coo',
      reason: 'technical',
      justification: 'Old.',
      validFrom: '2026-01-01',
      validTo: '2026-06-30',
      decision: 'approved',
      extensions: [{ day: '2026-06-01', approvedBy: 'cio', validTo: '2026-12-31' }],
      approvals: [{ role: 'cio', day: '2025-12-20', evidence: 'Minutes 4' }],
    });
    expect(tableOf(waiversTable, waiver)).toMatchObject([
      { state: 'in-force', until: '2026-12-31', extensions: 1, approvals: 'cio 2025-12-20 (Minutes 4)' },
    ]);
    const finding = aRecord('findings', 'f', { title: 'F', kind: 'minor', due: '2026-01-01' });
    expect(tableOf(findingsTable, finding)).toMatchObject([{ state: 'overdue' }]);
    const closedLater = aRecord('findings', 'f', { title: 'F', kind: 'minor', closed: '2026-12-01', verified: '2026-12-20' });
    expect(tableOf(findingsTable, closedLater)).toMatchObject([{ state: 'open', closed: undefined, verified: undefined }]);
    const obligation = aRecord('obligations', 'o', { title: 'O', source: 'Law', area: 'Area' });
    expect(tableOf(obligationsTable, obligation)).toMatchObject([{ state: 'unanswered', answeredBy: '' }]);
    const decision = aRecord('decisions', 'd', { title: 'D', day: '2026-12-01', status: 'approved' });
    expect(tableOf(decisionsTable, decision)).toEqual([]);
  });

  it('count confirmations by group, and never invent one', () => {
    const document = aPolicy({ approvedBy: ['cio'], effective: '2026-01-01', acknowledgement: { required: true, groups: ['it', 'hr'] } });
    const count = aRecord('acknowledgements', 'access-control/1', {
      version: '1.0',
      group: 'it',
      required: 10,
      confirmed: 9,
      day: '2026-10-31',
    });
    const units = [aRecord('units', 'it', { title: 'IT' }), aRecord('units', 'hr', { title: 'HR' })];
    expect(tableOf(acknowledgementsTable, document, count, ...units)).toMatchObject([
      { group: 'it', required: 10, confirmed: 9 },
      { group: 'hr', state: 'unknown', required: undefined, confirmed: undefined },
    ]);
  });
});

const siteOf = (...records: readonly OfficeRecord[]) => ({ office: anOffice(...records), asOf: today, edition: 'internal' as const });

describe('all tables together', () => {
  it('call no gap what records of another edition may cover', () => {
    const tables = governanceTables({ ...siteOf(framework, doors, policy), edition: 'public' });
    const states = tables.filter(({ name }) => name === 'frameworks/iso').flatMap((table) => asObjects(table).map(({ state }) => state));
    expect(states).toEqual(['covered', 'not-applicable', 'unknown']);
  });

  it('hold one for each register, empty ones too, and one for each framework', () => {
    const names = governanceTables(siteOf(framework)).map(({ name }) => name);
    expect(names).toContain('waivers');
    expect(names.at(-1)).toBe('frameworks/iso');
    expect(governanceTables(siteOf(framework), 'other').some(({ name }) => name.startsWith('frameworks/'))).toBe(false);
  });

  it('have as many cells in each row as columns', () => {
    for (const { columns, rows } of governanceTables(siteOf(framework, doors, policy))) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});
