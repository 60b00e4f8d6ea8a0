import { estimateInForce } from '#domain/value/estimate-in-force.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { Rule } from './rule.ts';
import { amountText } from './wording.ts';

/** Whether work is left, as far as the report tells: then there is something that the estimate must still hold. */
const isWorkLeft = ({ figures }: Standing): boolean =>
  figures.earnedValue === undefined || figures.budgetAtCompletion === undefined || figures.earnedValue < figures.budgetAtCompletion;

/** The cost to date of a running project is below what the whole is estimated to cost. */
export const actualAboveEstimate: Rule = {
  id: 'actual-above-estimate',
  severity: 'warning',
  title: { en: 'While work is left, money is left in the estimate', de: 'Solange Arbeit bleibt, bleibt Geld in der Schätzung' },
  why: {
    en: 'A project that has spent all that it was to cost, and is not done, costs more than anybody has said. The sum is not known, nobody has approved it, and the portfolio counts with the old one.',
    de: 'Ein Projekt, das schon alles ausgegeben hat, was es kosten sollte, und nicht fertig ist, kostet mehr, als irgendjemand gesagt hat. Die Summe ist unbekannt, niemand hat sie genehmigt, und das Portfolio rechnet mit der alten.',
  },
  remedy: {
    en: 'Estimate the remaining work and state it as `estimateToComplete`; have a new baseline approved where the budget changes. The actual cost is held against the newest estimate that a report states (actual cost then plus `estimateToComplete`), without one against the budget. The estimate from the pace alone (BAC ÷ CPI) does not count: it grows with the spending.',
    de: 'Schätzen Sie die Restarbeit und geben Sie sie als `estimateToComplete` an; ändert sich das Budget, so lassen Sie eine neue Basislinie genehmigen. Verglichen werden die Istkosten mit der neuesten Schätzung, die ein Bericht nennt (damalige Istkosten plus `estimateToComplete`), ohne eine solche mit dem Budget. Die Schätzung allein aus der Kosteneffizienz (BAC ÷ CPI) zählt nicht: Sie wächst mit den Ausgaben.',
  },
  example: {
    wrong: '# baseline: budget 500000\nprogress: { value: 85 }\nactualCost: 520000',
    right: 'progress: { value: 85 }\nactualCost: 520000\nestimateToComplete: 90000',
  },
  *check(office, asOf) {
    const { currency } = office.organisation.data;
    for (const standing of portfolioStandings(office, asOf)) {
      const { report, facts } = standing;
      const spent = facts.actualCost.value;
      if (report === undefined || spent === undefined || !isRunning(standing) || !isWorkLeft(standing)) continue;
      const estimate = estimateInForce(office, standing);
      if (estimate === undefined) continue;
      const { amount, report: from } = estimate;
      const isOwn = from?.name === report.name;
      // An estimate of the same report leaves nothing for the work that is left where it ends at the cost to date.
      if (isOwn ? spent < amount : spent <= amount) continue;
      const source =
        from === undefined
          ? { en: 'the budget, since no report states an estimate', de: 'das Budget, da kein Bericht eine Schätzung nennt' }
          : { en: `stated in ${from.month}`, de: `genannt in ${from.month}` };
      const text = (cents: number, language: 'en' | 'de'): string => amountText(cents, currency, language);
      yield {
        record: report.report,
        path: isOwn ? ['estimateToComplete'] : ['actualCost'],
        message: {
          en: `${text(spent, 'en')} are spent and work is left, but the whole is estimated at ${text(amount, 'en')} (${source.en})`,
          de: `${text(spent, 'de')} sind ausgegeben und Arbeit bleibt, aber das Ganze ist auf ${text(amount, 'de')} geschätzt (${source.de})`,
        },
        hint: {
          en: 'State under estimateToComplete what the remaining work will cost.',
          de: 'Geben Sie unter estimateToComplete an, was die restliche Arbeit kosten wird.',
        },
      };
    }
  },
};
