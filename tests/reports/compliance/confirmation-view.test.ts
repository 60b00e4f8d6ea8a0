import { describe, expect, it } from 'vitest';
import { confirmationView } from '#reports/compliance/confirmation-view.ts';
import { aCount, anOffice, aPolicy, aRecord, today } from '../../builders.ts';

describe('a document and its readers on a page', () => {
  const policy = aPolicy({
    status: 'approved',
    effective: '2026-01-01',
    acknowledgement: { required: true, withinDays: 30, groups: ['staff'], repeatEvery: 'P12M' },
  });

  it('says which version, by when and how long it holds', () => {
    const office = anOffice(policy, aRecord('roles', 'staff', { title: 'Staff' }), aCount('access-control', 1));
    expect(confirmationView(office, today, policy)).toMatchObject({
      confirm: '1.0',
      due: '2026-01-31',
      months: 12,
      target: 0.95,
      groups: [{ until: '2027-11-01', stale: undefined }],
    });
  });

  it('says once what is the same of all counts', () => {
    const office = anOffice(policy, aCount('access-control', 1, { source: 'List' }));
    expect(confirmationView(office, today, policy)?.common).toEqual({
      version: '1.0',
      day: '2026-11-01',
      source: 'List',
      until: '2027-11-01',
    });
    const both = aPolicy({ ...policy.data, acknowledgement: { required: true } });
    const differing = anOffice(both, aCount('access-control', 1), aCount('access-control', 2, { group: 'it', day: '2026-11-02' }));
    expect(confirmationView(differing, today, both)?.common).toBeUndefined();
    expect(confirmationView(anOffice(policy), today, policy)?.common).toBeUndefined();
  });

  it('a count of nobody has no share', () => {
    const office = anOffice(policy, aCount('access-control', 1, { required: 0, confirmed: 0 }));
    expect(confirmationView(office, today, policy)?.groups).toMatchObject([{ group: undefined, required: 0, share: undefined }]);
  });

  it('there is none where nobody must confirm', () => {
    expect(confirmationView(anOffice(aPolicy({})), today, aPolicy({}))).toBeUndefined();
  });
});
