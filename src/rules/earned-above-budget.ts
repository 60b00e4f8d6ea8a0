import { portfolioStandings } from '#domain/value/standing.ts';
import type { Rule } from './rule.ts';
import { amountText } from './wording.ts';

/** No project has earned more than its budget. Progress cannot (it ends at 100 per cent), so it is the stated earned value. */
export const earnedAboveBudget: Rule = {
  id: 'earned-above-budget',
  severity: 'warning',
  title: { en: 'Earned value ends at the budget', de: 'Der Fertigstellungswert endet beim Budget' },
  why: {
    en: 'Earned value is the budget of the work that is done. More than all work cannot be done: then either the scope has grown without a new baseline, or somebody has entered money that was spent. Every index and forecast of the project is too good until it is mended.',
    de: 'Der Fertigstellungswert ist das Budget der geleisteten Arbeit. Mehr als die ganze Arbeit kann nicht geleistet sein: Entweder ist der Umfang ohne neue Basislinie gewachsen, oder jemand hat eingetragen, was ausgegeben wurde. Bis das behoben ist, sind alle Kennzahlen und Prognosen des Projekts zu gut.',
  },
  remedy: {
    en: 'Correct `earnedValue`, or set a new baseline with the budget of the larger scope. The newest report that stands is held against the baseline that is in force on the data date.',
    de: 'Berichtigen Sie `earnedValue`, oder legen Sie eine neue Basislinie mit dem Budget des größeren Umfangs an. Verglichen wird der neueste gültige Bericht mit der Basislinie, die am Stichtag gilt.',
  },
  example: { wrong: '# baseline: budget 500000\nearnedValue: 530000', right: 'earnedValue: 430000' },
  *check(office, asOf) {
    const { currency } = office.organisation.data;
    for (const { report, facts } of portfolioStandings(office, asOf)) {
      const [earned, budget] = [facts.statedEarnedValue.value, facts.budget.value];
      if (report === undefined || earned === undefined || budget === undefined || earned <= budget) continue;
      yield {
        record: report.report,
        path: ['earnedValue'],
        message: {
          en: `the earned value of ${amountText(earned, currency, 'en')} is above the budget at completion of ${amountText(budget, currency, 'en')}`,
          de: `der Fertigstellungswert von ${amountText(earned, currency, 'de')} liegt über dem Gesamtbudget von ${amountText(budget, currency, 'de')}`,
        },
        hint: {
          en: 'Correct earnedValue, or set a new baseline for the larger scope.',
          de: 'Berichtigen Sie earnedValue, oder legen Sie für den größeren Umfang eine neue Basislinie an.',
        },
      };
    }
  },
};
