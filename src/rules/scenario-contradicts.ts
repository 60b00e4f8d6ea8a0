import { restricted } from '#domain/office/edition.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Rule, Violation } from './rule.ts';

type Scenario = OfficeRecord<'scenarios'>;

function* pinsOf(record: Scenario): Iterable<Violation> {
  const included = new Set(record.data.include);
  for (const [index, key] of (record.data.exclude ?? []).entries()) {
    if (key === restricted || !included.has(key)) continue;
    yield {
      record,
      path: ['exclude', index],
      message: { en: `${key} is pinned in and out`, de: `${key} ist zugleich gesetzt und ausgeschlossen` },
      hint: { en: 'Remove it from include or from exclude.', de: 'Entfernen Sie es aus include oder aus exclude.' },
    };
  }
}

function* limitsOf(record: Scenario): Iterable<Violation> {
  const seen = new Set<string>();
  for (const [index, { year, kind }] of (record.data.budgets ?? []).entries()) {
    const key = `${String(year)}/${kind ?? ''}`;
    if (seen.has(key)) {
      yield {
        record,
        path: ['budgets', index],
        message: {
          en: `there are two limits of ${kind ?? 'all spending'} in ${String(year)}`,
          de: `für ${kind ?? 'alle Ausgaben'} in ${String(year)} stehen zwei Grenzen da`,
        },
        hint: {
          en: 'The lower one holds. Correct the year or the kind, or remove one.',
          de: 'Es gilt die niedrigere. Berichtigen Sie das Jahr oder die Art, oder entfernen Sie eine.',
        },
      };
    }
    seen.add(key);
  }
}

/** A scenario does not demand what cannot be, or the same thing twice. */
export const scenarioContradicts: Rule = {
  id: 'scenario-contradicts',
  severity: 'warning',
  title: { en: 'A scenario does not contradict itself', de: 'Ein Szenario widerspricht sich nicht selbst' },
  why: {
    en: 'A candidate that is pinned in and out leaves no set that could be chosen, and of two limits for the same money only the lower one holds. Both are most often slips, and the answer of the solver then says nothing about the portfolio.',
    de: 'Ein Kandidat, der zugleich gesetzt und ausgeschlossen ist, lässt keine Auswahl zu, und von zwei Grenzen für dasselbe Geld gilt nur die niedrigere. Beides sind meist Versehen; die Antwort des Solvers sagt dann nichts über das Portfolio.',
  },
  remedy: {
    en: 'Name each candidate under `include` or `exclude`, not both; give one limit for each year and kind of spending.',
    de: 'Nennen Sie jeden Kandidaten unter `include` oder `exclude`, nicht unter beiden; geben Sie je Jahr und Art der Ausgaben eine Grenze an.',
  },
  example: {
    wrong: 'budgets:\n  - {year: 2027, amount: 7500000}\n  - {year: 2027, amount: 2200000} # meant for 2028',
    right: 'budgets:\n  - {year: 2027, amount: 7500000}\n  - {year: 2028, amount: 2200000}',
  },
  *check(office) {
    for (const record of office.list('scenarios')) {
      yield* pinsOf(record);
      yield* limitsOf(record);
    }
  },
};
