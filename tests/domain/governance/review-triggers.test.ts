import { describe, expect, it } from 'vitest';
import { reviewTriggers } from '#domain/governance/review.ts';
import { anOffice, aPolicy, aRecord, aWaiver } from '../../builders.ts';

const asOf = '2026-11-15';
const key = 'policies/access-control';
const statement = `${key}#mfa-everywhere`;
const review = (day: string, outcome: 'no-change' | 'change-needed' | 'withdraw') => ({ day, by: 'ciso', outcome, reason: 'Read.' });
const entry = (day: string, version = '1.0') => ({ version, day, kind: 'material' as const, summary: 'New.' });
const approved = { status: 'approved', effective: '2026-01-01' } as const;

describe('an early review is asked for', () => {
  it('by the last review, until a later version settles what it found', () => {
    const policy = aPolicy({ ...approved, reviews: [review('2026-05-01', 'change-needed'), review('2026-03-01', 'no-change')] });
    expect(reviewTriggers(anOffice(policy), asOf, policy)).toEqual([{ kind: 'change-needed', day: '2026-05-01', key }]);
    expect(reviewTriggers(anOffice(policy), '2026-04-30', policy)).toEqual([]);
    const mended = aPolicy({ ...policy.data, version: '1.1', changelog: [entry('2026-06-01', '1.1')] });
    expect(reviewTriggers(anOffice(mended), asOf, mended)).toEqual([]);
    const ending = aPolicy({ ...approved, reviews: [review('2026-05-01', 'withdraw')] });
    expect(reviewTriggers(anOffice(ending), asOf, ending)).toEqual([{ kind: 'withdrawal-wanted', day: '2026-05-01', key }]);
  });

  it('by a later review that found nothing it is taken back', () => {
    const policy = aPolicy({ ...approved, reviews: [review('2026-05-01', 'change-needed'), review('2026-06-01', 'no-change')] });
    expect(reviewTriggers(anOffice(policy), asOf, policy)).toEqual([]);
  });

  it('by the third waiver of one statement since the last look, not by the second, nor by one that was refused', () => {
    const policy = aPolicy(approved);
    const waivers = ['2025-03-01', '2026-02-01', '2026-09-01'].map((validFrom, index) =>
      aWaiver({ id: `w${String(index)}`, validFrom, validTo: '2026-12-31', decision: index === 0 ? 'closed' : 'approved' }),
    );
    expect(reviewTriggers(anOffice(policy, ...waivers), asOf, policy)).toEqual([
      { kind: 'waivers-repeated', day: '2026-09-01', key: 'waivers/w2', statement: 'mfa-everywhere' },
    ]);
    expect(reviewTriggers(anOffice(policy, ...waivers), '2026-08-31', policy)).toEqual([]);
    const refused = aWaiver({ id: 'w2', decision: 'rejected' });
    expect(reviewTriggers(anOffice(policy, ...waivers.slice(0, 2), refused), asOf, policy)).toEqual([]);
    const looked = aPolicy({ ...approved, reviews: [review('2026-10-01', 'no-change')] });
    expect(reviewTriggers(anOffice(looked, ...waivers), asOf, looked)).toEqual([]);
  });

  it('by a waiver that was extended since the last look', () => {
    const policy = aPolicy(approved);
    const waiver = aWaiver({ statements: [statement], extensions: [{ day: '2026-06-15', approvedBy: 'board', validTo: '2026-12-31' }] });
    expect(reviewTriggers(anOffice(policy, waiver), asOf, policy)).toEqual([
      { kind: 'waiver-extended', day: '2026-06-15', key: 'waivers/old-vpn' },
    ]);
    expect(reviewTriggers(anOffice(policy, waiver), '2026-06-14', policy)).toEqual([]);
  });

  it('by a material change, or the end, of a document that it puts into practice', () => {
    const policy = aPolicy({ ...approved, implements: ['policies/parent', 'policies/old', 'policies/draft', 'policies/restricted'] });
    const parent = aPolicy({ id: 'parent', status: 'approved', changelog: [entry('2026-07-01', '2.0'), entry('2025-01-01')] });
    const old = aPolicy({ id: 'old', status: 'superseded', expires: '2026-08-31' });
    const draft = aPolicy({ id: 'draft', changelog: [entry('2026-07-01')] });
    expect(reviewTriggers(anOffice(policy, parent, old, draft), asOf, policy)).toEqual([
      { kind: 'dependency-changed', day: '2026-07-01', key: 'policies/parent' },
      { kind: 'dependency-ended', day: '2026-08-31', key: 'policies/old' },
    ]);
    expect(reviewTriggers(anOffice(policy, parent), '2026-06-30', policy)).toEqual([]);
  });

  it('by an obligation that fell due', () => {
    const policy = aPolicy({ ...approved, obligations: ['nis2'] });
    const obligation = aRecord('obligations', 'nis2', { title: 'NIS2', source: 'Article 21', area: 'Security', due: '2026-10-01' });
    expect(reviewTriggers(anOffice(policy, obligation), asOf, policy)).toEqual([
      { kind: 'obligation-due', day: '2026-10-01', key: 'obligations/nis2' },
    ]);
    expect(reviewTriggers(anOffice(policy, obligation), '2026-09-30', policy)).toEqual([]);
  });

  it('of nothing that does not bind', () => {
    const draft = aPolicy({ reviews: [review('2026-05-01', 'change-needed')] });
    expect(reviewTriggers(anOffice(draft), asOf, draft)).toEqual([]);
  });
});
