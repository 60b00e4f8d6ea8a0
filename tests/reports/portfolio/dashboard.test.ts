import { describe, expect, it } from 'vitest';
import { attentionList } from '#reports/portfolio/attention.ts';
import { changesPage } from '#reports/portfolio/changes-page.ts';
import { comingUp, topRisks } from '#reports/portfolio/coming-up.ts';
import { dashboard, pulseOf } from '#reports/portfolio/dashboard.ts';
import { dayBefore, lastChanges } from '#reports/portfolio/last-changes.ts';
import { moneyTrend } from '#reports/portfolio/money-trend.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import { aBaseline, aMethodology, anOffice, aProject, aRecord, aReport, aRisk, today } from '../../builders.ts';

const plannedValue = ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12'].map((month) => ({ month, amount: 100_000 }));
const aPlan = (id: string) => aBaseline(0, { id, start: '2026-08-01', day: '2026-08-01', plannedValue });
const running = { start: { actual: '2026-08-01' } };
const reportOf = (id: string, month: string, value: number, cost: number, data: Parameters<typeof aReport>[1] = {}) =>
  aReport(month, { id, dataDate: `${month}-30`, progress: { value, rule: 'assessed' }, actualCost: cost, ...data });
const months = ['2026-08', '2026-09'].map((month, index) => [month, 20 * (index + 1), 100_000 * (index + 1)] as const);
const onPlan = (id: string) => months.map(([month, value, cost]) => reportOf(id, month, value, cost));

const office = anOffice(
  aMethodology({}),
  // On plan, and waits for two decisions.
  aProject({ id: 'decide', title: 'Decide', ...running }),
  aPlan('decide'),
  ...onPlan('decide'),
  reportOf('decide', '2026-10', 60, 300_000, {
    decisionsNeeded: [
      { text: 'Later', due: '2026-12-24' },
      { text: 'Soon', by: 'board', due: '2026-11-20' },
    ],
  }),
  aRecord('roles', 'board', { title: 'Board', kind: 'body' }),
  aRecord('gates', 'decide/g1', {
    gate: 'g1',
    day: '2026-08-15',
    decision: 'go-with-conditions',
    board: 'board',
    conditions: [
      { id: 'c1', text: 'Hire a tester', due: '2026-10-01' },
      { id: 'c2', text: 'Closed in time', due: '2026-10-01', closed: '2026-09-01' },
    ],
  }),
  // Computes red since October, and says green.
  aProject({ id: 'melon', title: 'Melon', ...running }),
  aPlan('melon'),
  ...onPlan('melon'),
  reportOf('melon', '2026-10', 45, 300_000, { overall: { rag: 'green' }, forecastEnd: '2027-03-31' }),
  aRisk({ project: 'melon', id: 'r1', title: 'Supplier fails', likelihood: 5, impact: 4 }),
  aRisk({ project: 'melon', id: 'r2', likelihood: 1, impact: 1 }),
  aRisk({ project: 'melon', id: 'r3', likelihood: 5, impact: 5, opportunity: true }),
  // Has said nothing of October.
  aProject({ id: 'silent', title: 'Silent', ...running }),
  aPlan('silent'),
  ...onPlan('silent'),
  // All is well.
  aProject({ id: 'well', title: 'Well', ...running }),
  aPlan('well'),
  ...onPlan('well'),
  reportOf('well', '2026-10', 60, 300_000),
  aRecord('milestones', 'well/m1', { id: 'm1', title: 'Gate two', kind: 'gate', planned: '2026-11-20', forecast: '2026-12-01' }),
  aRecord('milestones', 'well/m2', { id: 'm2', title: 'Far away', planned: '2027-11-20' }),
  aRecord('milestones', 'melon/m3', { id: 'm3', title: 'Missed', planned: '2026-10-01' }),
  // Has no plan.
  aProject({ id: 'blind', title: 'Blind', start: { actual: '2026-11-01' } }),
  // Does not run.
  aProject({ id: 'over', title: 'Over', lifecycle: 'completed', start: { actual: '2026-08-01' }, end: { actual: '2026-08-15' } }),
  aReport('2026-08', { id: 'over', overall: { rag: 'red' }, decisionsNeeded: [{ text: 'Too late' }] }),
);
const standings = portfolioStandings(office, today).filter(isRunning);

describe('what needs somebody', () => {
  const list = attentionList(office, today);
  const reasonsOf = (id: string) => list.find(({ project }) => project.id === id)?.reasons;

  it('begins with decisions by their day, then the worst computed colour', () => {
    expect(list.map(({ project }) => project.id)).toEqual(['decide', 'melon', 'silent']);
  });

  it('names the decision with role and day, the earliest first, and conditions of gates that are overdue', () => {
    expect(reasonsOf('decide')).toMatchObject([
      { kind: 'decision', text: 'Soon', by: { id: 'board', title: { en: 'Board' } }, due: '2026-11-20' },
      { kind: 'decision', text: 'Later', by: undefined },
      { kind: 'condition', text: 'Hire a tester', due: '2026-10-01', gate: 'Mandate' },
    ]);
  });

  it('says what computes red, and that it is stated better', () => {
    expect(reasonsOf('melon')?.map(({ kind }) => kind)).toEqual(['red', 'watermelon']);
    expect(reasonsOf('melon')?.[0]).toMatchObject({
      reasons: expect.arrayContaining([expect.objectContaining({ rule: 'cost-performance-index' })]) as unknown,
    });
    expect(reasonsOf('melon')?.[1]).toMatchObject({ dimensions: [{ dimension: 'overall', stated: 'green', computed: 'red' }] });
  });

  it('names the months without report', () => {
    expect(reasonsOf('silent')).toMatchObject([{ kind: 'missing', months: ['2026-10'] }]);
  });

  it('leaves projects alone that do not run or are well', () => {
    expect(reasonsOf('over')).toBeUndefined();
    expect(reasonsOf('well')).toBeUndefined();
  });
});

describe('the pulse', () => {
  const pulse = pulseOf(office, today);

  it('counts running projects by colour, with states of their own for what is not known', () => {
    expect(pulse).toMatchObject({ running: 5, projects: 6, needs: 3, watermelons: 1 });
    expect(Object.fromEntries(pulse.colours.stated.map(({ key, count }) => [key, count]))).toEqual({
      red: 0,
      amber: 0,
      green: 3,
      'not-assessed': 0,
      'no-status': 2,
    });
    expect(pulse.colours.computed.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  });

  it('sums money over projects that are known, and names the others with the reasons', () => {
    expect(pulse.money).toMatchObject({ of: 5, included: 4, totals: { budgetAtCompletion: 2_000_000 } });
    expect(pulse.money.excluded).toHaveLength(1);
    expect(pulse.money.excluded[0]).toMatchObject({ project: { id: 'blind' } });
    expect(pulse.money.excluded[0]?.gaps.map(({ reason }) => reason)).toContain('no-baseline');
  });
});

describe('the money of the last months', () => {
  const trend = moneyTrend(office, today);

  it('shows each month as it was known at its end, and the last one on the data date', () => {
    expect(trend.map(({ day }) => day)).toEqual(['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-15']);
    expect(trend.map(({ spent }) => spent)).toEqual([400_000, 800_000, 1_100_000, 1_100_000]);
    expect(trend.map(({ included, running: of }) => [included, of])).toEqual([
      [4, 4],
      [4, 4],
      [4, 4],
      [4, 5],
    ]);
  });
});

describe('what moved', () => {
  it('compares with the month before the last one that ended', () => {
    expect(dayBefore('2026-11-15')).toBe('2026-09-30');
    expect(dayBefore('2026-10-31')).toBe('2026-09-30');
  });

  it.each([today, '2026-12-02'])('compares with the same day as the page of changes: on %s', (day) => {
    expect(lastChanges(office, day, 8).from).toBe('2026-09-30');
    expect(changesPage(office, day)?.period.earlier).toBe('2026-09-30');
  });

  it('names projects whose colour, end or estimate moved, the heaviest first', () => {
    const changes = lastChanges(office, today, 8);
    expect(changes.shown[0]).toMatchObject({
      project: { id: 'melon' },
      computed: { before: 'green', after: 'red' },
      estimate: { before: 500_000 },
    });
    expect(changes.shown.map(({ project }) => project.id)).not.toContain('well');
    expect(changes.worse).toBeGreaterThan(0);
  });
});

describe('what comes', () => {
  it('lists gates and milestones of the span, and counts those that are missed', () => {
    expect(comingUp(office, standings, today, 60, 8)).toMatchObject({
      of: 1,
      missed: 1,
      shown: [{ title: 'Gate two', isGate: true, day: '2026-12-01', late: 11, project: { id: 'well' } }],
    });
  });

  it('lists the highest risks, and no opportunity', () => {
    expect(topRisks(office, standings, 1)).toMatchObject({
      of: 2,
      shown: [{ id: 'r1', exposure: 20, zone: 'red', project: { id: 'melon' } }],
    });
  });
});

describe('the dashboard', () => {
  it('holds it all, and this fiscal year', () => {
    const page = dashboard(office, today);
    expect(page).toMatchObject({ asOf: today, currency: 'EUR', year: { year: 2026, of: 6, planned: { amount: undefined } } });
    expect(page.attention).toHaveLength(3);
    expect(page.year.without).toHaveLength(6);
    expect(page.table.rows).toHaveLength(6);
  });

  it('of an empty office is empty, and no sum is 0', () => {
    const page = dashboard(anOffice(), today);
    expect(page).toMatchObject({ attention: [], trend: [], pulse: { running: 0, money: { totals: { budgetAtCompletion: undefined } } } });
  });
});
