import { describe, expect, it } from 'vitest';
import { deadlines } from '#domain/governance/deadlines.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aPolicy, aRecord, anOffice, today } from '../../builders.ts';
import { aContract } from '../../resource-builders.ts';

const dueIn = (...records: readonly OfficeRecord[]): readonly string[] =>
  deadlines(anOffice(...records), today).map(({ kind, day, record, owner }) => `${day} ${kind} ${record.key} ${owner ?? '-'}`);

const waiver: DataOf<'waivers'> = {
  title: 'No second factor',
  statements: ['policies/access-control#mfa-everywhere'],
  requester: 'head-ot',
  owner: 'coo',
  reason: 'technical',
  justification: 'The device cannot.',
  validFrom: '2026-06-01',
  validTo: '2026-11-28',
  decision: 'approved',
};

describe('what is due', () => {
  it('lists reviews of documents that bind or are to bind, with their owner', () => {
    expect(dueIn(aPolicy({ approvedBy: ['cio'], effective: '2026-04-01', reviewEvery: 'P12M' }))).toEqual([
      '2027-04-01 review policies/access-control ciso',
    ]);
    expect(dueIn(aPolicy({ status: 'withdrawn', effective: '2026-04-01', reviewEvery: 'P12M' }))).toEqual([]);
  });

  it('lists notice of a contract and the end of support beside what governance asks', () => {
    expect(dueIn(aContract({ owner: 'head' }), aPolicy({ expires: '2026-12-31' }))).toEqual([
      '2026-12-01 notice contracts/wan head',
      '2026-12-31 expiry policies/access-control ciso',
    ]);
  });

  it('lists the end of a document, until it has ended', () => {
    expect(dueIn(aPolicy({ expires: '2026-12-31' }))).toEqual(['2026-12-31 expiry policies/access-control ciso']);
    expect(dueIn(aPolicy({ expires: '2026-11-14' }))).toEqual([]);
  });

  it('lists the end of a waiver in force with its way back, and not of one that is closed', () => {
    const remediation = { plan: 'Replace it', due: '2026-11-20' };
    expect(dueIn(aRecord('waivers', 'w', { ...waiver, remediation }))).toEqual([
      '2026-11-20 remediation waivers/w coo',
      '2026-11-28 waiver waivers/w coo',
    ]);
    expect(dueIn(aRecord('waivers', 'w', { ...waiver, decision: 'closed', closure: { day: '2026-10-01' } }))).toEqual([]);
    expect(dueIn(aRecord('waivers', 'w', { ...waiver, decision: 'rejected' }))).toEqual([]);
  });

  it('keeps what is overdue', () => {
    expect(dueIn(aRecord('findings', 'f', { title: 'Ports', kind: 'minor', owner: 'ciso', due: '2026-10-01' }))).toEqual([
      '2026-10-01 finding findings/f ciso',
    ]);
    expect(dueIn(aRecord('findings', 'f', { title: 'Ports', kind: 'minor', due: '2026-10-01', closed: '2026-10-05' }))).toEqual([]);
  });

  it('lists an obligation until its day, and after it while no policy answers it', () => {
    const obligation = (due: string) => aRecord('obligations', 'register', { title: 'Register', source: 'NIS2', area: 'Security', due });
    const answer = aPolicy({ approvedBy: ['cio'], obligations: ['register'] });
    expect(dueIn(obligation('2027-01-31'), answer)).toEqual(['2027-01-31 obligation obligations/register -']);
    expect(dueIn(obligation('2026-01-31'), answer)).toEqual([]);
    expect(dueIn(obligation('2026-01-31'))).toEqual(['2026-01-31 obligation obligations/register -']);
  });

  it('lists the end of each piece of evidence, unless the control does not apply', () => {
    const evidence = [
      { title: 'Screenshot', path: 'a.png', expires: '2026-12-01' },
      { title: 'Export', path: 'b.csv' },
    ];
    const control = { title: 'Backup', owner: 'ciso', objective: 'Recover', evidence } as const;
    expect(dueIn(aRecord('controls', 'backup', { ...control, evidence: [...evidence] }))).toEqual([
      '2026-12-01 evidence controls/backup ciso',
    ]);
    expect(
      dueIn(
        aRecord('controls', 'backup', { ...control, evidence: [...evidence], implementation: 'not-applicable', justification: 'None' }),
      ),
    ).toEqual([]);
  });

  it('says nothing of findings and evidence that were not there yet', () => {
    expect(dueIn(aRecord('findings', 'f', { title: 'Ports', kind: 'minor', raised: '2026-11-16', due: '2026-12-01' }))).toEqual([]);
    const evidence = [{ title: 'Screenshot', path: 'a.png', collected: '2026-11-16', expires: '2027-11-16' }];
    expect(dueIn(aRecord('controls', 'backup', { title: 'Backup', owner: 'ciso', objective: 'Recover', evidence }))).toEqual([]);
  });

  it('lists the turns of procedures in force for twelve months', () => {
    const procedure = {
      title: 'Restore',
      summary: 'Try it.',
      version: '1.0',
      owner: 'cio',
      schedule: 'FREQ=MONTHLY;BYMONTHDAY=5',
    } as const;
    const turns = dueIn(aRecord('procedures', 'restore', { ...procedure, status: 'approved', effective: '2026-01-01' }));
    expect(turns).toHaveLength(12);
    expect(turns[0]).toBe('2026-12-05 exercise procedures/restore cio');
    expect(dueIn(aRecord('procedures', 'restore', { ...procedure, status: 'draft' }))).toEqual([]);
    const ending = aRecord('procedures', 'restore', { ...procedure, status: 'approved', effective: '2026-01-01', expires: '2027-01-05' });
    expect(dueIn(ending)).toEqual(['2026-12-05 exercise procedures/restore cio', '2027-01-05 expiry procedures/restore cio']);
  });
});
