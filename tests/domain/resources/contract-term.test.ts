import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractTerm, daysToNotice, lastDayForNotice } from '#domain/resources/contract-term.ts';
import type { ContractDays } from '#domain/resources/contract-term.ts';
import { addDays } from '#domain/time/calendar.ts';

const contract = (days: Partial<ContractDays> = {}): ContractDays => ({
  start: '2024-01-01',
  end: '2026-12-31',
  noticeDays: 90,
  autoRenew: true,
  ...days,
});
const stateOn = (day: string, days: Partial<ContractDays> = {}) => contractTerm(contract(days), day).state;

describe('where a contract stands', () => {
  it('has its last day for notice some days before its end', () => {
    expect(lastDayForNotice({ end: '2026-12-31', noticeDays: 90 })).toBe('2026-10-02');
    expect(contractTerm(contract(), '2026-01-15').noticeBy).toBe('2026-10-02');
  });

  it('begins, runs, comes near its day for notice, and passes it', () => {
    expect(stateOn('2023-12-31')).toBe('future');
    expect(stateOn('2024-01-01')).toBe('running');
    expect(stateOn('2026-07-03')).toBe('running');
    expect(stateOn('2026-07-04')).toBe('notice-near');
    expect(stateOn('2026-10-02')).toBe('notice-near');
    expect(stateOn('2026-10-03')).toBe('notice-passed');
    expect(stateOn('2026-12-31')).toBe('notice-passed');
  });

  it('renews itself by the months that it says, twelve where it says nothing', () => {
    expect(contractTerm(contract(), '2027-01-01')).toMatchObject({
      state: 'running',
      end: '2027-12-31',
      renewals: 1,
      noticeBy: '2027-10-02',
    });
    expect(contractTerm(contract({ renewalMonths: 24 }), '2027-01-01')).toMatchObject({ end: '2028-12-31', renewals: 1 });
    expect(contractTerm(contract(), '2029-06-30')).toMatchObject({ end: '2029-12-31', renewals: 3 });
  });

  it('keeps the end of a month the end of a month', () => {
    const half = contract({ end: '2026-06-30', renewalMonths: 6 });
    expect(contractTerm(half, '2026-07-01').end).toBe('2026-12-31');
    expect(contractTerm(contract({ end: '2026-02-28', renewalMonths: 24 }), '2026-03-01').end).toBe('2028-02-29');
  });

  it('binds for another term once the day for notice is let pass', () => {
    expect(contractTerm(contract(), '2026-10-02')).toMatchObject({
      boundUntil: '2026-12-31',
      nextNotice: { day: '2026-10-02', end: '2026-12-31' },
    });
    expect(contractTerm(contract(), '2026-10-03')).toMatchObject({
      boundUntil: '2027-12-31',
      nextNotice: { day: '2027-10-02', end: '2027-12-31' },
    });
  });

  it('finds the next chance also where notice is longer than a renewal', () => {
    const long = contract({ noticeDays: 400 });
    expect(contractTerm(long, '2026-06-01')).toMatchObject({
      state: 'notice-passed',
      nextNotice: { day: '2026-11-26', end: '2027-12-31' },
    });
  });

  it('ends where it does not renew itself, and needs no notice', () => {
    expect(contractTerm(contract({ autoRenew: false }), '2026-12-31')).toMatchObject({
      state: 'running',
      noticeBy: undefined,
      nextNotice: undefined,
    });
    expect(stateOn('2027-01-01', { autoRenew: false })).toBe('ended');
  });

  it('asks for notice until its end where nobody has said whether it renews itself', () => {
    const silent = { ...contract(), autoRenew: undefined };
    expect(contractTerm(silent, '2026-11-01')).toMatchObject({ state: 'notice-passed', nextNotice: undefined, boundUntil: '2026-12-31' });
    expect(contractTerm(silent, '2027-01-01').state).toBe('ended');
  });

  it('ends at the end of the term in which notice was given', () => {
    const given = { noticeGiven: '2026-09-24' };
    expect(contractTerm(contract(given), '2026-11-15')).toMatchObject({
      state: 'notice-given',
      end: '2026-12-31',
      boundUntil: '2026-12-31',
    });
    expect(stateOn('2027-01-01', given)).toBe('ended');
    expect(contractTerm(contract({ noticeGiven: '2027-05-01' }), '2027-06-01')).toMatchObject({ state: 'notice-given', end: '2027-12-31' });
  });

  it('takes effect a term later where it was given too late', () => {
    expect(contractTerm(contract({ noticeGiven: '2026-12-20' }), '2026-12-21')).toMatchObject({ state: 'notice-given', end: '2027-12-31' });
  });

  it('does not know of notice that is given later', () => {
    expect(stateOn('2026-09-23', { noticeGiven: '2026-09-24' })).toBe('notice-near');
  });

  it('counts the days to the last day for notice', () => {
    expect(daysToNotice({ noticeBy: '2026-10-02' }, '2026-10-01')).toBe(1);
    expect(daysToNotice({ noticeBy: '2026-10-02' }, '2026-10-04')).toBe(-2);
    expect(daysToNotice({ noticeBy: undefined }, '2026-10-04')).toBeUndefined();
  });
});

describe('laws of terms', () => {
  const anyContract = fc.record({
    start: fc.constant('2020-01-01'),
    end: fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days)),
    noticeDays: fc.integer({ min: 0, max: 800 }),
    autoRenew: fc.constantFrom(true, false, undefined),
    renewalMonths: fc.integer({ min: 1, max: 60 }),
  });
  const anyDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2020-01-01', days));

  it('a contract that renews itself never ends, and its end is never in the past', () => {
    fc.assert(
      fc.property(anyContract, anyDay, (days, day) => {
        const term = contractTerm({ ...days, autoRenew: true }, day);
        expect(term.state).not.toBe('ended');
        expect([term.end >= day, term.boundUntil >= term.end, (term.nextNotice?.day ?? '') >= day]).toEqual([true, true, true]);
      }),
    );
  });

  it('nothing is asked of a contract that has ended', () => {
    fc.assert(
      fc.property(anyContract, anyDay, (days, day) => {
        const term = contractTerm(days, day);
        fc.pre(term.state === 'ended');
        expect([term.noticeBy, term.nextNotice, term.end < day]).toEqual([undefined, undefined, true]);
      }),
    );
  });
});
