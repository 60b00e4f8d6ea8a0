/** The data of a new baseline, from the one in force and what was decided. */
import { minorUnits } from '#domain/money/minor-units.ts';
import type { Money } from '#domain/money/minor-units.ts';
import { milestonesOn } from '#domain/projects/milestones.ts';
import { latestReport } from '#domain/projects/report-history.ts';
import { replanned, restatedPast } from '#domain/projects/replan.ts';
import type { PlannedMonth } from '#domain/projects/replan.ts';
import { addDays, addMonths, lastDayOf, monthOf, monthsFrom } from '#domain/time/calendar.ts';
import { linearCurve } from '#domain/value/planned-value.ts';
import { projectStanding } from '#domain/value/standing.ts';
import type { DataOf } from '#schemas/index.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { ProjectTarget } from './project-target.ts';

type Baseline = DataOf<'baselines'>;
type Change = DataOf<'changes'>;

/** What was decided, as far as it was said. */
export interface Decided {
  readonly day: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly change: Change | undefined;
  readonly budget: number | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly past: 'planned' | 'earned';
}

const refuse = (message: string): never => {
  throw new CommandError(message, exitCodes.findings);
};

const currencyOf = (money: Money, own: string): string => (typeof money === 'number' ? own : money.currency);

const moneyOf = (cents: number, like: Money | undefined): Money =>
  like === undefined || typeof like === 'number' ? cents / 100 : { amount: cents / 100, currency: like.currency };

/** Minor units in the currency of the baseline; amounts in another one cannot be added to it without a decision. */
const centsOf = (money: Money, currency: string, own: string, what: string): number => {
  const cents = currencyOf(money, own) === currency ? minorUnits(money, currency) : undefined;
  return (
    cents ?? refuse(`${what} is in another currency than the budget of the baseline (${currency}). Name the new budget with --budget.`)
  );
};

/** The budget that was decided: the one given, else that in force with the cost of the change. */
const budgetOf = ({ office }: ProjectTarget, before: Baseline | undefined, decided: Decided): number => {
  const own = office.organisation.data.currency;
  if (decided.budget !== undefined) return Math.round(decided.budget * 100);
  if (before === undefined) return refuse('The project has no baseline yet: name its budget with --budget.');
  const currency = currencyOf(before.budget, own);
  const cost = decided.change?.effect?.cost;
  const added = cost === undefined ? 0 : centsOf(cost, currency, own, `The cost of the change ${decided.change?.id ?? ''}`);
  return centsOf(before.budget, currency, own, 'The budget') + added;
};

/** The end that was decided: the one given, else that of the change, else the forecast of the newest report, else the one in force. */
const endOf = ({ office, project }: ProjectTarget, before: Baseline | undefined, { end, change, day }: Decided): string => {
  const days = change?.effect?.days;
  if (end !== undefined) return end;
  if (before !== undefined && days !== undefined) return addDays(before.end, days);
  return (
    latestReport(office, project.id, day)?.report.data.forecastEnd ??
    before?.end ??
    project.data.end?.planned ??
    refuse('The project names no planned end: name it with --end.')
  );
};

/** The months of the plan in force; undefined where it has none. */
const monthsOf = (before: Baseline, own: string): readonly PlannedMonth[] | undefined => {
  const currency = currencyOf(before.budget, own);
  const { plannedValue = [], profile, start, end } = before;
  if (plannedValue.length > 0) {
    return [...plannedValue]
      .sort((a, b) => (a.month < b.month ? -1 : 1))
      .map(({ month, amount }) => ({ month, amount: centsOf(amount, currency, own, `The plan for ${month}`) }));
  }
  const curve = profile === 'linear' ? linearCurve(centsOf(before.budget, currency, own, 'The budget'), start, end) : undefined;
  return curve?.cumulative.map((value, index) => ({
    month: addMonths(curve.from, index),
    amount: value - (curve.cumulative[index - 1] ?? 0),
  }));
};

/** Planned days: reached milestones keep the day for which they were planned, so that their delay stays seen; the others are planned for the day on which they are expected now. */
const milestonesFrom = ({ office, project }: ProjectTarget, day: string): Baseline['milestones'] => {
  const all = milestonesOn(office, project.id, day).map(({ id, planned, forecast, actual }) => [
    id,
    actual === undefined ? (forecast ?? planned) : planned,
  ]);
  return all.length === 0 ? undefined : (Object.fromEntries(all) as Baseline['milestones']);
};

const pastOf = (
  target: ProjectTarget,
  { day, past }: Decided,
  months: readonly PlannedMonth[],
): readonly [string, readonly PlannedMonth[]] => {
  if (past === 'planned') {
    const through = lastDayOf(monthOf(day)) === day ? monthOf(day) : addMonths(monthOf(day), -1);
    return [through, months.filter(({ month }) => month <= through)];
  }
  const standing = projectStanding(target.office, target.project, day);
  const earned = standing.figures.earnedValue;
  if (earned === undefined || standing.report === undefined) {
    return refuse('--past earned: the earned value is not known, since no report states progress against a budget. Leave the option out.');
  }
  const through = monthOf(standing.dataDate);
  const before = months.filter(({ month }) => month <= through);
  return [through, restatedPast(before.length > 0 ? before : [{ month: through, amount: 0 }], Math.round(earned * 100))];
};

interface Plan {
  readonly plannedValue: NonNullable<Baseline['plannedValue']>;
  readonly through: string;
}

const planOf = (target: ProjectTarget, before: Baseline | undefined, decided: Decided, budget: number, end: string): Plan | undefined => {
  const months = before === undefined ? undefined : monthsOf(before, target.office.organisation.data.currency);
  if (before === undefined || months === undefined) return undefined;
  const [through, past] = pastOf(target, decided, months);
  const start = monthOf(decided.start ?? before.start);
  const first = addMonths(through, 1) < start ? start : addMonths(through, 1);
  const plan = replanned({ past, rest: months.filter(({ month }) => month > through), budget }, first, monthOf(end));
  if (plan === undefined) {
    const spent = past.reduce((sum, { amount }) => sum + amount, 0) / 100;
    return refuse(
      monthsFrom(first, monthOf(end)).length === 0
        ? `The end ${end} leaves no month after ${through} for the rest of the work. Name a later one with --end.`
        : `Up to ${through} ${String(spent)} were planned already, more than the new budget of ${String(budget / 100)}. Name a higher one with --budget.`,
    );
  }
  return { through, plannedValue: plan.map(({ month, amount }) => ({ month, amount: moneyOf(amount, before.budget) })) };
};

/** A new baseline, and the month up to which its plan tells the past; undefined where it has no plan. */
export interface NewBaseline {
  readonly data: Baseline;
  readonly through: string | undefined;
}

/** The new baseline. */
export const newBaseline = (target: ProjectTarget, before: Baseline | undefined, decided: Decided): NewBaseline => {
  const { project } = target;
  const start =
    decided.start ?? before?.start ?? project.data.start?.planned ?? refuse('The project names no planned start: name it with --start.');
  const end = endOf(target, before, decided);
  if (end < start) refuse(`The end ${end} lies before the start ${start}.`);
  const budget = budgetOf(target, before, decided);
  const plan = planOf(target, before, decided, budget, end);
  const milestones = milestonesFrom(target, decided.day);
  return {
    through: plan?.through,
    data: {
      day: decided.day,
      reason: decided.reason,
      start,
      end,
      budget: moneyOf(budget, before?.budget),
      approvedBy: decided.approvedBy,
      ...(decided.change === undefined ? {} : { change: decided.change.id }),
      ...(plan === undefined ? {} : { plannedValue: plan.plannedValue }),
      ...(milestones === undefined ? {} : { milestones }),
      ...(before?.audience === undefined ? {} : { audience: before.audience }),
    },
  };
};
