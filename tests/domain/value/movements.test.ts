import { describe, expect, it } from 'vitest';
import { movementsBetween } from '#domain/value/movements.ts';
import type { Movement } from '#domain/value/movements.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, anOffice, aProject, aRecord, aReport } from '../../builders.ts';

const september = '2026-09-30';
const october = '2026-10-31';

const movement = (...records: readonly OfficeRecord[]): Movement => {
  const [first] = movementsBetween(anOffice(...records), september, october);
  if (first === undefined) throw new Error('there is a project');
  return first;
};

const plan = (id = 'erp', number = 0, data: Parameters<typeof aBaseline>[1] = {}) =>
  aBaseline(number, { id, start: '2026-01-01', end: '2026-12-31', budget: 120_000, profile: 'linear', day: '2025-12-15', ...data });

const running = aProject({ start: { actual: '2026-01-01' } });
const report = (month: string, data: Parameters<typeof aReport>[1] = {}) =>
  aReport(month, { dataDate: month === '2026-09' ? september : october, ...data });

describe('figures and colours between two days', () => {
  const moved = movement(
    running,
    plan(),
    aReport('2026-08', { dataDate: '2026-08-31' }),
    report('2026-09', { progress: { value: 75 }, actualCost: 90_000, forecastEnd: '2026-12-31' }),
    report('2026-10', { overall: { rag: 'amber' }, progress: { value: 75 }, actualCost: 100_000, forecastEnd: '2027-02-28' }),
  );

  it('shows what moved, before and after', () => {
    expect(moved).toMatchObject({
      presence: 'running',
      stated: { before: 'green', after: 'amber' },
      computed: { cost: { before: 'green', after: 'red' }, overall: { before: 'green', after: 'red' } },
      end: { before: '2026-12-31', after: '2027-02-28', days: 59, basis: 'stated' },
      costIndex: { before: 1, after: 0.9 },
    });
    expect(moved.estimate?.before).toBe(120_000);
    expect(moved.estimate?.after).toBeCloseTo(133_333.33, 2);
    expect(moved.reports.map(({ month }) => month)).toEqual(['2026-10']);
  });

  it('is silent on what stayed', () => {
    expect(moved).toMatchObject({ lifecycle: undefined, phase: undefined, budget: undefined, rebaseline: undefined, isSilent: false });
    const still = movement(running, plan(), report('2026-09', { progress: { value: 75 }, actualCost: 1 }));
    expect(still).toMatchObject({ stated: undefined, estimate: undefined, end: undefined, isSilent: true });
  });

  it('compares the expected end on one basis: the stated ones, else the computed ones', () => {
    const mixed = movement(
      running,
      plan(),
      report('2026-09', { progress: { value: 75 } }),
      report('2026-10', { progress: { value: 75 }, forecastEnd: '2027-06-30' }),
    );
    expect(mixed.end).toMatchObject({ before: '2026-12-31', basis: 'computed' });
    expect(mixed.end?.after).not.toBe('2027-06-30');
  });

  it('tells an estimate that came to be known, or is no longer', () => {
    const known = movement(running, plan(), report('2026-09'), report('2026-10', { progress: { value: 50 }, actualCost: 60_000 }));
    expect(known.estimate).toEqual({ before: undefined, after: 120_000 });
  });
});

describe('events between two days', () => {
  it('are those with a day after the earlier and up to the later one', () => {
    const gate = (id: string, day: string) => aRecord('gates', `erp/${id}`, { gate: 'g1', day, decision: 'go', board: 'board' });
    const change = (id: string, decisionDay: string) =>
      aRecord('changes', `erp/${id}`, { id, title: id, requestedBy: 'pm', day: '2026-09-01', status: 'approved', decisionDay });
    const moved = movement(
      running,
      gate('g-early', september),
      gate('g-in', october),
      gate('g-late', '2026-11-01'),
      change('c1', september),
      change('c2', '2026-10-10'),
    );
    expect(moved.gates.map(({ id }) => id)).toEqual(['erp/g-in']);
    expect(moved.changesDecided.map(({ id }) => id)).toEqual(['c2']);
  });

  it('hold milestones reached, newly missed and moved', () => {
    const milestone = (id: string, data: object) => aRecord('milestones', `erp/${id}`, { id, title: id, planned: '2026-10-15', ...data });
    const moved = movement(
      running,
      milestone('done', { actual: '2026-10-12' }),
      milestone('long-done', { actual: '2026-09-12' }),
      milestone('missed', {}),
      milestone('slips', {
        planned: '2027-01-31',
        forecast: '2027-03-31',
        history: [
          { day: '2026-09-20', forecast: '2027-01-31' },
          { day: '2026-10-20', forecast: '2027-03-31' },
        ],
      }),
    );
    expect(moved.reached.map(({ id }) => id)).toEqual(['done']);
    expect(moved.missed.map(({ id }) => id)).toEqual(['missed']);
    expect(moved.moved).toMatchObject([{ milestone: { id: 'slips' }, before: '2027-01-31', after: '2027-03-31', days: 59 }]);
  });

  it('hold risks raised, and those that are no longer live', () => {
    const risk = (id: string, data: object) =>
      aRecord('risks', `erp/${id}`, { id, title: id, likelihood: 3, impact: 3, owner: 'pm', status: 'open', ...data });
    const moved = movement(
      running,
      risk('new', { raised: '2026-10-02' }),
      risk('old', { raised: '2026-01-02' }),
      risk('over', { raised: '2026-01-02', closed: '2026-10-20', status: 'closed' }),
      risk('long-over', { raised: '2026-01-02', closed: '2026-08-20', status: 'closed' }),
    );
    expect(moved.risksRaised.map(({ id }) => id)).toEqual(['new']);
    expect(moved.risksClosed.map(({ id }) => id)).toEqual(['over']);
  });

  it('name the plan that replaced another one, and the report that became overdue', () => {
    const moved = movement(
      running,
      plan(),
      plan('erp', 1, { day: '2026-10-05', budget: 150_000 }),
      aReport('2026-08', { dataDate: '2026-08-31' }),
    );
    expect(moved.rebaseline?.id).toBe('erp/1');
    expect(moved).toMatchObject({ missingMonths: ['2026-09'], isSilent: true });
    expect(movement(running, plan()).rebaseline).toBeUndefined();
  });

  it('show the new budget as soon as a report speaks of a day on which it is in force', () => {
    const moved = movement(running, plan(), plan('erp', 1, { day: '2026-10-05', budget: 150_000 }), report('2026-09'), report('2026-10'));
    expect(moved.budget).toEqual({ before: 120_000, after: 150_000 });
  });
});

describe('projects that come and go', () => {
  it('are new when they were approved or begun in between', () => {
    const begun = movement(aProject({ start: { actual: '2026-10-12' } }), plan('erp', 0, { day: '2026-10-10' }));
    expect(begun).toMatchObject({ presence: 'new', lifecycle: { before: 'proposed', after: 'in-progress' } });
  });

  it('are closed when they ended in between, and absent before and after', () => {
    const ended = (actual: string) => movement(aProject({ lifecycle: 'completed', start: { actual: '2026-01-01' }, end: { actual } }));
    expect(ended('2026-10-20').presence).toBe('closed');
    expect(ended('2026-08-20').presence).toBe('absent');
    expect(movement(aProject({ lifecycle: 'idea' })).presence).toBe('absent');
  });
});
