/** Weighted score and weighted shortest job first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingScores, scoreParts, strayScores } from '#domain/selection/score-parts.ts';
import { normalisedScore, scoringModel, weightedScore, weightedShortestJobFirst } from '#domain/selection/score.ts';
import { anOffice } from '../../builders.ts';
import { aModel } from './scored.ts';

const model = aModel().data;
const [fit, effort] = model.criteria as [(typeof model.criteria)[number], (typeof model.criteria)[number]];

describe('a raw score on the common scale', () => {
  it('is its share of the range, turned round where less is better', () => {
    expect([1, 3, 5].map((raw) => normalisedScore(fit, raw))).toEqual([0, 0.5, 1]);
    expect([1, 3, 5].map((raw) => normalisedScore(effort, raw))).toEqual([1, 0.5, 0]);
  });

  it('is not cut where it lies outside, and not known without a score or a range', () => {
    expect(normalisedScore(fit, 7)).toBe(1.5);
    expect(normalisedScore(fit, undefined)).toBeUndefined();
    expect(normalisedScore({ ...fit, max: 1 }, 1)).toBeUndefined();
  });
});

describe('the weighted score', () => {
  it('counts each criterion by its weight', () => {
    expect(weightedScore(model, { fit: 5, effort: 5 })).toBe(0.75);
    expect(weightedScore(model, { fit: 1, effort: 1 })).toBe(0.25);
  });

  it('is not known, and never lower, where a criterion that weighs has no score', () => {
    expect(weightedScore(model, { fit: 5 })).toBeUndefined();
    expect(weightedScore(model, undefined)).toBeUndefined();
    expect(missingScores(model, { fit: 5 }).map(({ id }) => id)).toEqual(['effort']);
  });

  it('does without a criterion that weighs nothing, and is not known where none weighs', () => {
    const weightless = { ...model, criteria: [fit, { ...effort, weight: 0 }] };
    expect(weightedScore(weightless, { fit: 3 })).toBe(0.5);
    expect(missingScores(weightless, { fit: 3 })).toEqual([]);
    expect(weightedScore({ ...model, criteria: [{ ...fit, weight: 0 }] }, { fit: 3 })).toBeUndefined();
  });

  it('is the sum of what its criteria contribute, and lies between 0 and 1', () => {
    const score = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(score, score, fc.integer({ min: 1, max: 99 }), (a, b, weight) => {
        const weighed = { ...model, criteria: [{ ...fit, weight }, effort] };
        const scores = { fit: a, effort: b };
        const whole = weightedScore(weighed, scores) ?? NaN;
        const sum = scoreParts(weighed, scores).reduce((all, { contribution }) => all + (contribution ?? NaN), 0);
        expect(sum).toBeCloseTo(whole, 10);
        expect(whole).toBeGreaterThanOrEqual(0);
        expect(whole).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls when a score gets better', () => {
    const score = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(score, score, score, (a, b, other) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const of = (value: number): number => weightedScore(model, { fit: value, effort: other }) ?? NaN;
        expect(of(high)).toBeGreaterThanOrEqual(of(low));
      }),
    );
  });
});

describe('weighted shortest job first', () => {
  it('is the cost of delay over the size, from raw scores', () => {
    expect(weightedShortestJobFirst(model, { fit: 4, effort: 2 })).toBe(6);
  });

  it('is not known without one of them, with a size of 0, or where the model has no such rule', () => {
    expect(weightedShortestJobFirst(model, { fit: 4 })).toBeUndefined();
    expect(weightedShortestJobFirst(model, { fit: 4, effort: 0 })).toBeUndefined();
    expect(weightedShortestJobFirst({ criteria: model.criteria }, { fit: 4, effort: 2 })).toBeUndefined();
  });
});

describe('scores that the model does not allow', () => {
  it('are those outside the range and those of no criterion', () => {
    expect(strayScores(model, { fit: 0, effort: 5, luck: 3 })).toEqual([
      { criterion: 'fit', raw: 0, why: 'outside', min: 1, max: 5 },
      { criterion: 'luck', raw: 3, why: 'unknown-criterion' },
    ]);
    expect(strayScores(model, undefined)).toEqual([]);
  });
});

it('an office without scoring.yaml has no model', () => {
  expect(scoringModel(anOffice())).toBeUndefined();
  expect(scoringModel(anOffice(aModel()))?.criteria).toHaveLength(2);
});
