import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committedIn, costPerYear, monthsOfTerm } from '#domain/resources/contract-cost.ts';
import type { ContractMoney } from '#domain/resources/contract-cost.ts';
import { addDays } from '#domain/time/calendar.ts';
import { fiscalYear } from '#domain/time/fiscal-year.ts';
import { today } from '../../builders.ts';

const euro = { currency: 'EUR' };
const contract = (data: Partial<ContractMoney> = {}): ContractMoney => ({
  start: '2024-01-01',
  end: '2026-12-31',
  noticeDays: 30,
  autoRenew: false,
  value: 300_000,
  ...data,
});

describe('cost of a contract', () => {
  it('a year is its value spread over its months', () => {
    expect(monthsOfTerm('2024-01-01', '2026-12-31')).toBe(36);
    expect(monthsOfTerm('2026-02-01', '2026-02-28')).toBe(1);
    expect(monthsOfTerm('2026-04-01', '2026-04-15')).toBe(0.5);
    expect(costPerYear(contract(), today, euro)).toBe(10_000_000);
    expect(costPerYear(contract({ end: '2024-06-30' }), today, euro)).toBe(60_000_000);
  });

  it('is not known without a value, without a rate, or where the end lies before the start', () => {
    expect(costPerYear(contract({ value: undefined }), today, euro)).toBeUndefined();
    expect(costPerYear(contract({ value: { amount: 1, currency: 'USD' } }), today, euro)).toBeUndefined();
    expect(costPerYear(contract({ end: '2023-12-31' }), today, euro)).toBeUndefined();
  });

  it('is committed for the months of a fiscal year in which the contract binds', () => {
    expect(committedIn(contract(), fiscalYear(2025), today, euro)).toBe(10_000_000);
    expect(committedIn(contract({ start: '2026-07-01', end: '2029-06-30' }), fiscalYear(2026), today, euro)).toBe(5_000_000);
    expect(committedIn(contract(), fiscalYear(2027), today, euro)).toBe(0);
    expect(committedIn(contract(), fiscalYear(2026, 7), today, euro)).toBe(5_000_000);
  });

  it('goes on into the term that notice can no longer prevent', () => {
    const missed = contract({ autoRenew: true, noticeDays: 90 });
    expect(committedIn(missed, fiscalYear(2027), today, euro)).toBe(10_000_000);
    expect(committedIn(missed, fiscalYear(2028), today, euro)).toBe(0);
    expect(committedIn(contract({ autoRenew: true }), fiscalYear(2027), today, euro)).toBe(0);
  });

  it('is unknown for a year in which a contract of unknown value binds, and nothing for others', () => {
    expect(committedIn(contract({ value: undefined }), fiscalYear(2025), today, euro)).toBeUndefined();
    expect(committedIn(contract({ value: undefined }), fiscalYear(2028), today, euro)).toBe(0);
  });

  it('adds up over the years to the value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 3000 }), fc.integer({ min: 1, max: 10_000_000 }), (days, value) => {
        const own = contract({ end: addDays('2024-01-01', days), value });
        const years = Array.from({ length: 12 }, (_, index) => committedIn(own, fiscalYear(2024 + index), today, euro) ?? 0);
        const sum = years.reduce((all, amount) => all + amount, 0);
        // Months have different lengths: parts of a month are counted by their days.
        expect(Math.abs(sum - value * 100)).toBeLessThanOrEqual(value * 100 * 0.04 + 20);
      }),
    );
  });
});
