import { describe, expect, it } from 'vitest';
import { reviewOverdue } from '#rules/review-overdue.ts';
import { anOffice, aPolicy, said } from '../builders.ts';

const due = { reviewEvery: 'P12M', effective: '2025-01-15' } as const;

describe('documents are reviewed in time', () => {
  it('a policy that nobody has looked at for longer than its period is overdue', () => {
    const policy = aPolicy({ status: 'approved', ...due });
    expect(said(reviewOverdue, anOffice(policy), '2026-01-16')).toEqual([
      'policies/access-control reviewEvery: the review was due on 2026-01-15',
    ]);
    expect(said(reviewOverdue, anOffice(policy), '2026-01-15')).toEqual([]);
  });

  it('a review without a change starts the period anew', () => {
    const reviews = [{ day: '2025-12-20', by: 'ciso', outcome: 'no-change' as const, reason: 'Still fits.' }];
    expect(said(reviewOverdue, anOffice(aPolicy({ status: 'approved', ...due, reviews })), '2026-11-15')).toEqual([]);
  });

  it('so does an approval', () => {
    expect(said(reviewOverdue, anOffice(aPolicy({ ...due, approvedBy: ['cio'] })), '2026-11-15')).toEqual([]);
  });

  it('a draft is not reviewed, nor is a document without a period', () => {
    expect(
      said(reviewOverdue, anOffice(aPolicy({ id: 'draft', ...due }), aPolicy({ id: 'free', status: 'approved', effective: '2020-01-01' }))),
    ).toEqual([]);
  });
});
