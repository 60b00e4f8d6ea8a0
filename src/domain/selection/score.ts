/** Scores of candidates by the scoring model of the office. */
import type { Office } from '#domain/office/office.ts';
import { ratio } from '#domain/value/known.ts';
import type { Known } from '#domain/value/known.ts';
import type { DataOf } from '#schemas/index.ts';

/** The scoring model. */
export type ScoringModel = DataOf<'scoring'>;
/** A criterion of it. */
export type Criterion = ScoringModel['criteria'][number];
/** Raw scores by criterion. */
export type Scores = DataOf<'requests'>['scores'];

/** The scoring model of the office; undefined where it has none. */
export const scoringModel = (office: Office): ScoringModel | undefined => office.list('scoring')[0]?.data;

/** A raw score as a share of its range: (raw − min)/(max − min), turned round where less is better. Undefined without a range; a score outside is not cut. */
export const normalisedScore = ({ direction, min, max }: Criterion, raw: Known): Known => {
  if (raw === undefined) return undefined;
  const share = ratio(raw - min, max - min);
  return share === undefined || direction === 'up' ? share : 1 - share;
};

/** Weighted score = Σ weight × normalised / Σ weight, from 0 to 1 (weighted sum model; PMI, The Standard for Portfolio Management). Undefined where a criterion that weighs has no score. */
export const weightedScore = ({ criteria }: ScoringModel, scores: Scores): Known => {
  let sum = 0;
  let weights = 0;
  for (const criterion of criteria) {
    if (criterion.weight === 0) continue;
    const share = normalisedScore(criterion, scores?.[criterion.id]);
    if (share === undefined) return undefined;
    sum += criterion.weight * share;
    weights += criterion.weight;
  }
  return ratio(sum, weights);
};

/** Weighted shortest job first = (value + urgency + risk reduction)/size, from raw scores (D. Reinertsen; SAFe). Undefined where one is missing or the size is 0. */
export const weightedShortestJobFirst = ({ wsjf }: ScoringModel, scores: Scores): Known => {
  if (wsjf === undefined || scores === undefined) return undefined;
  const [value, urgency, risk, size] = [wsjf.value, wsjf.urgency, wsjf.risk, wsjf.size].map((id) => scores[id]);
  if (value === undefined || urgency === undefined || risk === undefined || size === undefined) return undefined;
  return ratio(value + urgency + risk, size);
};
