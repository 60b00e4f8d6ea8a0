/** What a change does to time, money, risks, benefits, and what is to be decided. */
import { describe, expect, it } from 'vitest';
import { capacityChanges, requestChanges, scenarioChanges } from '#reports/change/deciding.ts';
import { baselineChanges, budgetChanges, costChanges } from '#reports/change/money.ts';
import { benefitChanges, riskChanges } from '#reports/change/registers.ts';
import { gateChanges, milestoneChanges, networkChanges } from '#reports/change/schedule.ts';
import type { DataOf } from '#schemas/index.ts';
import { aBaseline, aBenefit, aMethodology, aProject, aRecord, aRequest, aRisk, aScenario, aTeam } from '../../builders.ts';
import { comparing } from './comparing.ts';

const project = [aMethodology({}), aProject({})];
const milestone = (data: Partial<DataOf<'milestones'>> = {}) =>
  aRecord('milestones', 'erp/go-live', { id: 'go-live', title: 'Go-live', planned: '2026-12-01', ...data });
const task = (id: string, duration: number, after?: string) =>
  aRecord('tasks', `erp/${id}`, { id, title: id, duration, ...(after === undefined ? {} : { after: [{ task: after }] }) });
const line = (number: number, data: Partial<DataOf<'budget'>> = {}) =>
  aRecord('budget', `erp/${String(number)}`, { year: 2026, pool: 'cloud', kind: 'opex', planned: 100, ...data });

describe('time', () => {
  it('tells by how many days a milestone is planned, expected or reached otherwise', () => {
    const before = [...project, milestone({ forecast: '2026-12-10' })];
    expect(milestoneChanges(comparing(before, [...project, milestone({ forecast: '2027-01-09' })]))).toMatchObject([
      { id: 'go-live', planned: undefined, forecast: { before: '2026-12-10', after: '2027-01-09', days: 30 } },
    ]);
    expect(milestoneChanges(comparing(before, [...project, milestone({ actual: '2026-11-10' })]))).toMatchObject([
      { actual: { before: undefined, after: '2026-11-10', days: undefined }, state: { before: 'open', after: 'reached' } },
    ]);
  });

  it('tells milestones that a new baseline moves, though nobody touched them', () => {
    const baseline = aBaseline(1, { day: '2026-11-01', milestones: { 'go-live': '2027-02-01' } });
    expect(milestoneChanges(comparing([...project, milestone()], [...project, milestone(), baseline]))).toMatchObject([
      { planned: { days: 62 } },
    ]);
  });

  it('tells decisions at gates with their conditions, and those that were altered', () => {
    const gate = (decision: DataOf<'gates'>['decision']) =>
      aRecord('gates', 'erp/g1', {
        gate: 'g1',
        day: '2026-11-10',
        decision,
        board: 'board',
        conditions: [{ id: 'c1', text: 'Plan', owner: 'pm' }],
      });
    expect(gateChanges(comparing(project, [...project, gate('go')]))).toMatchObject([
      { gate: 'g1', title: 'Mandate', decision: { before: undefined, after: 'go' }, conditions: 1 },
    ]);
    expect(gateChanges(comparing([...project, gate('go')], [...project, gate('stop')]))).toMatchObject([
      { decision: { before: 'go', after: 'stop' } },
    ]);
  });

  it('tells the new length of a network, and its critical path', () => {
    const [before, after] = [task('b', 5, 'a'), task('b', 9, 'a')];
    expect(networkChanges(comparing([...project, task('a', 3), before], [...project, task('a', 3), after]))).toMatchObject([
      { duration: { before: 8, after: 12 }, criticalPath: undefined },
    ]);
  });
});

describe('money', () => {
  it('sums budget lines by year, pool and kind, so that a line that moved in its file moves nothing', () => {
    const [a, b] = [line(1), line(2, { pool: 'services', planned: 900 })];
    const turned = [line(1, { pool: 'services', planned: 900 }), line(2)];
    expect(budgetChanges(comparing([...project, a, b], [...project, ...turned]))).toEqual([]);
    expect(
      budgetChanges(comparing([...project, a, b], [...project, a, line(2, { pool: 'services', planned: 700, actual: 50 })])),
    ).toMatchObject([
      {
        year: 2026,
        pool: 'services',
        sums: [
          { column: 'planned', before: 900, after: 700 },
          { column: 'actual', before: undefined, after: 50 },
        ],
      },
    ]);
  });

  it('holds a new baseline against the one before it', () => {
    const before = [...project, aBaseline(0)];
    const next = aBaseline(1, { day: '2026-11-01', budget: 620_000, end: '2027-03-31', reason: 'More scope.' });
    expect(baselineChanges(comparing(before, [...before, next]))).toMatchObject([
      {
        id: '1',
        presence: 'new',
        reason: 'More scope.',
        budget: { before: 500_000, after: 620_000 },
        end: { before: '2026-12-31', after: '2027-03-31' },
      },
    ]);
  });

  it('tells what contracts and applications cost a year', () => {
    const contract = (value: number) =>
      aRecord('contracts', 'cloud', { title: 'Cloud', supplier: 's', start: '2026-01-01', end: '2026-12-31', value, noticeDays: 30 });
    const application = (lifecycle: DataOf<'applications'>['lifecycle']) =>
      aRecord('applications', 'crm', { title: 'CRM', owner: 'cfo', technicalOwner: 'it', lifecycle, criticality: 2 });
    expect(costChanges(comparing([contract(1200), application('live')], [contract(2400), application('retired')]))).toMatchObject([
      { kind: 'contract', perYear: { before: 1200, after: 2400 } },
      { kind: 'application', perYear: undefined, lifecycle: { before: 'live', after: 'retired' } },
    ]);
  });
});

describe('risks and benefits', () => {
  it('tells risks that grow into another zone before those that shrink', () => {
    const changes = riskChanges(
      comparing(
        [...project, aRisk({}), aRisk({ id: 'r2' })],
        [...project, aRisk({ likelihood: 1, impact: 1 }), aRisk({ id: 'r2', likelihood: 5, impact: 5, status: 'mitigating' })],
      ),
    );
    expect(changes).toMatchObject([
      {
        id: 'r2',
        exposure: { before: 9, after: 25 },
        zone: { before: 'amber', after: 'red' },
        status: { before: 'open', after: 'mitigating' },
      },
      { id: 'r1', exposure: { before: 9, after: 1 }, zone: { before: 'amber', after: 'green' }, status: undefined },
    ]);
  });

  it('is silent on a risk of which only the words changed', () => {
    expect(riskChanges(comparing([...project, aRisk({})], [...project, aRisk({ title: 'Other words' })]))).toEqual([]);
  });

  it('tells measurements of benefits and what they are worth', () => {
    const measured = aBenefit({ measurements: [{ day: '2026-10-01', value: 64, source: 'Log' }] });
    expect(benefitChanges(comparing([...project, aBenefit({})], [...project, measured]))).toMatchObject([
      { id: 'b1', measured: { before: undefined, after: 64 }, realisation: { before: undefined, after: 0.5 }, worth: undefined },
    ]);
  });
});

describe('what is to be decided', () => {
  it('tells requests that move, and settings of scenarios by their names', () => {
    expect(requestChanges(comparing([aRequest({})], [aRequest({ status: 'approved' })]))).toMatchObject([
      { presence: 'kept', status: { before: 'screening', after: 'approved' } },
    ]);
    expect(scenarioChanges(comparing([aScenario({})], [aScenario({ title: 'Other', capacity: 0.8 })]))).toMatchObject([
      { settings: ['capacity'] },
    ]);
    expect(scenarioChanges(comparing([aScenario({})], [aScenario({ title: 'Other' })]))).toEqual([]);
  });

  it('tells where a team becomes short, and where it no longer is', () => {
    const asking = aProject({ team: [{ team: 'network', role: 'engineer', month: '2026-12', fte: 4 }] });
    const [before, after] = [
      [...project, aTeam({})],
      [project[0] ?? asking, asking, aTeam({})],
    ];
    expect(capacityChanges(comparing(before, after))).toContainEqual({
      team: { id: 'network', title: { en: 'Network' } },
      role: 'engineer',
      month: '2026-12',
      missing: { before: undefined, after: 1 },
    });
    expect(capacityChanges(comparing(after, before))).toContainEqual(expect.objectContaining({ missing: { before: 1, after: undefined } }));
  });
});
