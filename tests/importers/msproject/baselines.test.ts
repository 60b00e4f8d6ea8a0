import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costType } from '#importers/msproject/timephased-types.ts';
import { anOffice, anOrganisation, aProject, aReport } from '../../builders.ts';
import { anAssignment, aPlan, aPoint, aTask, imported, lost, records, saved, timephased, told } from './a-plan.ts';

const dates = { Start: '2026-01-12T08:00:00', Finish: '2026-03-13T17:00:00' };
const approved = { approvedBy: 'board', reason: 'Approved with the mandate.' };
const costs = [
  timephased(5, '2026-01-12T08:00:00', '2026-01-12T17:00:00', 40_000),
  timephased(5, '2026-03-02T08:00:00', '2026-03-02T17:00:00', '60000.4'),
];
const inPlan = (cost: number | undefined, inner = '', assignments: readonly string[] = []): string =>
  aPlan({ tasks: [aTask(1, { FixedCostAccrual: 3 }, saved({ ...dates, Cost: cost, Work: 'PT80H0M0S' }, inner))], assignments });

describe('a baseline of a plan', () => {
  it('has start, end and budget; costs are hundredths', () => {
    const plan = imported(inPlan(12_345_678), approved);
    expect(records(plan, 'baselines')).toEqual({ '0': { start: '2026-01-12', end: '2026-03-13', budget: 123_456.78 } });
    expect(plan.collections.find(({ collection }) => collection === 'baselines')?.records[0]?.initial).toEqual({
      day: '2026-10-31',
      reason: 'Approved with the mandate.',
      approvedBy: 'board',
    });
    expect(plan.facts?.['baselines']).toEqual([{ number: 0, start: '2026-01-12', finish: '2026-03-13', cost: 123_456.78, workHours: 80 }]);
  });

  it('is written only where people approved it, with the remedy where they did not', () => {
    const refused = (options: Parameters<typeof imported>[1], xml = inPlan(100)): string => lost(imported(xml, options))[0] ?? '';
    expect(refused({})).toContain('name the role with --approved-by');
    expect(refused({ approvedBy: 'board' })).toContain('add --reason');
    expect(refused(approved, inPlan(undefined))).toContain('has no cost');
    const second = saved({ Number: 3, ...dates, Cost: 200 });
    const two = aPlan({ tasks: [aTask(1, {}, saved({ ...dates, Cost: 100 }) + second)] });
    expect(lost(imported(two, approved))).toEqual(expect.arrayContaining([expect.stringContaining('add --baseline-day 3=DAY')]));
    const days = new Map<number | undefined, string>([
      [3, '2026-05-01'],
      [undefined, '2026-01-10'],
    ]);
    expect(Object.keys(records(imported(two, { ...approved, baselineDays: days }), 'baselines'))).toEqual(['0', '3']);
  });

  it('sums the costs of its tasks where the plan has no row of its own, and holds the days of its milestones', () => {
    const tasks = [
      aTask(1, { Summary: 1 }),
      aTask(2, { OutlineLevel: 2 }, saved({ ...dates, Cost: 150 })),
      aTask(3, { OutlineLevel: 2 }, saved({ ...dates, Cost: 250 })),
      aPoint(4, '2026-04-01', { Name: 'Go-live' }, saved({ Finish: '2026-03-10T17:00:00' })),
    ];
    expect(records(imported(aPlan({ tasks }), approved), 'baselines')['0']).toMatchObject({
      budget: 4,
      milestones: { 'go-live': '2026-03-10' },
    });
    const withProject = [aTask(0, { OutlineLevel: 0 }, saved({ ...dates, Cost: 700 })), ...tasks];
    expect(records(imported(aPlan({ tasks: withProject }), approved), 'baselines')['0']).toMatchObject({ budget: 7 });
  });
});

describe('planned value', () => {
  it('is the timephased cost of assignments by month, to the cent', () => {
    const plan = imported(inPlan(100_000, '', [anAssignment(1, costs.join(''))]), approved);
    expect(records(plan, 'baselines')['0']?.['plannedValue']).toEqual([
      { month: '2026-01', amount: 400 },
      { month: '2026-03', amount: 600 },
    ]);
  });

  it('is that of tasks where the file has both, which would count the same money twice', () => {
    const ofTask = timephased(10, '2026-02-02T08:00:00', '2026-02-02T17:00:00', 100_000);
    const plan = imported(inPlan(100_000, ofTask, [anAssignment(1, costs.join(''))]), approved);
    expect(records(plan, 'baselines')['0']?.['plannedValue']).toEqual([{ month: '2026-02', amount: 1_000 }]);
  });

  it('has fixed costs when the task says that they fall', () => {
    const fixed = aPlan({
      tasks: [aTask(1, { FixedCostAccrual: 3 }, saved({ ...dates, Cost: 150_000, FixedCost: 50_000 }))],
      assignments: [anAssignment(1, costs.join(''))],
    });
    expect(records(imported(fixed, approved), 'baselines')['0']?.['plannedValue']).toEqual([
      { month: '2026-01', amount: 400 },
      { month: '2026-03', amount: 1_100 },
    ]);
  });

  it('over several months is spread by working days', () => {
    const whole = timephased(10, '2026-01-26T08:00:00', '2026-02-06T17:00:00', 100_000);
    expect(records(imported(inPlan(100_000, whole), approved), 'baselines')['0']?.['plannedValue']).toEqual([
      { month: '2026-01', amount: 500 },
      { month: '2026-02', amount: 500 },
    ]);
  });

  it('stays unknown where the file does not say when the money falls; it is spread only on demand', () => {
    expect(lost(imported(inPlan(100_000), approved))).toContain(
      'planned value of baseline 0: the file has no timephased cost of it; --spread linear spreads the budget evenly',
    );
    const other = imported(inPlan(900_000, '', [anAssignment(1, costs.join(''))]), approved);
    expect(records(other, 'baselines')['0']).not.toHaveProperty('plannedValue');
    expect(lost(other).join()).toContain('adds up to 1000, its cost is 9000');
    expect(records(imported(inPlan(100_000), { ...approved, spread: 'linear' }), 'baselines')['0']).toMatchObject({ profile: 'linear' });
  });

  it('adds up to the budget to the cent, however the costs are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 1, maxLength: 12 }), (parts) => {
        const inner = parts
          .map((cost, index) => timephased(10, `2026-0${String((index % 2) + 1)}-12T08:00:00`, '2026-03-12T17:00:00', cost))
          .join('');
        const plan = imported(
          inPlan(
            parts.reduce((sum, part) => sum + part, 0),
            inner,
          ),
          approved,
        );
        const { plannedValue = [], budget } = records(plan, 'baselines')['0'] as {
          readonly plannedValue?: readonly { readonly amount: number }[];
          readonly budget: number;
        };
        expect(plannedValue.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)).toBe(Math.round(budget * 100));
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('knows the types of timephased data of all eleven baselines', () => {
    const of = (owner: string): readonly number[] =>
      Array.from({ length: 90 }, (_, type) => type).filter((type) => costType(type)?.of === owner);
    expect(of('assignment')).toEqual([5, 17, 23, 29, 35, 41, 47, 53, 59, 65, 71]);
    expect(of('task')).toEqual([10, 19, 25, 31, 37, 43, 49, 55, 61, 67, 73]);
    expect(costType(73)?.baseline).toBe(10);
  });
});

describe('the currency of a plan', () => {
  const dollars = aPlan({ head: { CurrencyCode: 'USD' }, tasks: [aTask(1, { Cost: 100, ActualCost: 100 })] });
  const withRate = anOffice(aProject({}), anOrganisation({ rates: [{ currency: 'USD', day: '2026-01-01', rate: 0.9 }] }));

  it('is recorded with the money where the office has a rate, and refused where it has none', () => {
    expect(told(imported(dollars))).toEqual(['1: the plan counts in USD, the office in EUR, and there is no rate for it']);
    const plan = imported(dollars, {}, { office: withRate });
    expect(records(plan, 'status')['2026-10']).toMatchObject({ actualCost: { amount: 1, currency: 'USD' } });
  });

  it('does not matter in a plan without costs, and is told where it is missing', () => {
    expect(told(imported(aPlan({ head: { CurrencyCode: 'USD' }, tasks: [aTask(1)] })))).toEqual([]);
    const plan = imported(aPlan({ head: { CurrencyCode: undefined }, tasks: [aTask(1, { Cost: 100 })] }));
    expect(told(plan, 'notice')[0]).toContain('taken for EUR');
  });
});

describe('the status report of a plan', () => {
  const status = (tasks: readonly string[], head = {}): unknown => records(imported(aPlan({ tasks, head })), 'status');

  it('is a draft for the month of the status date, with progress, cost and the expected end', () => {
    const tasks = [
      aTask(1, { PercentComplete: 100, Cost: 200, ActualCost: 12_345 }, saved({ Cost: 30_000 })),
      aTask(2, { PercentComplete: 0, Cost: 200, ActualCost: 55 }, saved({ Cost: 10_000 })),
    ];
    expect(status(tasks)).toEqual({
      '2026-10': {
        dataDate: '2026-10-31',
        progress: { value: 75, rule: 'assessed' },
        actualCost: 124,
        forecastEnd: '2027-03-31',
        source: { from: 'Microsoft Project, plan.xml', day: '2026-11-15' },
      },
    });
  });

  it('weighs by the cost of the baseline, else by work, else by duration, and says which', () => {
    const weighed = (values: readonly Readonly<Record<string, string | number>>[]): string =>
      told(imported(aPlan({ tasks: values.map((each, index) => aTask(index + 1, each)) })), 'notice').join();
    expect(
      weighed([
        { Work: 'PT30H0M0S', PercentWorkComplete: 50 },
        { Work: 'PT10H0M0S', PercentWorkComplete: 10 },
      ]),
    ).toContain('progress 40 %: the per cents of the tasks, weighted by work');
    expect(weighed([{ PercentComplete: 50 }, { Duration: 'PT120H0M0S', PercentComplete: 10 }])).toContain(
      'progress 20 %: the per cents of the tasks, weighted by duration',
    );
    expect(weighed([{ EarnedValueMethod: 1, PhysicalPercentComplete: 30, PercentComplete: 90 }])).toContain('progress 30 %');
  });

  it('says nothing of costs that nobody records', () => {
    expect(status([aTask(1, { PercentComplete: 50 })])).not.toHaveProperty(['2026-10', 'actualCost']);
    expect(status([aTask(1, { PercentComplete: 50, Cost: 500, ActualCost: 0 })])).not.toHaveProperty(['2026-10', 'actualCost']);
    expect(status([aTask(1, { PercentComplete: 0, Cost: 500, ActualCost: 0 })])).toHaveProperty(['2026-10', 'actualCost'], 0);
  });

  it('needs a day, from the plan or from the person who imports', () => {
    const plan = aPlan({ head: { StatusDate: 'NA' }, tasks: [aTask(1)] });
    expect(records(imported(plan), 'status')).toEqual({});
    expect(lost(imported(plan))[0]).toContain('the plan has no status date');
    expect(Object.keys(records(imported(plan, { statusDay: '2026-09-30' }), 'status'))).toEqual(['2026-09']);
  });

  it('that is published stays as it is', () => {
    const plan = imported(aPlan({ tasks: [aTask(1)] }), {}, { office: anOffice(aProject({}), aReport('2026-10')) });
    expect(records(plan, 'status')).toEqual({});
    expect(told(plan, 'warning')).toEqual(['1: the status report of 2026-10 is published and stays as it is']);
  });
});
