import { describe, expect, it } from 'vitest';
import { scenarioList } from '#exporters/api/scenarios.ts';
import { scenariosTable } from '#exporters/tables/scenarios.ts';
import { anOffice, anOrganisation, aRequest, aScenario, today } from '../../builders.ts';
import { engine } from '../../domain/selection/questions.ts';

const flows = (cost: number, benefit: number) => ({ year0: 2027, discountRate: 0, cashflows: [{ year: 2027, cost, benefit }] });
const office = anOffice(
  anOrganisation({}),
  aRequest({ id: 'a', businessCase: flows(40, 100) }),
  aRequest({ id: 'b', businessCase: flows(70, 150) }),
  aScenario({ id: 'abroad', budgets: [{ year: 2027, amount: { amount: 1, currency: 'USD' } }] }),
  aScenario({ id: 'plan', budgets: [{ year: 2027, amount: 100 }] }),
  aScenario({ id: 'tight', budgets: [{ year: 2027, amount: 60 }], include: ['requests/b'] }),
);
const [abroad, plan, tight] = scenarioList(office, today, engine);

describe('scenarios as data', () => {
  it('give the best set in units of money', () => {
    expect(plan).toMatchObject({
      id: 'plan',
      status: 'optimal',
      objective: 'value',
      value: 150,
      bound: 150,
      cost: [{ year: 2027, total: 70 }],
      selected: ['requests/b'],
      rejected: [{ candidate: 'requests/a', why: 'limits', limits: [{ kind: 'budget', year: 2027 }] }],
      limits: [{ kind: 'budget', year: 2027, limit: 100, used: 70, binding: true }],
      binding: [{ kind: 'budget', year: 2027 }],
      marginal: [{ year: 2027, extra: 10, gain: 100 }],
      clash: [],
    });
  });

  it('give what clashes and what would help', () => {
    expect(tight).toMatchObject({
      status: 'infeasible',
      value: undefined,
      clash: [
        { kind: 'included', candidate: 'requests/b' },
        { kind: 'budget', year: 2027 },
      ],
      remedies: [{ kind: 'budget', year: 2027, extra: 10 }],
    });
  });

  it('have no state where an amount has no rate', () => {
    expect(abroad).toMatchObject({ id: 'abroad', status: undefined, withoutRate: ['USD'] });
  });
});

describe('the table of scenarios', () => {
  it('has a row for each scenario and candidate', () => {
    const { columns, rows } = scenariosTable(office, today, engine);
    const at = (...names: readonly string[]) => rows.map((row) => names.map((name) => row[columns.indexOf(name)]));
    expect(at('scenario', 'status', 'candidate', 'selected', 'reason')).toEqual([
      ['abroad', undefined, 'requests/a', undefined, undefined],
      ['abroad', undefined, 'requests/b', undefined, undefined],
      ['plan', 'optimal', 'requests/a', false, 'limits'],
      ['plan', 'optimal', 'requests/b', true, undefined],
      ['tight', 'infeasible', 'requests/a', undefined, undefined],
      ['tight', 'infeasible', 'requests/b', undefined, undefined],
    ]);
  });
});
