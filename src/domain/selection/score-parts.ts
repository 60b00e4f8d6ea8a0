/** How a weighted score comes about, criterion by criterion, and what is wrong with raw scores. */
import { ratio } from '#domain/value/known.ts';
import type { Known } from '#domain/value/known.ts';
import { normalisedScore } from './score.ts';
import type { Criterion, Scores, ScoringModel } from './score.ts';

/** What one criterion gives to a score. */
export interface ScorePart {
  readonly criterion: Criterion;
  readonly raw: Known;
  /** From 0 to 1; outside that where the raw score is outside its range. */
  readonly normalised: Known;
  /** Weight ÷ sum of all weights; undefined where no criterion weighs anything. */
  readonly share: Known;
  /** Normalised × share: what it adds to the weighted score. The contributions of all criteria sum to it. */
  readonly contribution: Known;
}

/** The parts of a weighted score, in the order of the model. */
export const scoreParts = ({ criteria }: ScoringModel, scores: Scores): readonly ScorePart[] => {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.map((criterion) => {
    const raw = scores?.[criterion.id];
    const normalised = normalisedScore(criterion, raw);
    const share = ratio(criterion.weight, weights);
    return {
      criterion,
      raw,
      normalised,
      share,
      contribution: normalised === undefined || share === undefined ? undefined : normalised * share,
    };
  });
};

/** Criteria that weigh something and have no raw score: why a weighted score is not known. */
export const missingScores = ({ criteria }: ScoringModel, scores: Scores): readonly Criterion[] =>
  criteria.filter(({ id, weight }) => weight > 0 && scores?.[id] === undefined);

/** A raw score that the model does not allow. */
export type StrayScore =
  | { readonly criterion: string; readonly raw: number; readonly why: 'unknown-criterion' }
  | { readonly criterion: string; readonly raw: number; readonly why: 'outside'; readonly min: number; readonly max: number };

/** Raw scores of no criterion of the model, and those outside the range of theirs. */
export const strayScores = ({ criteria }: ScoringModel, scores: Scores): readonly StrayScore[] =>
  Object.entries(scores ?? {}).flatMap(([id, raw]): readonly StrayScore[] => {
    const criterion = criteria.find((candidate) => candidate.id === id);
    if (criterion === undefined) return [{ criterion: id, raw, why: 'unknown-criterion' }];
    const { min, max } = criterion;
    return raw < min || raw > max ? [{ criterion: id, raw, why: 'outside', min, max }] : [];
  });
