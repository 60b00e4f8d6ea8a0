import { describe, expect, it } from 'vitest';
import { scoreOutside } from '#rules/score-outside.ts';
import { anOffice, aProject, aRequest, said } from '../builders.ts';
import { aModel } from '../domain/selection/scored.ts';

describe('a raw score fits the scoring model', () => {
  it('one outside its range or of no criterion is told, of requests and of projects', () => {
    const office = anOffice(aModel(), aRequest({ scores: { fit: 6, luck: 1 } }), aProject({ scores: { effort: 0 } }));
    expect(said(scoreOutside, office)).toEqual([
      'requests/intranet scores.fit: the score 6 for "fit" lies outside 1 to 5',
      'requests/intranet scores.luck: the scoring model has no criterion "luck"',
      'projects/erp scores.effort: the score 0 for "effort" lies outside 1 to 5',
    ]);
  });

  it('the bounds themselves are fine, and so is no score at all', () => {
    expect(said(scoreOutside, anOffice(aModel(), aRequest({ scores: { fit: 1, effort: 5 } }), aProject({})))).toEqual([]);
  });

  it('without a model there is nothing to fit', () => {
    expect(said(scoreOutside, anOffice(aRequest({ scores: { fit: 99 } })))).toEqual([]);
  });
});
