import { describe, expect, it } from 'vitest';
import { scenarioContradicts } from '#rules/scenario-contradicts.ts';
import { anOffice, aRequest, aScenario, said } from '../builders.ts';

const intranet = 'requests/intranet';

describe('a scenario does not contradict itself', () => {
  it('a candidate that is pinned in and out is told', () => {
    const office = anOffice(aRequest(), aScenario({ include: [intranet], exclude: ['requests/other', intranet] }));
    expect(said(scenarioContradicts, office)).toEqual(['scenarios/plan exclude.1: requests/intranet is pinned in and out']);
  });

  it('a second limit of the same year and kind is told', () => {
    const office = anOffice(
      aScenario({
        budgets: [
          { year: 2027, amount: 100 },
          { year: 2027, amount: 80 },
          { year: 2027, amount: 80, kind: 'capex' },
        ],
      }),
    );
    expect(said(scenarioContradicts, office)).toEqual(['scenarios/plan budgets.1: there are two limits of all spending in 2027']);
  });

  it('pins and limits that differ are fine', () => {
    expect(
      said(
        scenarioContradicts,
        anOffice(aScenario({ include: [intranet], exclude: ['projects/erp'], budgets: [{ year: 2027, amount: 0 }] })),
      ),
    ).toEqual([]);
  });
});
