/** Where a project stands on a day. */
import { describe, expect, it } from 'vitest';
import { gapsOf, sourcesOf } from '#domain/value/explanation.ts';
import { isWatermelon, portfolioStandings, projectStanding, standingHistory } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, aMethodology, anOffice, anOrganisation, aProject, aRecord, aReport, aRisk, today } from '../../builders.ts';

const plan = Array.from({ length: 10 }, (_, index) => ({ month: `2026-${String(index + 1).padStart(2, '0')}`, amount: 10_000 }));
const project = aProject({ start: { actual: '2026-01-01' } });
const baseline = aBaseline(0, { day: '2025-12-15', start: '2026-01-01', end: '2026-10-31', budget: 100_000, plannedValue: plan });
const april = aReport('2026-04', { dataDate: '2026-04-30', progress: { value: 30 }, actualCost: 35_000 });
const standing = (asOf: string, ...records: readonly OfficeRecord[]): Standing => {
  const office = anOffice(project, ...records);
  return projectStanding(office, office.find('projects', 'erp') ?? project, asOf);
};

describe('a project with plan, progress and cost (evm-hand-001 of pmcontrols as records)', () => {
  const { figures, facts } = standing('2026-04-30', baseline, april);

  it('has its figures in units of money', () => {
    expect(figures).toMatchObject({
      budgetAtCompletion: 100_000,
      plannedValue: 40_000,
      earnedValue: 30_000,
      actualCost: 35_000,
      costVariance: -5_000,
      scheduleVariance: -10_000,
      schedulePerformanceIndex: 0.75,
      earnedSchedule: 3,
      actualTime: 4,
      plannedDuration: 10,
      scheduleVarianceTime: -1,
      schedulePerformanceIndexTime: 0.75,
      forecastEnd: '2027-02-09',
    });
    expect(figures['estimateAtCompletion.chosen']).toBeCloseTo(116_666.67, 2);
    expect(figures.estimatedDuration).toBeCloseTo(13.333, 3);
  });

  it('leads each figure to the values that it rests on', () => {
    const keys = sourcesOf('costPerformanceIndex', facts, figures).map(({ record, path }) => `${record.key} ${path.join('.')}`);
    expect(keys).toEqual(['status/erp/2026-04 progress.value', 'baselines/erp/0 plannedValue', 'status/erp/2026-04 actualCost']);
  });

  it('is red in cost and schedule, and says by which rule', () => {
    const { computed } = standing('2026-04-30', baseline, april);
    expect([computed.cost.colour, computed.schedule.colour, computed.overall.colour]).toEqual(['red', 'red', 'red']);
    expect(computed.cost.reasons[0]).toMatchObject({ rule: 'budget-overrun', colour: 'red', limits: { amber: 0.1, from: 'default' } });
  });

  it('is stated better than it computes', () => {
    expect(standing('2026-04-30', baseline, april).betterStated).toEqual(['overall']);
    const honest = standing('2026-04-30', baseline, aReport('2026-04', { ...april.data, overall: { rag: 'red' } }));
    expect(isWatermelon(honest)).toBe(false);
  });
});

describe('what is not known', () => {
  const whyOf = (view: Standing, id: Parameters<typeof gapsOf>[0]) => gapsOf(id, view.facts, view.figures);

  it('without a baseline, budget and plan and all that follows are not known', () => {
    const view = standing('2026-04-30', april);
    expect(view.figures).toMatchObject({
      budgetAtCompletion: undefined,
      earnedValue: undefined,
      costPerformanceIndex: undefined,
      actualCost: 35_000,
    });
    expect(whyOf(view, 'costPerformanceIndex')).toEqual([{ input: 'budget', reason: 'no-baseline' }]);
    expect(view.computed.cost.colour).toBe('not-assessed');
    expect(view.computed.schedule.colour).toBe('not-assessed');
  });

  it('without a report, nothing is earned or spent that anybody knows of', () => {
    const view = standing('2026-01-31', baseline);
    expect(view.figures).toMatchObject({
      budgetAtCompletion: 100_000,
      plannedValue: 10_000,
      earnedValue: undefined,
      actualCost: undefined,
    });
    expect(whyOf(view, 'estimateAtCompletion.chosen')).toEqual([
      { input: 'progress', reason: 'no-report' },
      { input: 'actualCost', reason: 'no-report' },
    ]);
  });

  it('without a cost in the report, cost is not known, and schedule is', () => {
    const view = standing('2026-04-30', baseline, aReport('2026-04', { dataDate: '2026-04-30', progress: { value: 30 } }));
    expect(view.figures).toMatchObject({ costPerformanceIndex: undefined, schedulePerformanceIndexTime: 0.75 });
    expect(whyOf(view, 'costVariance')).toEqual([{ input: 'actualCost', reason: 'not-stated' }]);
    expect(view.computed).toMatchObject({ cost: { colour: 'not-assessed' }, schedule: { colour: 'red' }, overall: { colour: 'red' } });
  });

  it('never makes a project green: good in schedule and unknown in cost is not assessed', () => {
    const view = standing('2026-04-30', baseline, aReport('2026-04', { dataDate: '2026-04-30', progress: { value: 40 } }));
    expect(view.computed).toMatchObject({
      schedule: { colour: 'green' },
      cost: { colour: 'not-assessed' },
      overall: { colour: 'not-assessed' },
    });
  });

  it('a budget without a monthly plan has no planned value, unless a linear profile is named', () => {
    const flat = { day: '2025-12-15', start: '2026-01-01', end: '2026-10-31', budget: 100_000 };
    expect(standing('2026-04-30', aBaseline(0, flat), april).figures).toMatchObject({
      budgetAtCompletion: 100_000,
      earnedValue: 30_000,
      plannedValue: undefined,
    });
    expect(standing('2026-04-30', aBaseline(0, { ...flat, profile: 'linear' }), april).figures).toMatchObject({
      plannedValue: 40_000,
      earnedSchedule: 3,
    });
  });

  it('an amount in a currency without a rate is not known, one with a rate is converted', () => {
    const dollars = aReport('2026-04', { ...april.data, actualCost: { amount: 40_000, currency: 'USD' } });
    expect(whyOf(standing('2026-04-30', baseline, dollars), 'costVariance')).toEqual([{ input: 'actualCost', reason: 'no-rate' }]);
    const rates = anOrganisation({ rates: [{ currency: 'USD', day: '2026-01-01', rate: 0.875 }] });
    expect(standing('2026-04-30', rates, baseline, dollars).figures.actualCost).toBe(35_000);
  });

  it('says which divisor is 0', () => {
    const view = standing('2026-04-30', baseline, aReport('2026-04', { dataDate: '2026-04-30', progress: { value: 0 }, actualCost: 0 }));
    expect(whyOf(view, 'costPerformanceIndex')).toEqual([{ input: 'actualCost', reason: 'zero' }]);
    expect(whyOf(view, 'estimatedDuration')).toEqual([{ input: 'schedulePerformanceIndexTime', reason: 'zero' }]);
  });
});

describe('a stated figure', () => {
  it('wins: earned value over progress, a bottom-up estimate over the typical one', () => {
    const stated = aReport('2026-04', { ...april.data, earnedValue: 33_000, estimateToComplete: 70_000 });
    const { figures } = standing('2026-04-30', baseline, stated);
    expect(figures).toMatchObject({
      earnedValue: 33_000,
      'estimateAtCompletion.bottomUp': 105_000,
      'estimateAtCompletion.chosen': 105_000,
      estimateToComplete: 70_000,
    });
  });
});

describe('a project that is over', () => {
  const closed = aProject({ lifecycle: 'cancelled', start: { actual: '2026-01-01' } });
  const closure: OfficeRecord = {
    ...aRecord('closures', 'erp', { day: '2026-05-20', end: '2026-05-15', cost: 41_000, conclusion: 'dispose' }),
    project: 'erp',
  };
  const office = anOffice(closed, baseline, april, closure);

  it('costs what it has cost, and ended when it ended, also where no report says so', () => {
    const { figures, computed } = projectStanding(office, closed, today);
    expect(figures).toMatchObject({
      forecastEnd: '2026-05-15',
      'estimateAtCompletion.chosen': 41_000,
      'federal.scheduleVarianceDays': 169,
      'federal.costVariance': 59_000,
    });
    expect(figures['estimateAtCompletion.typical']).toBeCloseTo(116_666.67, 2);
    expect(computed.schedule.reasons.find(({ rule }) => rule === 'forecast-slip')?.colour).toBe('green');
  });

  it('was not over before', () => {
    expect(projectStanding(office, closed, '2026-05-10').figures['estimateAtCompletion.chosen']).toBeCloseTo(116_666.67, 2);
  });
});

describe('a new baseline after the last report', () => {
  it('is the plan that the project is measured by from its day on, everywhere', () => {
    const later = aBaseline(1, { day: '2026-05-05', start: '2026-01-01', end: '2027-02-28', budget: 130_000, profile: 'linear' });
    const view = standing('2026-05-08', baseline, later, april);
    expect(view.figures.budgetAtCompletion).toBe(130_000);
    expect(view.facts.plannedEnd.value).toBe('2027-02-28');
    expect(standing('2026-05-04', baseline, later, april).figures.budgetAtCompletion).toBe(100_000);
  });
});

describe('the computed end', () => {
  it('is never before the day of the report while the project is not over', () => {
    const done = aReport('2026-04', { dataDate: '2026-04-30', progress: { value: 100 }, actualCost: 90_000 });
    expect(standing('2026-04-30', baseline, done).figures.forecastEnd).toBe('2026-04-30');
  });
});

describe('no current status', () => {
  it('is said once a report is due and missing, and the project is not green then', () => {
    const good = aReport('2026-04', { dataDate: '2026-04-30', progress: { value: 40 }, actualCost: 40_000 });
    const view = standing('2026-06-11', baseline, good);
    expect(view).toMatchObject({ isCurrent: false, missingMonths: ['2026-05'] });
    expect(view.computed.overall.colour).toBe('not-assessed');
  });

  it('is red after two periods', () => {
    const view = standing(
      '2026-07-11',
      baseline,
      aReport('2026-04', { dataDate: '2026-04-30', progress: { value: 40 }, actualCost: 40_000 }),
    );
    expect(view.missingMonths).toEqual(['2026-05', '2026-06']);
    expect(view.computed.overall).toMatchObject({ colour: 'red', reasons: [{ rule: 'report-missing', inputs: { missing: 2 } }, {}, {}] });
  });

  it('does not hit a project that owes no report', () => {
    const idea = aProject({ id: 'idea', lifecycle: 'proposed' });
    expect(projectStanding(anOffice(idea), idea, today).isCurrent).toBe(true);
  });
});

describe('the past', () => {
  const may = aReport('2026-05', { dataDate: '2026-05-31', progress: { value: 45 }, actualCost: 46_000 });
  const rebaseline = aBaseline(1, {
    day: '2026-05-10',
    start: '2026-01-01',
    end: '2026-12-31',
    budget: 120_000,
    plannedValue: [...plan, { month: '2026-12', amount: 20_000 }],
  });

  it('shows each report with the plan and the figures of its own data date', () => {
    const office = anOffice(project, baseline, rebaseline, april, may);
    const history = standingHistory(office, project, today);
    expect(history.map(({ figures }) => [figures.budgetAtCompletion, figures.actualCost])).toEqual([
      [100_000, 35_000],
      [120_000, 46_000],
    ]);
  });

  it('knows nothing of what came later', () => {
    const office = anOffice(project, baseline, rebaseline, april, may, aRisk({ raised: '2026-05-20', likelihood: 5, impact: 5 }));
    const then = projectStanding(office, project, '2026-04-30');
    expect(then.report?.month).toBe('2026-04');
    expect(then.computed.risk.colour).toBe('not-assessed');
    expect(projectStanding(office, project, '2026-05-31').computed.risk.colour).toBe('red');
  });

  it('is computed once an office and day', () => {
    const office = anOffice(project, baseline, april);
    expect(portfolioStandings(office, today)).toBe(portfolioStandings(office, today));
    expect(portfolioStandings(office, today)[0]).toBe(projectStanding(office, project, today));
  });
});

describe('tolerances of the method', () => {
  it('win over the thresholds of the organisation: green ends at half of what is tolerated', () => {
    const method = aMethodology({ tolerances: { cost: 0.2, schedule: 0.4 } });
    const { thresholds, computed } = standing(
      '2026-04-30',
      anOrganisation({ thresholds: { budgetOverrun: { green: 0.01, amber: 0.02 } } }),
      method,
      baseline,
      april,
    );
    expect(thresholds.budgetOverrun).toEqual({ green: 0.1, amber: 0.2, from: 'methodology' });
    expect(computed.cost.reasons.find(({ rule }) => rule === 'budget-overrun')?.colour).toBe('amber');
  });

  it('leave the rest to the organisation, and that to the defaults', () => {
    const { thresholds } = standing('2026-04-30', anOrganisation({ thresholds: { costPerformanceIndex: { green: 0.9 } } }), baseline);
    expect(thresholds.costPerformanceIndex).toEqual({ green: 0.9, amber: 0.85, from: 'organisation' });
    expect(thresholds.slip).toEqual({ green: 0.05, amber: 0.15, from: 'default' });
  });
});
