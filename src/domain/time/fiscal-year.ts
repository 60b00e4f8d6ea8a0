/** Fiscal years. One that does not start in January is named by the calendar year in which it begins. */
import { addDays, addMonths, monthOf } from './calendar.ts';

/** A fiscal year. */
export interface FiscalPeriod {
  /** Calendar year in which it begins. */
  readonly year: number;
  readonly from: string;
  readonly to: string;
}

/** The fiscal year that begins in a calendar year. */
export const fiscalYear = (year: number, startMonth = 1): FiscalPeriod => {
  const first = `${String(year).padStart(4, '0')}-${String(startMonth).padStart(2, '0')}`;
  return { year, from: `${first}-01`, to: addDays(`${addMonths(first, 12)}-01`, -1) };
};

/** The fiscal year of a day or month. */
export const fiscalYearOf = (day: string, startMonth = 1): FiscalPeriod => {
  const month = monthOf(day);
  const year = Number(month.slice(0, 4));
  return fiscalYear(Number(month.slice(5, 7)) < startMonth ? year - 1 : year, startMonth);
};
