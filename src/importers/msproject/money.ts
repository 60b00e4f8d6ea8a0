/** Hundredths of the plan's currency → money of a record. MSPDI writes every cost × 100 (Microsoft, "Cost Element"; so do all programs that read it). */
import type { Office } from '#domain/office/office.ts';
import type { DraftValue } from '../draft.ts';
import type { PlanFacts } from './facts.ts';
import type { Findings } from './findings.ts';

/** Makes money of hundredths. Undefined where the currency has no rate: then nothing is written. */
export type MoneyOf = (hundredths: number) => DraftValue;

const hasCosts = ({ tasks, project }: PlanFacts): boolean =>
  [...tasks, ...(project === undefined ? [] : [project])].some(({ cost, actualCost, baselines }) =>
    [cost, actualCost, ...baselines.map((baseline) => baseline.cost)].some((amount) => amount !== undefined && amount !== 0),
  );

/** Money in the currency of the plan. A plan that names none is taken to be in the office's; one without a rate is an error, once it holds any cost. */
export const moneyOf = (facts: PlanFacts, office: Office, day: string, findings: Findings): MoneyOf => {
  const { currency: own, rates = [] } = office.organisation.data;
  const { currency } = facts;
  const isOwn = currency === undefined || currency === own;
  const isKnown = isOwn || rates.some((rate) => rate.currency === currency && rate.day <= day);
  if (hasCosts(facts)) {
    if (currency === undefined) {
      findings.add('currency', 'notice', 1, {
        en: `the plan does not name its currency: its costs are taken for ${own}`,
        de: `der Plan nennt seine Währung nicht: Seine Kosten gelten als ${own}`,
      });
    } else if (!isKnown) {
      findings.add(
        'currency',
        'error',
        1,
        {
          en: `the plan counts in ${currency}, the office in ${own}, and there is no rate for it`,
          de: `der Plan rechnet in ${currency}, die Organisation in ${own}, und es gibt dafür keinen Kurs`,
        },
        {
          en: `Add a rate for ${currency} to \`rates\` in organisation.yaml, or change the currency in Microsoft Project.`,
          de: `Ergänzen Sie einen Kurs für ${currency} unter \`rates\` in organisation.yaml, oder ändern Sie die Währung in Microsoft Project.`,
        },
      );
    } else if (!isOwn) {
      findings.add('currency', 'notice', 1, {
        en: `the plan counts in ${currency}: costs are recorded in it and converted at the rates of the office`,
        de: `der Plan rechnet in ${currency}: Kosten werden darin festgehalten und zu den Kursen der Organisation umgerechnet`,
      });
    }
  }
  return (hundredths) => {
    const amount = Math.round(hundredths) / 100;
    return isOwn ? amount : { amount, currency };
  };
};
