import { describe, expect, it } from 'vitest';
import { assessmentModel, defaultModel, factors } from '#domain/assessment/factors.ts';

describe('the model of the self-assessment', () => {
  it('asks eleven factors, each of which counts somewhere', () => {
    expect(factors).toHaveLength(11);
    for (const factor of factors) expect(Object.values(defaultModel.weights[factor]).some((weight) => weight > 0)).toBe(true);
  });

  it('is the default where the organisation says nothing', () => {
    expect(assessmentModel(undefined)).toEqual(defaultModel);
    expect(assessmentModel({})).toEqual(defaultModel);
  });

  it('takes what the organisation says, factor by factor and bound by bound', () => {
    const model = assessmentModel({ weights: { regulation: { steering: 6 }, sites: {} }, bounds: { capacity: 50 } });
    expect(model.weights.regulation).toEqual({ steering: 6, delivery: 0, capacity: 0 });
    expect(model.weights.sites).toEqual({ steering: 0, delivery: 0, capacity: 0 });
    expect(model.weights.staff).toEqual(defaultModel.weights.staff);
    expect(model.bounds).toEqual({ ...defaultModel.bounds, capacity: 50 });
  });
});
