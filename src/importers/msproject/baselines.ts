/** Saved baselines of a plan → baselines of the project. */
import type { RecordDraft } from '../draft.ts';
import type { PlanFacts, PlanTask } from './facts.ts';
import type { Losses } from './losses.ts';
import type { MoneyOf } from './money.ts';
import type { PlanOptions } from './options.ts';
import type { Row } from './outline.ts';
import { plannedValue } from './planned-value.ts';
import { planCost } from './progress.ts';
import { dayOf } from './values.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What a baseline of the plan comes to: as it is printed. */
export interface BaselineFacts {
  readonly number: number;
  readonly start: string | undefined;
  readonly finish: string | undefined;
  /** Hundredths. */
  readonly cost: number | undefined;
  /** Hours of work. */
  readonly work: number | undefined;
}

const of = (task: PlanTask, number: number): PlanTask['baselines'][number] | undefined =>
  task.baselines.find((baseline) => baseline.number === number);

/** The baselines that the plan holds, by number: dates from the first start to the last finish of all rows. */
export const baselineFacts = (facts: PlanFacts, rows: readonly Row[]): readonly BaselineFacts[] => {
  const tasks = [...(facts.project === undefined ? [] : [facts.project]), ...rows.map(({ task }) => task)];
  const numbers = [...new Set(tasks.flatMap(({ baselines }) => baselines.map(({ number }) => number)))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const saved = tasks.flatMap((task) => of(task, number) ?? []);
    const starts = saved.flatMap(({ start }) => start ?? []).sort();
    const finishes = saved.flatMap(({ finish }) => finish ?? []).sort();
    const work = planCost(facts.project, rows, (task) => of(task, number)?.work);
    return {
      number,
      start: starts[0] === undefined ? undefined : dayOf(starts[0]),
      finish: finishes.at(-1) === undefined ? undefined : dayOf(finishes.at(-1) ?? ''),
      cost: planCost(facts.project, rows, (task) => of(task, number)?.cost),
      work: work === undefined ? undefined : Math.round(work / 6) / 10,
    };
  });
};

/** What a baseline is made with. */
export interface BaselineSetting {
  readonly facts: PlanFacts;
  readonly rows: readonly Row[];
  readonly options: PlanOptions;
  readonly money: MoneyOf;
  readonly calendar: WorkingCalendar;
  readonly statusDay: string | undefined;
  readonly losses: Losses;
  /** Milestones with their ids. */
  readonly milestones: readonly { readonly task: PlanTask; readonly id: string }[];
}

/** Milestones that a baseline can hold beside its months, as a record may have 10,000 values. */
const mostMilestones = 3_000;

const inForce = ({ options, statusDay }: BaselineSetting, number: number, count: number): string | undefined =>
  options.baselineDays.get(number) ?? options.baselineDays.get(undefined) ?? (count === 1 ? statusDay : undefined);

const valueFields = (baseline: BaselineFacts, setting: BaselineSetting, start: string, end: string): RecordDraft['fields'] => {
  const { facts, rows, calendar, losses, money, options } = setting;
  const value = plannedValue(facts, rows, { number: baseline.number, start, end, cost: baseline.cost ?? 0 }, calendar);
  if (value.months !== undefined) {
    return { plannedValue: value.months.map(({ month, hundredths }) => ({ month, amount: money(hundredths) })), profile: undefined };
  }
  if (options.spread === 'linear') return { plannedValue: undefined, profile: 'linear' };
  const reasons = {
    'no-data': 'the file has no timephased cost of it; --spread linear spreads the budget evenly',
    outside: 'its timephased cost lies outside its dates; --spread linear spreads the budget evenly',
    sum: `its timephased cost adds up to ${String((value.sum ?? 0) / 100)}, its cost is ${String((baseline.cost ?? 0) / 100)}: when the rest falls is not known; --spread linear spreads the budget evenly`,
  };
  losses.add(`planned value of baseline ${String(baseline.number)}`, reasons[value.why]);
  // What an earlier import knew of it stays.
  return {};
};

/** The baselines that can be recorded; what stands in the way of the others is told with its remedy. */
export const baselineDrafts = (baselines: readonly BaselineFacts[], setting: BaselineSetting): readonly RecordDraft[] => {
  const { options, losses, money, milestones } = setting;
  return baselines.flatMap((baseline): readonly RecordDraft[] => {
    const { number, start, finish, cost } = baseline;
    const what = `baseline ${String(number)}`;
    const drop = (why: string): readonly RecordDraft[] => {
      losses.add(what, why);
      return [];
    };
    if (start === undefined || finish === undefined) return drop('it has no dates');
    if (finish < start) return drop('it finishes before it starts');
    if (cost === undefined || cost === 0) {
      return drop('it has no cost, and a baseline here needs a budget: record it with npm run rebaseline');
    }
    if (options.approvedBy === undefined) {
      return drop('a baseline is approved by people: name the role with --approved-by, and why with --reason');
    }
    if (options.reason === undefined) return drop('a baseline needs a reason: add --reason');
    const day = inForce(setting, number, baselines.length);
    if (day === undefined) return drop(`the file does not say since when it is in force: add --baseline-day ${String(number)}=DAY`);
    const dated = milestones.flatMap(({ task, id }): readonly (readonly [string, string])[] => {
      const saved = of(task, number)?.finish;
      return saved === undefined ? [] : [[id, dayOf(saved)]];
    });
    if (dated.length > mostMilestones) losses.add('days of milestones in a baseline', 'a record can hold 3,000 of them');
    return [
      {
        uid: `baseline-${String(number)}`,
        id: String(number),
        fields: {
          start,
          end: finish,
          budget: money(cost),
          ...valueFields(baseline, setting, start, finish),
          milestones: dated.length === 0 || dated.length > mostMilestones ? undefined : Object.fromEntries(dated),
        },
        initial: { day, reason: options.reason, approvedBy: options.approvedBy },
      },
    ];
  });
};
