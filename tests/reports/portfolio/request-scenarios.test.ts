/** What the saved scenarios make of a request. */
import { describe, expect, it } from 'vitest';
import { requestScenarios } from '#reports/portfolio/request-scenarios.ts';
import { anOffice, anOrganisation, aProject, aRequest, aScenario, today } from '../../builders.ts';
import { engine } from '../../domain/selection/questions.ts';

const flows = (cost: number, benefit: number) => ({ year0: 2027, discountRate: 0, cashflows: [{ year: 2027, cost, benefit }] });
const budget = (amount: number) => ({ budgets: [{ year: 2027, amount }] });

describe('a request in the scenarios', () => {
  const office = anOffice(
    anOrganisation({ fiscalYearStart: 7 }),
    aRequest({ id: 'small', businessCase: flows(40, 100) }),
    aRequest({ id: 'large', businessCase: flows(70, 150), excludes: ['requests/small'] }),
    aRequest({ id: 'made', status: 'approved', becomes: 'erp' }),
    aRequest({ id: 'rejected', status: 'rejected' }),
    aProject({ lifecycle: 'approved', businessCase: flows(10, 500) }),
    aScenario({ id: 'tight', ...budget(55) }),
    aScenario({ id: 'wide', ...budget(500) }),
    aScenario({ id: 'impossible', ...budget(1), include: ['requests/small'] }),
  );
  const outcomesOf = (id: string) => requestScenarios(office, today, engine, id).outcomes;

  it('is chosen, or not with the reason, or the scenario has no solution', () => {
    expect(outcomesOf('small').map(({ scenario, outcome }) => [scenario.id, outcome])).toEqual([
      ['impossible', 'infeasible'],
      ['tight', 'chosen'],
      ['wide', 'rejected'],
    ]);
    expect(outcomesOf('small')[2]?.reason).toEqual({ why: 'alternatives', other: 'requests/large' });
  });

  it('brings the names that reasons mention, and how years are called', () => {
    expect(requestScenarios(office, today, engine, 'small')).toMatchObject({
      names: { 'requests/large': { en: 'Intranet' } },
      splitYears: true,
    });
  });

  it('is the project that it became; and none where it was turned down', () => {
    expect(outcomesOf('made').map(({ outcome }) => outcome)).toEqual(['infeasible', 'chosen', 'chosen']);
    expect(outcomesOf('rejected').map(({ outcome }) => outcome)).toEqual(['infeasible', 'absent', 'absent']);
  });

  it('is unsolved where a budget has no exchange rate', () => {
    const foreign = anOffice(aRequest({}), aScenario({ budgets: [{ year: 2027, amount: { amount: 1, currency: 'USD' } }] }));
    expect(requestScenarios(foreign, today, engine, 'intranet').outcomes).toMatchObject([{ outcome: 'unsolved', objective: undefined }]);
  });
});
