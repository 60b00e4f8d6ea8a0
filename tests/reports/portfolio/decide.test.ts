import { beforeAll, describe, expect, it } from 'vitest';
import type { SelectionEngine } from '#domain/selection/engine.ts';
import { decidePage } from '#reports/portfolio/decide.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { loadEngine } from '#solver/node.ts';
import { aProject, aRecord, aReport, anOffice, anOrganisation, today, aRequest } from '../../builders.ts';

const aCase = (cost: number, benefit: number) => ({
  year0: 2027,
  timing: 'end' as const,
  cashflows: [
    { year: 2027, cost, capex: 0, benefit: 0 },
    { year: 2028, cost: 0, benefit },
  ],
});

const aWish = (id: string, cost: number, benefit: number) =>
  aRecord('requests', id, {
    title: `Wish ${id}`,
    requester: 'head',
    unit: 'it',
    day: '2026-03-01',
    status: 'screening',
    businessCase: aCase(cost, benefit),
    team: [{ team: 'core', role: 'developer', month: '2027-02', fte: 1 }],
  });

const aScenario = (id: string, amount: number, more: object = {}) =>
  aRecord('scenarios', id, { title: { en: id, de: `${id} auf Deutsch` }, budgets: [{ year: 2027, amount }], ...more });

const records = [
  aRecord('units', 'it', { title: 'IT' }),
  aRecord('teams', 'core', { title: 'Core', unit: 'it', roles: [{ role: 'developer', fte: 2 }] }),
  aRecord('roles', 'developer', { title: 'Developer' }),
  aProject({ id: 'erp', title: 'ERP', businessCase: aCase(100, 300) }),
  aReport('2026-10', { overall: { rag: 'amber', comment: 'Late.' } }),
  aProject({ id: 'old', title: 'Old', lifecycle: 'approved', businessCase: aCase(80, 90) }),
  aWish('portal', 100, 400),
  aWish('app', 50, 60),
];

describe('the decide page', () => {
  let engine: SelectionEngine;

  beforeAll(async () => {
    engine = await loadEngine();
  });

  const page = (...more: readonly OfficeRecord[]) => decidePage(anOffice(...records, ...more), today, engine);

  it("shows today's plan with its costs as the limits to start from", () => {
    const { plan, years, first, scenarios } = page();
    expect(plan.figures.selected).toEqual(['projects/erp', 'projects/old']);
    expect(plan.limits.budgets).toEqual([{ year: 2027, amount: 180_00 }]);
    expect(years).toEqual([2027]);
    expect(first).toBeUndefined();
    expect(scenarios).toEqual([]);
  });

  it('says of each scenario what enters and leaves against the plan, and why', () => {
    const [scenario] = page(aScenario('plan', 200)).scenarios;
    expect(scenario?.result.status).toBe('optimal');
    expect(scenario?.figures?.selected).toEqual(['projects/erp', 'requests/portal']);
    expect(scenario?.change.enters).toEqual(['requests/portal']);
    expect(scenario?.change.leaves.map(({ candidate, why }) => [candidate, why])).toEqual([['projects/old', 'limits']]);
    expect(scenario?.figures?.worth.value).toEqual({ amount: 700_00, unknown: 0 });
  });

  it('has no figures where no set keeps the limits, and names the clash', () => {
    const [scenario] = page(aScenario('frozen', 60)).scenarios;
    expect(scenario?.figures).toBeUndefined();
    expect(scenario?.change).toEqual({ enters: [], leaves: [] });
    expect(scenario?.result.clash.map(({ kind }) => kind).sort()).toEqual(['budget', 'kept']);
    expect(scenario?.result.remedies).toEqual([{ constraint: { kind: 'budget', year: 2027 }, extra: 40_00 }]);
  });

  it('begins with the possible scenario that has the most money', () => {
    expect(page(aScenario('a', 150), aScenario('b', 250), aScenario('c', 60)).first).toBe('b');
    expect(page(aScenario('c', 60)).first).toBeUndefined();
  });

  it('tells what a scenario pins in vain, and what it cannot convert', () => {
    const { scenarios, unsolved } = page(
      aProject({ id: 'done', title: 'Done', lifecycle: 'completed' }),
      aScenario('pins', 300, { include: ['projects/done'] }),
      aScenario('foreign', 1, { budgets: [{ year: 2027, amount: { amount: 100, currency: 'CHF' } }] }),
    );
    expect(scenarios.map(({ id, ignored }) => [id, ignored])).toEqual([['pins', [{ en: 'Done' }]]]);
    expect(unsolved).toEqual([{ id: 'foreign', title: { en: 'foreign', de: 'foreign auf Deutsch' }, withoutRate: ['CHF'] }]);
  });

  it('names candidates with unit and colour, and the people that they want', () => {
    const { candidates, others } = page();
    expect(candidates.map(({ key, colour }) => [key, colour])).toEqual([
      ['projects/erp', 'amber'],
      ['projects/old', undefined],
      ['requests/app', undefined],
      ['requests/portal', undefined],
    ]);
    expect(candidates[0]?.unit.title).toEqual({ en: 'IT' });
    expect(others.map(({ key, title }) => [key, title])).toEqual([
      ['teams/core', { en: 'Core' }],
      ['roles/developer', { en: 'Developer' }],
    ]);
  });

  it('names what a candidate requires though it is no candidate any more', () => {
    const { others } = page(
      aRequest({ id: 'dropped', title: 'Dropped', status: 'rejected' }),
      aRequest({ id: 'follower', requires: ['requests/dropped'], businessCase: aCase(10, 90) }),
    );
    expect(others.at(-1)).toEqual({ key: 'requests/dropped', title: { en: 'Dropped' } });
  });

  it('knows fiscal years that begin within a calendar year', () => {
    expect(page().splitYears).toBe(false);
    expect(page(anOrganisation({ fiscalYearStart: 7 })).splitYears).toBe(true);
  });
});
