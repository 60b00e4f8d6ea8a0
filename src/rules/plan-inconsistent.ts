import { minorUnits } from '#domain/money/minor-units.ts';
import { minorUnitsOn } from '#domain/money/total.ts';
import { monthOf } from '#domain/time/calendar.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Rule } from './rule.ts';
import { amountText, listed } from './wording.ts';

type Money = DataOf<'baselines'>['budget'];
type Settings = DataOf<'organisation'>;

interface Sums {
  readonly planned: number;
  readonly budget: number;
  readonly currency: string;
}

/** The sum of the months and the budget, exact in the currency in which all are written, else in that of the organisation; undefined where a rate is missing. */
const sumsOf = (months: readonly Money[], budget: Money, day: string, settings: Settings): Sums | undefined => {
  const own = settings.currency;
  const currencies = new Set([...months, budget].map((money) => (typeof money === 'number' ? own : money.currency)));
  const [only = own] = currencies;
  const currency = currencies.size === 1 ? only : own;
  const convert = (money: Money): number | undefined =>
    currency === own ? minorUnitsOn(money, day, settings) : minorUnits(money, currency);
  const whole = convert(budget);
  const parts = months.map(convert);
  return whole === undefined || parts.includes(undefined)
    ? undefined
    : { planned: parts.reduce<number>((sum, part) => sum + (part ?? 0), 0), budget: whole, currency };
};

/** The months of a plan lie in its period, and sum to its budget. */
export const planInconsistent: Rule = {
  id: 'plan-inconsistent',
  severity: 'warning',
  title: { en: 'A plan fits its period and its budget', de: 'Ein Plan passt zu Zeitraum und Budget' },
  why: {
    en: 'Figures measure against the months of the plan: their sum is the budget at completion, their number the planned duration. Where the baseline says another budget or other days, the board approved one thing and the figures measure another.',
    de: 'Die Kennzahlen messen an den Monaten des Plans: Ihre Summe ist das Gesamtbudget, ihre Zahl die geplante Dauer. Nennt die Basislinie ein anderes Budget oder andere Tage, hat das Gremium das eine genehmigt, und gemessen wird am anderen.',
  },
  remedy: {
    en: 'Correct `plannedValue`, or `budget`, `start` and `end` of the baseline. Amounts are those of each month alone, not cumulative. Amounts in several currencies are compared at the rate of the day of the baseline.',
    de: 'Berichtigen Sie `plannedValue` oder `budget`, `start` und `end` der Basislinie. Die Beträge gelten für den Monat allein, nicht kumuliert. Beträge in mehreren Währungen werden zum Kurs am Tag der Basislinie verglichen.',
  },
  example: {
    wrong:
      'start: 2026-01-15\nend: 2026-02-28\nbudget: 100000\nplannedValue:\n  - { month: 2026-02, amount: 40000 }\n  - { month: 2026-03, amount: 50000 }',
    right:
      'start: 2026-01-15\nend: 2026-02-28\nbudget: 100000\nplannedValue:\n  - { month: 2026-01, amount: 40000 }\n  - { month: 2026-02, amount: 60000 }',
  },
  *check(office) {
    for (const record of office.list('baselines')) {
      const { plannedValue = [], start, end, budget, day } = record.data;
      if (plannedValue.length === 0) continue;
      const months = plannedValue.map(({ month }) => month);
      const isOutside = (month: string): boolean => month < monthOf(start) || month > monthOf(end);
      const outside = [...new Set(months.filter(isOutside))].sort();
      // Where the end comes before the start, no month lies inside: that has its own finding.
      if (outside.length > 0 && start <= end) {
        yield {
          record,
          path: ['plannedValue', months.findIndex(isOutside), 'month'],
          message: {
            en: `the plan runs from ${start} to ${end}, its months include ${listed(outside, 'en')}`,
            de: `der Plan läuft vom ${start} bis ${end}, zu seinen Monaten gehören auch ${listed(outside, 'de')}`,
          },
          hint: { en: 'Correct the months, or start and end.', de: 'Berichtigen Sie die Monate oder start und end.' },
        };
      }
      // A month that stands twice is the reason, and has its own finding.
      if (new Set(months).size < months.length) continue;
      const sums = sumsOf(
        plannedValue.map(({ amount }) => amount),
        budget,
        day,
        office.organisation.data,
      );
      if (sums === undefined || sums.planned === sums.budget) continue;
      yield {
        record,
        path: ['plannedValue'],
        message: {
          en: `the months sum to ${amountText(sums.planned, sums.currency, 'en')}, the budget is ${amountText(sums.budget, sums.currency, 'en')}`,
          de: `die Monate ergeben ${amountText(sums.planned, sums.currency, 'de')}, das Budget beträgt ${amountText(sums.budget, sums.currency, 'de')}`,
        },
        hint: {
          en: 'Figures count with the sum of the months. Correct them, or the budget.',
          de: 'Die Kennzahlen rechnen mit der Summe der Monate. Berichtigen Sie diese oder das Budget.',
        },
      };
    }
  },
};
