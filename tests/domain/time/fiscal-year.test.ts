import { describe, expect, it } from 'vitest';
import { fiscalYear, fiscalYearOf } from '#domain/time/fiscal-year.ts';

describe('a fiscal year', () => {
  it('is the calendar year where it begins in January', () => {
    expect(fiscalYearOf('2026-11-15')).toEqual({ year: 2026, from: '2026-01-01', to: '2026-12-31' });
  });

  it('is named by the calendar year in which it begins', () => {
    expect(fiscalYearOf('2027-03', 4)).toEqual({ year: 2026, from: '2026-04-01', to: '2027-03-31' });
    expect(fiscalYearOf('2027-04-01', 4)).toEqual({ year: 2027, from: '2027-04-01', to: '2028-03-31' });
    expect(fiscalYear(2027, 10)).toEqual({ year: 2027, from: '2027-10-01', to: '2028-09-30' });
  });
});
