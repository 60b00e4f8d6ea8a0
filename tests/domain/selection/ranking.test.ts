/** The ranked register, and the spread of an estimate. */
import { describe, expect, it } from 'vitest';
import { costEstimate, relativeSpread } from '#domain/selection/cost-spread.ts';
import { rankedByKey, rankedCandidates } from '#domain/selection/ranking.ts';
import { anOffice, anOrganisation, aProject, aRequest, today } from '../../builders.ts';
import { aCase, aModel } from './scored.ts';

const scores = (fit: number) => ({ fit, effort: 1 });

describe('the rank', () => {
  const office = anOffice(
    aModel(),
    aRequest({ id: 'best', status: 'screening', scores: scores(5), businessCase: aCase, cost: { min: 80, likely: 100, max: 150 } }),
    aRequest({ id: 'equal-a', status: 'screening', scores: scores(3) }),
    aRequest({ id: 'equal-b', status: 'business-case', scores: scores(3) }),
    aRequest({ id: 'unscored', status: 'screening', scores: { fit: 5 } }),
    aRequest({ id: 'turned-down', status: 'rejected', scores: scores(5) }),
    aRequest({ id: 'made', status: 'approved', scores: scores(5), becomes: 'crm' }),
    aProject({ id: 'crm', lifecycle: 'approved', scores: scores(2) }),
    aProject({ id: 'running', lifecycle: 'in-progress', scores: scores(5) }),
  );
  const ranked = rankedCandidates(office, today);

  it('goes by score, equals share a place, the next one comes after both', () => {
    expect(ranked.map(({ record, rank }) => [record.key, rank])).toEqual([
      ['requests/best', 1],
      ['requests/equal-a', 2],
      ['requests/equal-b', 2],
      ['projects/crm', 4],
      ['requests/unscored', undefined],
      ['requests/made', undefined],
      ['requests/turned-down', undefined],
    ]);
  });

  it('of who lacks a score is not the last but unknown, and who is decided has none', () => {
    const of = rankedByKey(office, today);
    expect(of.get('requests/unscored')).toMatchObject({ score: undefined, standing: 'open' });
    expect(of.get('requests/turned-down')).toMatchObject({ score: 1, standing: undefined });
  });

  it('stands beside value and cost, as far as they are known', () => {
    const of = rankedByKey(office, today);
    expect(of.get('requests/best')).toMatchObject({
      netPresentValue: { value: 100 },
      estimate: { min: 8_000, likely: 10_000, max: 15_000, spread: 0.7 },
      total: 10_000,
      wsjf: 15,
    });
    expect(of.get('requests/equal-a')).toMatchObject({ netPresentValue: { why: 'no-business-case' }, total: undefined });
  });

  it('of an office without a scoring model is nobody’s', () => {
    expect(rankedCandidates(anOffice(aRequest({ status: 'screening', scores: scores(5) })), today)).toMatchObject([
      { rank: undefined, score: undefined, wsjf: undefined },
    ]);
  });
});

describe('the spread of an estimate', () => {
  it('is what lies between lowest and highest, as a share of the likely cost', () => {
    expect(relativeSpread(80, 100, 150)).toBe(0.7);
    expect(relativeSpread(100, 100, 100)).toBe(0);
  });

  it('is not known where one is missing, they contradict one another, or nothing is spent', () => {
    expect([
      relativeSpread(undefined, 100, 150),
      relativeSpread(80, undefined, 150),
      relativeSpread(80, 100, undefined),
      relativeSpread(120, 100, 150),
      relativeSpread(80, 100, 90),
      relativeSpread(0, 0, 0),
    ]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  });

  it('holds across currencies only where there is a rate', () => {
    const office = anOffice(anOrganisation({ rates: [{ currency: 'USD', day: '2026-01-01', rate: 0.5 }] }));
    const dollars = { amount: 200, currency: 'USD' };
    expect(costEstimate(office, { cost: { min: 100, likely: dollars, max: 110 } }, today).spread).toBe(0.1);
    expect(costEstimate(anOffice(), { cost: { min: 100, likely: dollars, max: 110 } }, today)).toMatchObject({
      likely: undefined,
      spread: undefined,
    });
  });
});
