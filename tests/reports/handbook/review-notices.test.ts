import { describe, expect, it } from 'vitest';
import { dueCalendar } from '#reports/handbook/due-calendar.ts';
import { reviewNotices } from '#reports/handbook/review-notices.ts';
import { anOffice, aPolicy, aRecord, today } from '../../builders.ts';

const key = 'policies/access-control';
const policy = (data: Parameters<typeof aPolicy>[0] = {}) =>
  aPolicy({ approvedBy: ['cio'], effective: '2026-01-01', reviewEvery: 'P12M', ...data });
const extended = aRecord('waivers', 'w', {
  title: 'Old tablets',
  statements: [`${key}#mfa-everywhere`],
  requester: 'coo',
  owner: 'coo',
  reason: 'vendor',
  justification: 'No update.',
  validFrom: '2026-02-01',
  validTo: '2026-06-30',
  decision: 'approved',
  extensions: [{ day: '2026-06-01', approvedBy: 'cio', validTo: '2026-12-31' }],
});

describe('what a reader learns of the review', () => {
  it('is its day, and whether that has passed', () => {
    const office = anOffice(policy());
    const { due, overdue } = reviewNotices(office, today, key);
    expect(overdue).toBe(false);
    expect(reviewNotices(office, `${String(Number(due?.slice(0, 4)) + 1)}-12-31`, key).overdue).toBe(true);
  });

  it('is not what concerns its owner only', () => {
    expect(reviewNotices(anOffice(policy(), extended), today, key).early).toEqual([]);
  });

  it('is the wish of the last review, which stands in the document itself', () => {
    const reviews = [{ day: '2026-10-01', by: 'ciso', outcome: 'change-needed' as const, reason: 'Phones are missing.' }];
    const { early } = reviewNotices(anOffice(policy({ reviews })), today, key);
    expect(early).toMatchObject([{ kind: 'change-needed', day: '2026-10-01', record: undefined }]);
  });

  it('stands in the calendar with all that speaks for an earlier review, and the way to it', () => {
    const { early } = dueCalendar(anOffice(policy(), aPolicy({ id: 'quiet' }), extended), today);
    expect(early.map(({ document, reasons }) => [document.id, reasons.map(({ kind, record }) => [kind, record?.key])])).toEqual([
      ['access-control', [['waiver-extended', 'waivers/w']]],
    ]);
  });

  it('is asked of documents only', () => {
    expect(() => reviewNotices(anOffice(), today, 'roles/ciso')).toThrow('there is no document');
  });
});
