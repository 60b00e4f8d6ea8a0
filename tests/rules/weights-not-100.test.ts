import { describe, expect, it } from 'vitest';
import { weightsNot100 } from '#rules/weights-not-100.ts';
import { anOffice, aProject, said } from '../builders.ts';

const serving = (...weights: readonly number[]) =>
  anOffice(aProject({ objectives: weights.map((weight, index) => ({ id: `objective-${String(index)}`, weight })) }));

describe('the weights of objectives sum to 100', () => {
  it('90 leaves a part of the money without a purpose', () => {
    expect(said(weightsNot100, serving(60, 30))).toEqual(['projects/erp objectives: the weights sum to 90, not to 100']);
  });

  it('120 counts the project more than once', () => {
    expect(said(weightsNot100, serving(60, 60))).toEqual(['projects/erp objectives: the weights sum to 120, not to 100']);
  });

  it('thirds with two decimals are fine', () => {
    expect(said(weightsNot100, serving(33.33, 33.33, 33.34))).toEqual([]);
  });

  it('a project without objectives has no weights', () => {
    expect(said(weightsNot100, anOffice(aProject({}), aProject({ id: 'other', objectives: [] })))).toEqual([]);
  });
});
