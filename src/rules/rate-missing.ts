import type { Office } from '#domain/office/office.ts';
import { minorUnitsOn } from '#domain/money/total.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { latestReport, reportHistory } from '#domain/projects/report-history.ts';
import type { FieldPath } from '#schemas/finding.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Rule } from './rule.ts';

interface Amount {
  readonly path: FieldPath;
  readonly money: { readonly amount: number; readonly currency: string };
}

/** Every amount with a currency of its own in a record's data, however deep it stands. */
const amountsIn = (value: unknown, path: FieldPath = []): readonly Amount[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('amount' in value && 'currency' in value && typeof value.amount === 'number' && typeof value.currency === 'string') {
    return [{ path, money: { amount: value.amount, currency: value.currency } }];
  }
  return Array.isArray(value)
    ? value.flatMap((item: unknown, index) => amountsIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => amountsIn(item, [...path, key]));
};

const earliest = (days: readonly string[]): string | undefined => [...days].sort()[0];

/** First day for which figures convert the amounts of a record: reports on their data date, plan and closure on that of the reports beside which they stand, all else on the day of the check. */
const countsOn = (office: Office, record: AnyRecord, asOf: string): string => {
  const { project = '' } = record;
  const newest = (): string | undefined => latestReport(office, project, asOf)?.report.data.dataDate;
  switch (record.collection) {
    case 'status':
      return record.data.dataDate;
    case 'closures':
      return earliest([record.data.day, newest() ?? record.data.day]) ?? asOf;
    case 'baselines': {
      const isInForce = (day: string): boolean => baselineInForce(office, project, day)?.id === record.id;
      const measured = reportHistory(office, project, asOf).map(({ report }) => report.data.dataDate);
      return earliest([...measured.filter(isInForce), ...(isInForce(asOf) ? [newest() ?? asOf] : [])]) ?? asOf;
    }
    default:
      return asOf;
  }
};

/** An amount in another currency has a rate on the day for which it counts. */
export const rateMissing: Rule = {
  id: 'rate-missing',
  severity: 'error',
  title: { en: 'Foreign currencies have a rate', de: 'Fremdwährungen haben einen Kurs' },
  why: {
    en: 'Sums are in the currency of the organisation. An amount whose currency has no rate on the day for which it counts is left out of all of them, and figures of the project are unknown.',
    de: 'Summen stehen in der Währung der Organisation. Ein Betrag, für dessen Währung es am maßgeblichen Tag keinen Kurs gibt, fehlt in allen Summen, und Kennzahlen des Projekts bleiben unbekannt.',
  },
  remedy: {
    en: 'Add the rate to `rates` in `organisation.yaml`, with the day from which it holds. The newest rate up to the day counts: in a status report its data date, in a baseline the data date of the first report that is measured against it, in a closure its day or the data date of the last report before it, everywhere else the day of the check.',
    de: 'Ergänzen Sie den Kurs unter `rates` in der `organisation.yaml`, mit dem Tag, ab dem er gilt. Es zählt der neueste Kurs bis zum maßgeblichen Tag: im Statusbericht der Stichtag, in einer Basislinie der Stichtag des ersten Berichts, der an ihr gemessen wird, im Abschluss dessen Tag oder der Stichtag des letzten Berichts davor, sonst der Tag der Prüfung.',
  },
  example: {
    wrong: '# organisation.yaml\ncurrency: EUR\n# status/2026-10.md\nactualCost: { amount: 90000, currency: CHF }',
    right: '# organisation.yaml\ncurrency: EUR\nrates:\n  - { currency: CHF, day: 2026-01-01, rate: 1.05 }',
  },
  *check(office, asOf) {
    const settings = office.organisation.data;
    for (const record of office.records) {
      const amounts = amountsIn(record.data).filter(({ money }) => money.currency !== settings.currency);
      if (amounts.length === 0) continue;
      const day = countsOn(office, record, asOf);
      const unrated = Map.groupBy(
        amounts.filter(({ money }) => minorUnitsOn(money, day, settings) === undefined),
        ({ money }) => money.currency,
      );
      for (const [currency, [first, ...others]] of unrated) {
        if (first === undefined) continue;
        const count = String(others.length + 1);
        yield {
          record,
          path: first.path,
          message: {
            en: `${currency} has no rate on ${day}: ${others.length === 0 ? 'the amount counts' : `${count} amounts count`} in no sum`,
            de: `${currency} hat am ${day} keinen Kurs: ${others.length === 0 ? 'Der Betrag zählt' : `${count} Beträge zählen`} in keiner Summe`,
          },
          hint: {
            en: `Add a rate for ${currency} of ${day} or before to rates in organisation.yaml.`,
            de: `Ergänzen Sie unter rates in der organisation.yaml einen Kurs für ${currency} vom ${day} oder früher.`,
          },
        };
      }
    }
  },
};
