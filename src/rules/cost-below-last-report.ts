import { minorUnitsOn } from '#domain/money/total.ts';
import { reportMonth } from '#domain/projects/reports.ts';
import type { StatusReport } from '#domain/projects/reports.ts';
import type { Office } from '#domain/office/office.ts';
import { publishedReports, reportPairs } from './published-reports.ts';
import type { ReportPair } from './published-reports.ts';
import type { Rule } from './rule.ts';
import { amountText } from './wording.ts';

/** The first draft after the newest published report, beside that: where it can still be mended. */
const draftPair = (office: Office, project: string): readonly ReportPair[] => {
  const last = publishedReports(office, project).at(-1);
  if (last === undefined) return [];
  const drafts = office.partsOf(project, 'status').filter(({ data }) => data.state === 'draft');
  return drafts
    .filter((draft) => reportMonth(draft) > reportMonth(last))
    .slice(0, 1)
    .map((draft): ReportPair => [last, draft]);
};

const cost = (office: Office, { data }: StatusReport): number | undefined =>
  data.actualCost === undefined ? undefined : minorUnitsOn(data.actualCost, data.dataDate, office.organisation.data);

/** The cost to date does not fall. */
export const costBelowLastReport: Rule = {
  id: 'cost-below-last-report',
  severity: 'warning',
  title: { en: 'The cost to date does not fall', de: 'Die bisherigen Kosten sinken nicht' },
  why: {
    en: 'Actual cost counts from the start of the project. Where it is lower than a month ago, mostly the cost of one month was entered, or a point was meant between thousands: 1.250 is one and a quarter.',
    de: 'Die Istkosten zählen ab Projektbeginn. Sind sie niedriger als vor einem Monat, wurden meist die Kosten eines Monats eingetragen, oder ein Punkt sollte Tausender trennen: 1.250 ist eineinviertel.',
  },
  remedy: {
    en: 'Enter under `actualCost` all cost since the start, as digits without separators for thousands. Where money came back, say so under `changed`: then nothing is asked.',
    de: 'Tragen Sie unter `actualCost` alle Kosten seit Beginn ein, als Ziffern ohne Tausenderpunkte. Kam Geld zurück, so sagen Sie das unter `changed`: Dann wird nichts gefragt.',
  },
  example: { wrong: '# 2026-09: actualCost: 415000\nactualCost: 512.300', right: '# 2026-09: actualCost: 415000\nactualCost: 512300' },
  *check(office, asOf) {
    const { currency } = office.organisation.data;
    for (const project of office.list('projects')) {
      for (const [before, record] of [...reportPairs(office, project.id, asOf), ...draftPair(office, project.id)]) {
        const [then, now] = [cost(office, before), cost(office, record)];
        if (then === undefined || now === undefined || now >= then || record.data.changed !== undefined) continue;
        yield {
          record,
          path: ['actualCost'],
          message: {
            en: `the cost to date is ${amountText(now, currency, 'en')}, in ${reportMonth(before)} it was ${amountText(then, currency, 'en')}`,
            de: `die bisherigen Kosten betragen ${amountText(now, currency, 'de')}, in ${reportMonth(before)} waren es ${amountText(then, currency, 'de')}`,
          },
          hint: {
            en: 'Enter all cost since the start, without separators for thousands; where money came back, say so under changed.',
            de: 'Tragen Sie alle Kosten seit Beginn ein, ohne Tausenderpunkte; kam Geld zurück, sagen Sie es unter changed.',
          },
        };
      }
    }
  },
};
