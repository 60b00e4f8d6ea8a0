import { describe, expect, it } from 'vitest';
import { scoringModelBroken } from '#rules/scoring-model.ts';
import { scoring } from '#schemas/scoring.ts';
import { anOffice, said } from '../builders.ts';
import { aModel } from '../domain/selection/scored.ts';

const fit = { id: 'fit', title: 'Fit', weight: 3, direction: 'up', min: 1, max: 5 } as const;
const effort = { id: 'effort', title: 'Effort', weight: 1, direction: 'down', min: 1, max: 5 } as const;

describe('the scoring model can score', () => {
  it('a criterion without a range, or with its bounds the wrong way round, is told', () => {
    const office = anOffice(
      aModel({
        criteria: [
          { ...fit, max: 1 },
          { ...effort, min: 9 },
        ],
      }),
    );
    expect(said(scoringModelBroken, office)).toEqual([
      'scoring/scoring criteria.0.max: the range of "fit" is from 1 to 1',
      'scoring/scoring criteria.1.max: the range of "effort" is from 9 to 5',
    ]);
  });

  it('a criterion that stands twice is told', () => {
    expect(said(scoringModelBroken, anOffice(aModel({ criteria: [fit, effort, fit] })))).toEqual([
      'scoring/scoring criteria.2.id: the criterion "fit" stands twice',
    ]);
  });

  it('a model in which nothing weighs anything is told, once', () => {
    const nothing = ['scoring/scoring criteria: no criterion weighs anything'];
    expect(said(scoringModelBroken, anOffice(aModel({ criteria: [], wsjf: undefined })))).toEqual(nothing);
    expect(said(scoringModelBroken, anOffice(aModel({ criteria: [{ ...fit, weight: 0 }], wsjf: undefined })))).toEqual(nothing);
  });

  it('a part of weighted shortest job first that is no criterion is told', () => {
    expect(said(scoringModelBroken, anOffice(aModel({ wsjf: { value: 'fit', urgency: 'haste', risk: 'fit', size: 'effort' } })))).toEqual([
      'scoring/scoring wsjf.urgency: the scoring model has no criterion "haste"',
    ]);
  });

  it('a sound model is fine, and so is none', () => {
    expect(said(scoringModelBroken, anOffice(aModel()))).toEqual([]);
    expect(said(scoringModelBroken, anOffice())).toEqual([]);
  });

  it('weights and bounds beyond any sense are refused when they are read', () => {
    expect(scoring.safeParse({ criteria: [{ ...fit, weight: 1e308 }] }).success).toBe(false);
    expect(scoring.safeParse({ criteria: [{ ...fit, min: -1e308, max: 1e308 }] }).success).toBe(false);
  });
});
