import { minorUnitsOn } from '#domain/money/total.ts';
import { unreadableIn } from '#domain/office/unreadable.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { budgetLinesOn } from '#domain/projects/budget-lines.ts';
import { projectFacts } from '#domain/value/facts.ts';
import type { Rule } from './rule.ts';
import { amountText } from './wording.ts';

/** The planned amounts of a project's budget lines sum to the budget at completion of the baseline in force, to the cent. */
export const budgetMismatch: Rule = {
  id: 'budget-mismatch',
  severity: 'warning',
  title: { en: 'Budget lines sum to the baseline', de: 'Budgetzeilen ergeben die Basislinie' },
  why: {
    en: 'The lines say by year and kind where the money goes, the baseline says how much was approved. Where the two differ, finance and project speak of two budgets.',
    de: 'Die Zeilen sagen nach Jahr und Art, wohin das Geld geht, die Basislinie sagt, wie viel genehmigt ist. Weichen sie voneinander ab, sprechen Finanzen und Projekt von zwei Budgets.',
  },
  remedy: {
    en: 'Correct the `planned` amounts in `budget.yaml`, or set a new baseline with the budget that was approved. Compared is the budget at completion of the figures: the sum of `plannedValue`, without a monthly plan `budget`. Foreign currencies count at the newest rate of `organisation.yaml`; without a rate nothing is compared.',
    de: 'Berichtigen Sie die Beträge unter `planned` in der `budget.yaml`, oder legen Sie eine neue Basislinie mit dem genehmigten Budget an. Verglichen wird das Gesamtbudget der Kennzahlen: die Summe von `plannedValue`, ohne Monatsplan `budget`. Fremdwährungen zählen zum neuesten Kurs der `organisation.yaml`; ohne Kurs wird nichts verglichen.',
  },
  example: {
    wrong: '# baselines/0.yaml\nbudget: 500000\n# budget.yaml\n- { year: 2026, planned: 300000, … }',
    right: '# budget.yaml\n- { year: 2026, planned: 300000, … }\n- { year: 2027, planned: 200000, … }',
  },
  *check(office, asOf) {
    const isUnreadable = unreadableIn(office);
    const { currency } = office.organisation.data;
    for (const project of office.list('projects')) {
      const record = baselineInForce(office, project.id, asOf);
      if (record === undefined || isUnreadable('budget', project.id) || isUnreadable('baselines', project.id)) continue;
      // BAC as all figures have it: the sum of the monthly plan, where the baseline has one.
      const { budget: fact } = projectFacts(office, project, undefined, asOf, asOf);
      const budget = fact.value;
      const lines = budgetLinesOn(office, project.id, asOf).flatMap(({ planned: amount }) =>
        amount === undefined ? [] : [minorUnitsOn(amount, asOf, office.organisation.data)],
      );
      if (budget === undefined || lines.length === 0 || lines.includes(undefined)) continue;
      const planned = lines.reduce<number>((sum, line) => sum + (line ?? 0), 0);
      if (planned === budget) continue;
      const text = (cents: number, language: 'en' | 'de'): string => amountText(cents, currency, language);
      yield {
        record,
        path: fact.sources[0]?.path ?? ['budget'],
        message: {
          en: `the budget lines plan ${text(planned, 'en')}, this baseline has ${text(budget, 'en')}`,
          de: `die Budgetzeilen planen ${text(planned, 'de')}, diese Basislinie hat ${text(budget, 'de')}`,
        },
        hint: {
          en: `Correct the planned amounts in projects/${project.id}/budget.yaml, or set a new baseline.`,
          de: `Berichtigen Sie die geplanten Beträge in projects/${project.id}/budget.yaml, oder legen Sie eine neue Basislinie an.`,
        },
      };
    }
  },
};
