import { describe, expect, it } from 'vitest';
import { reviewAfterClosure } from '#rules/review-after-closure.ts';
import { anOffice, aProject, aRecord, violationsOf } from '../builders.ts';

const closed = (data: object) =>
  anOffice(
    aProject({ lifecycle: 'completed' }),
    aRecord('closures', 'erp/closure', { day: '2025-12-18', conclusion: 'continue', ...data }),
  );
const review = { day: '2026-06-24', by: 'cio', goals: 'partly', finding: 'Half of it.' };

describe('the review after closure', () => {
  it('is missed once its day has passed', () => {
    const [violation, ...more] = violationsOf(reviewAfterClosure, closed({ reviewDue: '2026-06-30' }));
    expect(violation?.path).toEqual(['reviewDue']);
    expect(violation?.message.en).toBe('the post-implementation review was due on 2026-06-30 and has not taken place');
    expect(more).toEqual([]);
  });

  it('is missed again where a review asked for another', () => {
    const [violation] = violationsOf(reviewAfterClosure, closed({ reviews: [{ ...review, nextDue: '2026-10-31' }] }));
    expect(violation?.path).toEqual(['reviews', 0, 'nextDue']);
  });

  it('is fine when done, still ahead, or not asked for', () => {
    for (const data of [{ reviewDue: '2026-06-30', reviews: [review] }, { reviewDue: '2027-06-30' }, {}]) {
      expect(violationsOf(reviewAfterClosure, closed(data))).toEqual([]);
    }
  });
});
