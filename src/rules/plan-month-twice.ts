import type { Rule } from './rule.ts';
import { moneyText } from './wording.ts';

/** A monthly plan names each month once. */
export const planMonthTwice: Rule = {
  id: 'plan-month-twice',
  severity: 'error',
  title: { en: 'A plan names each month once', de: 'Ein Plan nennt jeden Monat einmal' },
  why: {
    en: 'Planned value is measured month by month. A month that stands twice counts twice, and most often one of the two was meant for another month.',
    de: 'Der Planwert wird Monat für Monat gemessen. Ein Monat, der zweimal dasteht, zählt doppelt; meist war einer der beiden für einen anderen Monat gedacht.',
  },
  remedy: {
    en: 'Correct the month in `plannedValue`, or write one entry with the sum.',
    de: 'Berichtigen Sie den Monat in `plannedValue`, oder schreiben Sie einen Eintrag mit der Summe.',
  },
  example: {
    wrong: 'plannedValue:\n  - { month: 2026-03, amount: 40000 }\n  - { month: 2026-03, amount: 60000 }',
    right: 'plannedValue:\n  - { month: 2026-03, amount: 40000 }\n  - { month: 2026-04, amount: 60000 }',
  },
  *check(office) {
    const { currency } = office.organisation.data;
    for (const record of office.list('baselines')) {
      const seen = new Map<string, NonNullable<typeof record.data.plannedValue>[number]['amount']>();
      for (const [index, { month, amount }] of (record.data.plannedValue ?? []).entries()) {
        const before = seen.get(month);
        if (before === undefined) {
          seen.set(month, amount);
          continue;
        }
        yield {
          record,
          path: ['plannedValue', index, 'month'],
          message: {
            en: `the month ${month} stands twice, with ${moneyText(before, currency, 'en')} and ${moneyText(amount, currency, 'en')}`,
            de: `der Monat ${month} steht zweimal da, mit ${moneyText(before, currency, 'de')} und ${moneyText(amount, currency, 'de')}`,
          },
          hint: { en: 'Correct the month, or add the two up.', de: 'Berichtigen Sie den Monat, oder zählen Sie beide zusammen.' },
        };
      }
    }
  },
};
