import { describe, expect, it } from 'vitest';
import { lastReviewed, reviewDue } from '#domain/governance/review.ts';
import { aPolicy, today } from '../../builders.ts';

const review = (day: string) => ({ day, by: 'ciso', outcome: 'no-change' as const, reason: 'Still fits.' });

describe('the next review is due', () => {
  it('one period after the document came into effect', () => {
    expect(reviewDue(aPolicy({ effective: '2026-03-01', reviewEvery: 'P12M' }), today)).toBe('2027-03-01');
  });

  it('one period after the last review, in whatever order they are listed', () => {
    const policy = aPolicy({ effective: '2024-03-01', reviewEvery: 'P6M', reviews: [review('2026-02-28'), review('2025-02-20')] });
    expect(lastReviewed(policy, today)).toBe('2026-02-28');
    expect(reviewDue(policy, today)).toBe('2026-08-28');
  });

  it('as before, where a review wants a change or a withdrawal: what it found is not settled yet', () => {
    const wanted = { ...review('2026-02-28'), outcome: 'change-needed' as const };
    const policy = aPolicy({ effective: '2025-03-01', reviewEvery: 'P12M', reviews: [wanted, { ...wanted, outcome: 'withdraw' }] });
    expect(reviewDue(policy, today)).toBe('2026-03-01');
    expect(lastReviewed(policy, today)).toBe('2026-02-28');
  });

  it('one period after the last approval, where that was later', () => {
    expect(reviewDue(aPolicy({ effective: '2024-03-01', reviewEvery: 'P24M', approvedBy: ['cio'] }), today)).toBe('2028-03-01');
  });

  it('as it was known on a day: what came later does not count', () => {
    const policy = aPolicy({ effective: '2025-03-01', reviewEvery: 'P12M', reviews: [review('2026-02-28')] });
    expect(reviewDue(policy, '2026-02-27')).toBe('2026-03-01');
    expect(reviewDue(policy, '2026-02-28')).toBe('2027-02-28');
    expect(lastReviewed(policy, '2026-02-27')).toBe('2025-03-01');
  });

  it('on the last day of a month that has no such day', () => {
    expect(reviewDue(aPolicy({ effective: '2025-08-31', reviewEvery: 'P6M' }), today)).toBe('2026-02-28');
  });

  it('never, where no period is set or nobody knows since when', () => {
    expect(reviewDue(aPolicy({ effective: '2026-03-01' }), today)).toBeUndefined();
    expect(reviewDue(aPolicy({ reviewEvery: 'P12M' }), today)).toBeUndefined();
  });
});
