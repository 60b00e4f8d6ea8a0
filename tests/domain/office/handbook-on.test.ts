import { describe, expect, it } from 'vitest';
import { versionsOf } from '#domain/governance/document-versions.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { officeOn } from '#domain/office/office-on.ts';
import { snapshotDay, waiverDay } from '#domain/office/handbook-on.ts';
import { waiverState } from '#domain/waivers/waivers.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { anOffice, aPolicy, aRecord, aSnapshot, aWaiver, policyText } from '../../builders.ts';

const key = 'policies/access-control';
const hash = '0'.repeat(64);
const approval = (version: string, day: string) => ({ version, role: 'cio', day, evidence: 'Minutes', sha256: hash });
const change = (version: string, day: string) => ({ version, day, kind: 'material', summary: `Version ${version}.` }) as const;
const policy = (body = policyText) =>
  aPolicy({
    body,
    version: '2.0',
    status: 'approved',
    title: 'Access for all',
    effective: '2026-09-01',
    approvers: ['cio'],
    approvals: [approval('2.0', '2026-08-20'), approval('1.0', '2025-01-20')],
    changelog: [change('2.0', '2026-08-15'), change('1.0', '2025-01-10')],
  });
const old = `${policyText}\nThe old way.\n`;
const snapshots = [
  aSnapshot(key, '2.0', policyText, { day: '2026-08-20' }),
  aSnapshot(key, '1.0', old, { day: '2025-01-20', title: 'Access control' }),
] as const;
const documentOn = (asOf: string, ...records: readonly OfficeRecord[]) => {
  const office = officeOn(anOffice(...records), asOf);
  const document = office.byKey(key) as DocumentRecord;
  return { office, document };
};

describe('a handbook document as known on a day', () => {
  it('is the version that had been approved, with its title, its text and its hash, and nothing of the later one', () => {
    const { office, document } = documentOn('2026-06-30', policy(), ...snapshots);
    expect(document.data).toMatchObject({ version: '1.0', status: 'approved', title: 'Access control' });
    expect(document.data).not.toHaveProperty('effective');
    expect(document.data.approvals).toMatchObject([{ version: '1.0' }]);
    expect(document.data.changelog).toMatchObject([{ version: '1.0' }]);
    expect(document.body?.text).toContain('The old way.');
    expect(document.normativeHash).toBe(snapshots[1].normativeHash ?? snapshots[1].data.sha256);
    expect(versionsOf(office, document).map(({ version, current }) => [version, current])).toEqual([['1.0', true]]);
  });

  it('is the present one from its approval on', () => {
    const { office, document } = documentOn('2026-08-20', policy(), ...snapshots);
    expect(document.data).toMatchObject({ version: '2.0', title: 'Access for all' });
    expect(office.list('versions')).toHaveLength(2);
  });

  it('keeps its present head where no earlier text was kept, or that one lacks a statement that others may name', () => {
    expect(documentOn('2026-06-30', policy(), snapshots[0]).document.data).toMatchObject({
      version: '2.0',
      changelog: [{ version: '1.0' }],
    });
    const shorter = aSnapshot(key, '1.0', 'Nothing is demanded.\n', { day: '2025-01-20' });
    expect(documentOn('2026-06-30', policy(), shorter).document.data.version).toBe('2.0');
  });

  it('links to a heading that the earlier text does not have lead to the document', () => {
    const glossary = aRecord('glossary', 'access', { term: 'Access' }, { body: 'See.\n' });
    const body = glossary.body ?? { text: '', file: '', firstLine: 1, headings: [], statements: [], links: [] };
    const place = { target: '../policies/access-control.md#new', line: 1, column: 1, image: false, key, anchor: 'new' };
    const linking: OfficeRecord<'glossary'> = { ...glossary, body: { ...body, links: [place] } };
    const present = policy(`${policyText}\n## New\n\nText.\n`);
    const { office } = documentOn('2026-06-30', present, ...snapshots, linking);
    expect(office.byKey('glossary/access')?.body?.links).toMatchObject([{ key, anchor: undefined }]);
  });

  it('an approved text without a day has that of its last approval, else that of its entry in the changelog', () => {
    const undated = (version: string) => aSnapshot(key, version, policyText);
    const office = anOffice(policy(), undated('2.0'), undated('1.0'));
    expect(snapshotDay(office, undated('2.0'))).toBe('2026-08-20');
    const unsigned = anOffice(aPolicy({ changelog: [change('1.0', '2025-01-10')] }));
    expect(snapshotDay(unsigned, undated('1.0'))).toBe('2025-01-10');
    expect(
      officeOn(office, '2026-06-30')
        .list('versions')
        .map(({ data }) => data.version),
    ).toEqual(['1.0']);
  });
});

describe('a waiver as known on a day', () => {
  const waiver = aWaiver({
    validFrom: '2026-03-01',
    validTo: '2026-06-30',
    decision: 'closed',
    approvals: [
      { role: 'board', day: '2026-02-10' },
      { role: 'cio', day: '2026-02-20' },
    ],
    extensions: [{ day: '2026-06-20', approvedBy: 'board', validTo: '2026-12-31' }],
    closure: { day: '2026-10-01' },
  });
  const on = (asOf: string) => officeOn(anOffice(waiver), asOf).find('waivers', waiver.id);

  it('is there from its first approval, and asked for until the last one', () => {
    expect(on('2026-02-09')).toBeUndefined();
    expect(on('2026-02-10')?.data).toMatchObject({ decision: 'requested', approvals: [{ role: 'board' }], extensions: [] });
    expect(on('2026-02-20')?.data.decision).toBe('approved');
  });

  it('is neither extended nor closed before it was', () => {
    const then = on('2026-06-01');
    expect(then?.data).not.toHaveProperty('closure');
    expect(then?.data.extensions).toEqual([]);
    expect(then === undefined ? undefined : waiverState(then, '2026-06-01')).toBe('in-force');
    expect(on('2026-10-01')?.data).toMatchObject({ decision: 'closed', closure: { day: '2026-10-01' } });
  });

  it('without a recorded approval counts from its first day where anything else of it is dated', () => {
    expect(waiverDay(aWaiver({ approvals: [], closure: { day: '2026-05-01' } }))).toBe('2026-01-01');
    expect(waiverDay(aWaiver({ approvals: [] }))).toBeUndefined();
  });
});
