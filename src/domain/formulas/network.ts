/** Formulas of schedules: critical path, estimates in three points, simulation, milestones. Every example is computed by the function that computes the figures. */
import { criticalPath } from '#domain/network/critical-path.ts';
import type { ScheduledTask } from '#domain/network/critical-path.ts';
import { contingency, simulatedDurations, simulatedRiskCosts } from '#domain/network/monte-carlo.ts';
import { durationVariance, expectedDuration, pertOf } from '#domain/network/pert.ts';
import type { EstimatedActivity } from '#domain/network/pert.ts';
import { networkOf } from '#domain/network/precedence.ts';
import type { Activity } from '#domain/network/precedence.ts';
import { shareInTime } from '#domain/projects/milestone-slip.ts';
import { slipInDays } from '#domain/projects/milestones.ts';
import type { ExampleValue, Formula, Unit } from './formula.ts';

const after = (...tasks: readonly string[]): Activity['after'] => tasks.map((task) => ({ task }));

const foundry: readonly Activity[] = [
  { id: 'A', duration: 2 },
  { id: 'B', duration: 3 },
  { id: 'C', duration: 2, after: after('A') },
  { id: 'D', duration: 4, after: after('B') },
  { id: 'E', duration: 4, after: after('C') },
  { id: 'F', duration: 3, after: after('C') },
  { id: 'G', duration: 5, after: after('D', 'E') },
  { id: 'H', duration: 2, after: after('F', 'G') },
];
const foundrySource = 'General Foundry: Render, Stair & Hanna, Quantitative Analysis for Management';

const [x, y]: readonly [EstimatedActivity, EstimatedActivity] = [
  { id: 'X', duration: 2, optimistic: 1, likely: 2, pessimistic: 9 },
  { id: 'Y', duration: 3, optimistic: 2, likely: 3, pessimistic: 10, after: after('X') },
];
const pertSource = 'Malcolm, Roseboom, Clark & Fazar 1959 (PERT); X and Y: pmcontrols, pert-hand-001';
const pointsX = { optimistic: 1, likely: 2, pessimistic: 9 };

const value = (symbol: string, number: number | string | undefined, unit: Unit = 'workdays'): ExampleValue => ({
  symbol,
  unit,
  value: number,
});
const points = (name: string, { optimistic, likely, pessimistic }: EstimatedActivity): readonly ExampleValue[] => [
  value(`o(${name})`, optimistic),
  value(`l(${name})`, likely),
  value(`p(${name})`, pessimistic),
];

const pathFormulas = (): readonly Formula[] => {
  const schedule = criticalPath(foundry).schedule;
  const task = (id: string): ScheduledTask | undefined => schedule?.tasks.find((own) => own.id === id);
  const source = `Kelley & Walker 1959; links and lags: PMI, Practice Standard for Scheduling. ${foundrySource}`;
  const shared = { group: 'network', unit: 'workdays', source } as const;
  return [
    {
      ...shared,
      id: 'early-start',
      symbol: 'ES',
      expression: 'max(0, FS: EF + lag, SS: ES + lag, FF: EF + lag − d, SF: ES + lag − d)',
      example: {
        inputs: [value('EF(D)', task('D')?.earlyFinish), value('EF(E)', task('E')?.earlyFinish), value('d(G)', task('G')?.duration)],
        results: [value('ES(G)', task('G')?.earlyStart), value('EF(G)', task('G')?.earlyFinish)],
      },
    },
    {
      ...shared,
      id: 'late-start',
      symbol: 'LS',
      expression: 'min(D − d, FS: LS − lag − d, SS: LS − lag, FF: LF − lag − d, SF: LF − lag)',
      example: {
        inputs: [value('LS(H)', task('H')?.lateStart), value('d(F)', task('F')?.duration)],
        results: [value('LS(F)', task('F')?.lateStart), value('LF(F)', task('F')?.lateFinish)],
      },
    },
    {
      ...shared,
      id: 'total-float',
      symbol: 'TF',
      expression: 'LS − ES',
      example: {
        inputs: [value('LS(F)', task('F')?.lateStart), value('ES(F)', task('F')?.earlyStart)],
        results: [value('TF(F)', task('F')?.totalFloat), value('TF(G)', task('G')?.totalFloat)],
      },
    },
    {
      ...shared,
      id: 'free-float',
      symbol: 'FF',
      expression: 'min(D − EF, FS: ES − lag − EF, SS: ES − lag − ES, FF: EF − lag − EF, SF: EF − lag − ES)',
      example: {
        inputs: [value('EF(B)', task('B')?.earlyFinish), value('ES(D)', task('D')?.earlyStart), value('TF(B)', task('B')?.totalFloat)],
        results: [value('FF(B)', task('B')?.freeFloat), value('FF(D)', task('D')?.freeFloat)],
      },
    },
    {
      ...shared,
      id: 'network-duration',
      symbol: 'D',
      expression: 'max EF',
      example: {
        inputs: [value('EF(G)', task('G')?.earlyFinish), value('EF(H)', task('H')?.earlyFinish)],
        results: [value('D', schedule?.duration)],
      },
    },
  ];
};

const estimateFormulas = (): readonly Formula[] => {
  const { network } = networkOf([x, y]);
  const pert = network === undefined ? undefined : pertOf(network);
  const shared = { group: 'network', source: pertSource } as const;
  return [
    {
      ...shared,
      id: 'expected-duration',
      symbol: 'te',
      expression: '(o + 4l + p) ÷ 6',
      unit: 'workdays',
      example: { inputs: points('X', x), results: [value('te(X)', expectedDuration(pointsX))] },
    },
    {
      ...shared,
      id: 'duration-variance',
      symbol: 'σ²',
      expression: '((p − o) ÷ 6)²',
      unit: 'number',
      example: { inputs: points('X', x), results: [value('σ²(X)', durationVariance(pointsX), 'number')] },
    },
    {
      ...shared,
      id: 'path-standard-deviation',
      symbol: 'σ',
      expression: '√Σ σ²',
      unit: 'workdays',
      example: {
        inputs: [...points('X', x), ...points('Y', y)],
        results: [value('Σ te', pert?.expected), value('σ', pert?.standardDeviation)],
      },
    },
  ];
};

const simulationFormulas = (): readonly Formula[] => {
  const { network } = networkOf([x, y]);
  const end = network === undefined ? undefined : simulatedDurations(network, 'example');
  const duration = criticalPath([x, y]).schedule?.duration;
  const risks = [
    { id: 'r1', probability: 0.4, cost: { optimistic: 6_000_000, likely: 14_000_000, pessimistic: 26_000_000 } },
    { id: 'r2', probability: 0.15, cost: { optimistic: 4_000_000, likely: 8_000_000, pessimistic: 15_000_000 } },
  ];
  const cost = simulatedRiskCosts(risks, 'example');
  const units = (minor: number | undefined): number | undefined => (minor === undefined ? undefined : minor / 100);
  const shared = { group: 'network', source: 'Van Slyke 1963 (Monte Carlo of PERT); triangular: Kotz & van Dorp 2004' } as const;
  return [
    {
      ...shared,
      id: 'simulated-end',
      symbol: 'P80',
      expression: 'D⌈0.8 n⌉ (D₁ ≤ … ≤ Dₙ, n = 2000)',
      unit: 'workdays',
      example: { inputs: [...points('X', x), ...points('Y', y)], results: [value('P50', end?.p50), value('P80', end?.p80)] },
    },
    {
      ...shared,
      id: 'schedule-contingency',
      symbol: 'P80 − D',
      expression: 'P80 − D',
      unit: 'workdays',
      example: {
        inputs: [value('P80', end?.p80), value('D', duration)],
        results: [value('P80 − D', contingency(end?.p80, duration))],
      },
    },
    {
      ...shared,
      id: 'simulated-risk-cost',
      symbol: 'P80(Σ)',
      expression: 'Σ⌈0.8 n⌉ (n = 2000)',
      unit: 'money',
      example: {
        inputs: risks.flatMap(({ id, probability, cost: own }) => [
          value(`P(${id})`, probability, 'share'),
          value(`min(${id})`, units(own.optimistic), 'money'),
          value(`likely(${id})`, units(own.likely), 'money'),
          value(`max(${id})`, units(own.pessimistic), 'money'),
        ]),
        results: [value('P50', units(cost?.p50), 'money'), value('P80', units(cost?.p80), 'money')],
      },
    },
  ];
};

const milestoneFormulas = (): readonly Formula[] => [
  {
    id: 'milestone-slip',
    group: 'network',
    symbol: 'Δ',
    expression: 'actual (forecast) − planned',
    unit: 'days',
    source: 'Milestone trend analysis (DIN 69901-5)',
    example: {
      inputs: [value('planned', '2026-09-30', 'day'), value('actual', '2026-10-09', 'day')],
      results: [value('Δ', slipInDays('2026-09-30', '2026-10-09'), 'days')],
    },
  },
  {
    id: 'milestones-in-time',
    group: 'network',
    symbol: '% Δ ≤ 0',
    expression: 'n(Δ ≤ 0) ÷ n',
    unit: 'share',
    source: 'US Office of Management and Budget, milestones met on time',
    example: {
      inputs: [value('n(Δ ≤ 0)', 3, 'number'), value('n', 4, 'number')],
      results: [value('% Δ ≤ 0', shareInTime([0, -3, 0, 9]), 'share')],
    },
  },
];

/** Formulas of the schedule network and of milestones, in the order of their page. */
export const networkFormulas: readonly Formula[] = [
  ...pathFormulas(),
  ...estimateFormulas(),
  ...simulationFormulas(),
  ...milestoneFormulas(),
];
