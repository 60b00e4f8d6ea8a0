/** Requests as data: what is written, and what is computed of it on the day. */
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { likelyDuplicates } from '#domain/selection/duplicates.ts';
import { rankedByKey } from '#domain/selection/ranking.ts';
import { missingScores } from '#domain/selection/score-parts.ts';
import { scoringModel } from '#domain/selection/score.ts';
import { requestsThatName } from '#reports/portfolio/requests-naming.ts';
import { recordList } from './records.ts';

/**
 * `requests.json`: the written keys of every request, with rank, weighted score (0 to 1), weighted shortest job first, standing to the choice, net present value and cost in units of
 * the organisation's currency, and the keys of those that require it or seem to be the same. Rank counts the projects that compete as well.
 */
export const requestList = (office: Office, asOf: string) => {
  const ranked = rankedByKey(office, asOf);
  const model = scoringModel(office);
  const scoresOf = new Map(office.list('requests').map(({ key, data }) => [key, data.scores]));
  return recordList(office, 'requests').map((item) => {
    const entry = ranked.get(item.key);
    return {
      ...item,
      rank: entry?.rank,
      standing: entry?.standing,
      weightedScore: entry?.score,
      weightedShortestJobFirst: entry?.wsjf,
      missingScores: model === undefined ? [] : missingScores(model, scoresOf.get(item.key)).map(({ id }) => id),
      netPresentValue: entry?.netPresentValue.value,
      likelyCost: unitsOf(entry?.estimate.likely),
      totalCost: unitsOf(entry?.total),
      costSpread: entry?.estimate.spread,
      requiredBy: requestsThatName(office, item.key, 'requires').map(({ key }) => key),
      likelyDuplicates: (likelyDuplicates(office).get(item.key) ?? []).map(({ key, likeness }) => ({ key, likeness })),
      why: entry?.netPresentValue.why === undefined ? {} : { netPresentValue: { reason: entry.netPresentValue.why } },
    };
  });
};
