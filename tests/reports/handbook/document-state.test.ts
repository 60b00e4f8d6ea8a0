import { describe, expect, it } from 'vitest';
import { approvalLines, documentNotices, reviewState } from '#reports/handbook/document-state.ts';
import { anOffice, aPolicy, aRecord, policyText, today } from '../../builders.ts';

const ciso = aRecord('roles', 'ciso', { title: 'CISO' });
const cio = aRecord('roles', 'cio', { title: 'CIO' });

const noticesOf = (policy: ReturnType<typeof aPolicy>, language: 'en' | 'de' = 'en', ...others: ReturnType<typeof aPolicy>[]) =>
  documentNotices(anOffice(policy, ciso, cio, ...others), today, policy, language);

describe('notices above a document', () => {
  it('says that a draft does not bind', () => {
    expect(noticesOf(aPolicy({}))).toEqual([{ kind: 'draft' }]);
  });

  it('says nothing of an approved document that is in force', () => {
    expect(noticesOf(aPolicy({ approvedBy: ['cio'], effective: '2026-01-01', expires: '2026-11-16' }))).toEqual([]);
  });

  it('says from when an approved document binds, and since when it no longer does', () => {
    expect(noticesOf(aPolicy({ approvedBy: ['cio'], effective: '2026-11-16' }))).toEqual([{ kind: 'notYetEffective', day: '2026-11-16' }]);
    expect(noticesOf(aPolicy({ approvedBy: ['cio'], expires: today }))).toEqual([{ kind: 'expired', day: today }]);
  });

  it('leads from a superseded or withdrawn document to the one in force that replaces it', () => {
    const heir = aPolicy({ id: 'access', title: 'Access', approvedBy: ['cio'], supersedes: ['policies/access-control'] });
    for (const status of ['superseded', 'withdrawn'] as const) {
      expect(noticesOf(aPolicy({ status }), 'en', heir)).toMatchObject([
        { kind: status, instead: [{ key: 'policies/access', title: { en: 'Access' } }], pending: [], between: [] },
      ]);
    }
  });

  it('passes over what has itself been replaced, and names what is not in force yet as such', () => {
    const old = aPolicy({ status: 'superseded' });
    const next = aPolicy({ id: 'access', status: 'superseded', supersedes: ['policies/access-control'] });
    const draft = aPolicy({ id: 'identity', supersedes: ['policies/access'] });
    expect(noticesOf(old, 'en', next, draft)).toMatchObject([
      { instead: [], pending: [{ key: 'policies/identity' }], between: [{ key: 'policies/access' }] },
    ]);
    expect(noticesOf(old)).toEqual([{ kind: 'superseded', instead: [], pending: [], between: [] }]);
  });

  it('warns on the translated page only where the translation is older', () => {
    const policy = aPolicy({ approvedBy: ['cio'], version: '2.0', german: { translates: '1.1', body: policyText } });
    expect(noticesOf(policy, 'de')).toEqual([{ kind: 'translationOlder', translates: '1.1', version: '2.0' }]);
    expect(noticesOf(policy, 'en')).toEqual([]);
    expect(noticesOf(aPolicy({ approvedBy: ['cio'], version: '2.0', german: { translates: '2.0', body: policyText } }), 'de')).toEqual([]);
  });
});

describe('approvals of the current version', () => {
  const linesOf = (policy: ReturnType<typeof aPolicy>) =>
    approvalLines(anOffice(policy, ciso, cio), policy).map(({ role, state, day }) => [role?.id, state, day]);

  it('are valid while the text is the approved one', () => {
    expect(linesOf(aPolicy({ approvedBy: ['cio'] }))).toEqual([['cio', 'valid', '2026-03-01']]);
  });

  it('are stale once the text has changed', () => {
    const policy = aPolicy({ approvedBy: ['cio'] });
    expect(linesOf({ ...policy, normativeHash: 'f'.repeat(64) })).toEqual([['cio', 'stale', '2026-03-01']]);
  });

  it('are pending for a draft and missing for an approved document', () => {
    expect(linesOf(aPolicy({ approvers: ['cio'] }))).toEqual([['cio', 'pending', undefined]]);
    expect(linesOf(aPolicy({ approvedBy: ['cio'], approvers: ['cio', 'ciso'] }))).toEqual([
      ['cio', 'valid', '2026-03-01'],
      ['ciso', 'missing', undefined],
    ]);
  });

  it('are no longer awaited once the rule is met', () => {
    expect(linesOf(aPolicy({ approvedBy: ['cio'], approvers: ['cio', 'ciso'], approvalRule: 'any' }))).toEqual([
      ['cio', 'valid', '2026-03-01'],
    ]);
  });
});

describe('the review of a document', () => {
  const policy = (data: Parameters<typeof aPolicy>[0]) => aPolicy({ effective: '2025-11-14', reviewEvery: 'P12M', ...data });

  it('is overdue on the day after it was due, not on the day itself', () => {
    expect(reviewState(policy({ status: 'approved' }), '2026-11-14')).toEqual({
      every: 12,
      last: '2025-11-14',
      due: '2026-11-14',
      overdue: false,
    });
    expect(reviewState(policy({ status: 'approved' }), today).overdue).toBe(true);
  });

  it('is not due for what no longer applies', () => {
    expect(reviewState(policy({ status: 'withdrawn' }), today)).toMatchObject({ due: undefined, overdue: false });
  });

  it('is unknown where no period is set', () => {
    expect(reviewState(aPolicy({ effective: '2025-01-01' }), today)).toMatchObject({ every: undefined, due: undefined, overdue: false });
  });
});
