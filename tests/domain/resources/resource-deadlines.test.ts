import { describe, expect, it } from 'vitest';
import { resourceDeadlines } from '#domain/resources/resource-deadlines.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aRecord, anOffice, today } from '../../builders.ts';
import { aContract } from '../../resource-builders.ts';

const due = (...records: readonly OfficeRecord[]): readonly string[] =>
  resourceDeadlines(anOffice(...records), today).map(({ kind, day, record, owner, detail }) =>
    [day, kind, record.key, owner ?? '-', ...(detail === undefined ? [] : [detail])].join(' '),
  );
const application = (components: readonly { product: string; version?: string; supportEnds?: string }[]) =>
  aRecord('applications', 'billing', {
    title: 'Billing',
    owner: 'cfo',
    technicalOwner: 'head-applications',
    lifecycle: 'live',
    criticality: 2,
    components: [...components],
  });
const database = aRecord('products', 'database', {
  title: 'Database',
  vendor: 'Vendor',
  releases: [
    { version: '9', supportEnds: '2025-12-31' },
    { version: '12', supportEnds: '2027-06-30' },
  ],
  source: 'https://vendor.example/',
  checked: '2026-11-01',
});

describe('what is due with resources', () => {
  it('is notice of a contract, on the next day on which it can still be given', () => {
    expect(due(aContract({ owner: 'head' }))).toEqual(['2026-12-01 notice contracts/wan head']);
    expect(due(aContract({ noticeDays: 90 }))).toEqual(['2027-10-02 notice contracts/wan -']);
  });

  it('is the end of a contract that nothing renews', () => {
    expect(due(aContract({ autoRenew: false }))).toEqual(['2026-12-31 contract contracts/wan -']);
    expect(due(aContract({ noticeGiven: '2026-10-01' }))).toEqual(['2026-12-31 contract contracts/wan -']);
    expect(due(aContract({ autoRenew: false, end: '2026-11-14' }))).toEqual([]);
  });

  it('is the end of support of what is in use, under the release’s name; what has ended is a finding, not a deadline', () => {
    expect(due(database, application([{ product: 'database', version: '12' }]))).toEqual([
      '2027-06-30 support products/database head-applications 12',
    ]);
    expect(due(database, application([{ product: 'database', version: '9' }]))).toEqual([]);
  });

  it('is the day that an application states itself, under its own name', () => {
    expect(due(application([{ product: 'Middleware', version: '3', supportEnds: '2027-01-31' }]))).toEqual([
      '2027-01-31 support applications/billing head-applications Middleware 3',
    ]);
  });
});
