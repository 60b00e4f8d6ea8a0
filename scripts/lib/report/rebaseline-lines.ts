/** What a new baseline changes against the one in force, in lines for the person who made it. */
import { minorUnitsOn, totalOf } from '#domain/money/total.ts';
import type { Money } from '#domain/money/minor-units.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import { projectStanding } from '#domain/value/standing.ts';
import type { DataOf } from '#schemas/index.ts';
import type { ProjectTarget } from './project-target.ts';

type Baseline = DataOf<'baselines'>;

const later = (days: number): string =>
  days === 0 ? 'unchanged' : `${String(Math.abs(days))} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`;

const moved = (what: string, before: string | undefined, after: string): string =>
  before === undefined ? `${what}: ${after} (new)` : `${what}: ${before} → ${after} (${later(daysBetween(before, after))})`;

const amount = (cents: number, currency: string): string =>
  `${new Intl.NumberFormat('en-GB', { minimumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(cents / 100)} ${currency}`;

const budgetLine = (
  before: Baseline | undefined,
  after: Baseline,
  cents: (money: Money) => number | undefined,
  currency: string,
): string => {
  const [old, now] = [before === undefined ? undefined : cents(before.budget), cents(after.budget)];
  if (now === undefined) return 'Budget: in a currency without a rate.';
  if (old === undefined) return `Budget: ${amount(now, currency)}`;
  const change = now - old;
  const said = change === 0 ? 'unchanged' : `${change > 0 ? '+' : '−'}${amount(Math.abs(change), currency)}`;
  return `Budget: ${amount(old, currency)} → ${amount(now, currency)} (${said})`;
};

/** Budget, end and milestones before and after; what does not fit together yet. */
export const rebaselineLines = (
  { office, project, asOf }: ProjectTarget,
  before: Baseline | undefined,
  after: Baseline,
): readonly string[] => {
  const { organisation } = office;
  const { currency } = organisation.data;
  const cents = (money: Money): number | undefined => minorUnitsOn(money, after.day, organisation.data);
  const milestones = Object.entries(after.milestones ?? {}).filter(([id, day]) => before?.milestones?.[id] !== day);
  const late = Object.entries(after.milestones ?? {}).filter(([, day]) => day > after.end);
  const budget = cents(after.budget);
  const lines = totalOf(
    office.partsOf(project.id, 'budget').map(({ data }) => data.planned),
    after.day,
    organisation.data,
  );
  const estimate = projectStanding(office, project, asOf).figures['estimateAtCompletion.chosen'];
  return [
    budgetLine(before, after, cents, currency),
    moved('End', before?.end, after.end),
    ...(before?.start === after.start ? [] : [moved('Start', before?.start, after.start)]),
    ...milestones.map(([id, day]) => moved(`Milestone ${id}`, before?.milestones?.[id], day)),
    ...(after.plannedValue === undefined ? ['It has no plannedValue: planned value and earned schedule stay unknown until it has.'] : []),
    ...(late.length === 0
      ? []
      : [`After the new end lie ${late.map(([id]) => id).join(', ')}: give them new forecasts, or a later end with --end.`]),
    ...(budget !== undefined && estimate !== undefined && Math.round(estimate * 100) > budget
      ? [
          `The estimate at completion, ${amount(Math.round(estimate * 100), currency)}, is above it. Where more was approved, say so with --budget.`,
        ]
      : []),
    ...(budget !== undefined && lines.amount !== undefined && Math.round(lines.amount * 100) !== budget
      ? [
          `budget.yaml plans ${amount(Math.round(lines.amount * 100), currency)}: put the difference into its planned amounts (npm run check: budget-mismatch).`,
        ]
      : []),
  ];
};
