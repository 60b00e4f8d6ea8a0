import { describe, expect, it } from 'vitest';
import { scenarioLimits, scenarioResults } from '#domain/selection/scenarios.ts';
import { anOffice, anOrganisation, aProject, aRequest, aScenario, today } from '../../builders.ts';
import { engine } from './questions.ts';

const flows = (cost: number, benefit: number) => ({ year0: 2027, discountRate: 0, cashflows: [{ year: 2027, cost, benefit }] });

const records = [
  aRequest({ id: 'small', businessCase: flows(40, 100) }),
  aRequest({ id: 'large', businessCase: flows(70, 150) }),
  aRequest({ id: 'done', status: 'approved', becomes: 'erp' }),
  aProject({ lifecycle: 'proposed' }),
];
const euros = anOrganisation({ rates: [{ currency: 'CHF', day: '2026-01-01', rate: 1.5 }] });

describe('the limits of a scenario', () => {
  it('are in minor units at the rate of the day, for value and the capacity that there is', () => {
    const scenario = aScenario({ budgets: [{ year: 2027, amount: { amount: 100, currency: 'CHF' }, kind: 'opex' }] });
    expect(scenarioLimits(anOffice(euros, scenario), today, scenario)).toEqual({
      limits: { objective: 'value', budgets: [{ year: 2027, kind: 'opex', amount: 15_000 }], include: [], exclude: [], capacity: 1 },
      withoutRate: [],
      ignored: [],
    });
  });

  it('are not known where a currency has no rate', () => {
    const scenario = aScenario({ budgets: [{ year: 2027, amount: { amount: 100, currency: 'USD' } }] });
    const office = anOffice(euros, scenario);
    expect(scenarioLimits(office, today, scenario)).toEqual({ limits: undefined, withoutRate: ['USD'], ignored: [] });
    expect(scenarioResults(office, today, engine)).toMatchObject([{ id: 'plan', result: undefined }]);
  });

  it('pin the project that a request became, and pass over what is no candidate', () => {
    const scenario = aScenario({ include: ['requests/done', 'requests/nowhere'], exclude: ['requests/small'] });
    expect(scenarioLimits(anOffice(...records, scenario), today, scenario)).toMatchObject({
      limits: { include: ['projects/erp'], exclude: ['requests/small'] },
      ignored: ['requests/nowhere'],
    });
  });
});

describe('the scenarios of an office', () => {
  const office = anOffice(
    ...records,
    aScenario({ id: 'narrow', budgets: [{ year: 2027, amount: 70 }] }),
    aScenario({ id: 'wide', budgets: [{ year: 2027, amount: 110 }] }),
  );

  it('are solved, each for itself', () => {
    expect(scenarioResults(office, today, engine)).toMatchObject([
      { id: 'narrow', result: { status: 'optimal', worth: 15_000, selected: ['requests/large'] } },
      { id: 'wide', result: { status: 'optimal', worth: 25_000, selected: ['requests/large', 'requests/small'] } },
    ]);
  });

  it('are solved once', () => {
    expect(scenarioResults(office, today, engine)).toBe(scenarioResults(office, today, engine));
  });
});
