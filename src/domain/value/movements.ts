/** What happened to the projects between two days: their standings on both, held against each other, and the dated events in between. */
import type { Office } from '#domain/office/office.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { gateDecisions } from '#domain/projects/gates.ts';
import type { GateDecision } from '#domain/projects/gates.ts';
import { milestoneDay, milestonesOn } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import { changesOn, isLive, risksOn } from '#domain/projects/registers.ts';
import type { HistoryEntry } from '#domain/projects/report-history.ts';
import { reportHistory } from '#domain/projects/report-history.ts';
import { isOver, isWish } from '#domain/projects/stage-on.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Known } from './known.ts';
import { isRunning } from './roll-up.ts';
import { portfolioStandings } from './standing.ts';
import type { ComputedDimension, Standing } from './standing.ts';

/** A value on the earlier and on the later day. */
export interface Shift<T> {
  readonly before: T;
  readonly after: T;
}

/** A milestone whose expected day moved. */
export interface MovedMilestone {
  readonly milestone: MilestoneOnDay;
  readonly before: string;
  readonly after: string;
  /** Days; negative = earlier. */
  readonly days: number;
}

/** A project between two days. A shift is there only where something moved. */
export interface Movement {
  readonly project: OfficeRecord<'projects'>;
  readonly before: Standing;
  readonly after: Standing;
  /** `new` = approved or begun between the days, `closed` = completed or cancelled between them, `absent` = neither running nor changed state. */
  readonly presence: 'new' | 'closed' | 'running' | 'absent';
  readonly lifecycle: Shift<Lifecycle> | undefined;
  readonly phase: Shift<string> | undefined;
  readonly stated: Shift<Colour | undefined> | undefined;
  /** Computed colours that moved. */
  readonly computed: Partial<Readonly<Record<ComputedDimension, Shift<Colour>>>>;
  /** The end that is expected: actual, else stated, else computed; both days on the same basis. */
  readonly end: (Shift<string> & { readonly days: number; readonly basis: 'stated' | 'computed' }) | undefined;
  readonly estimate: Shift<Known> | undefined;
  readonly budget: Shift<Known> | undefined;
  readonly costIndex: Shift<Known> | undefined;
  readonly scheduleIndex: Shift<Known> | undefined;
  /** The baseline that came into force after another one. */
  readonly rebaseline: OfficeRecord<'baselines'> | undefined;
  readonly reached: readonly MilestoneOnDay[];
  readonly missed: readonly MilestoneOnDay[];
  readonly moved: readonly MovedMilestone[];
  readonly risksRaised: readonly DataOf<'risks'>[];
  /** No longer live: closed, or materialised. */
  readonly risksClosed: readonly DataOf<'risks'>[];
  readonly gates: readonly GateDecision[];
  readonly changesDecided: readonly DataOf<'changes'>[];
  /** Reports whose data date lies between the days, corrections included. */
  readonly reports: readonly HistoryEntry[];
  /** Months whose report became overdue in between and is still not there. */
  readonly missingMonths: readonly string[];
  /** In progress on both days, and no report in between. */
  readonly isSilent: boolean;
}

const shift = <T>(before: T, after: T): Shift<T> | undefined => (before === after ? undefined : { before, after });

const hair = 1e-9;
const numberShift = (before: Known, after: Known): Shift<Known> | undefined =>
  before !== undefined && after !== undefined && Math.abs(before - after) < hair ? undefined : shift(before, after);

const presenceOf = (before: Lifecycle, after: Lifecycle): Movement['presence'] => {
  if (isOver(after)) return isOver(before) ? 'absent' : 'closed';
  if (isWish(before) && !isWish(after)) return 'new';
  return isRunning({ lifecycle: after }) ? 'running' : 'absent';
};

const endOf = (before: Standing, after: Standing): Movement['end'] => {
  const stated = ({ facts }: Standing): string | undefined => facts.actualEnd.value ?? facts.statedForecastEnd.value;
  const [from, to] = [stated(before), stated(after)];
  const onStated = from !== undefined && to !== undefined;
  const [start, end] = onStated ? [from, to] : [before.figures.forecastEnd, after.figures.forecastEnd];
  if (start === undefined || end === undefined || start === end) return undefined;
  return { before: start, after: end, days: daysBetween(start, end), basis: onStated ? 'stated' : 'computed' };
};

type Milestones = Pick<Movement, 'reached' | 'missed' | 'moved'>;

/** Of a project that is over, only what was reached: nobody waits for the rest. */
const milestonesBetween = (office: Office, project: string, earlier: string, later: string, hasEnded: boolean): Milestones => {
  const before = new Map(milestonesOn(office, project, earlier).map((milestone) => [milestone.id, milestone]));
  const after = milestonesOn(office, project, later);
  const turned = (state: MilestoneOnDay['state']): readonly MilestoneOnDay[] =>
    after.filter((milestone) => milestone.state === state && before.get(milestone.id)?.state !== state);
  const moved = after.flatMap((milestone): MovedMilestone[] => {
    const old = before.get(milestone.id);
    if (old === undefined || milestone.state === 'reached') return [];
    const [from, to] = [milestoneDay(old), milestoneDay(milestone)];
    return from === to ? [] : [{ milestone, before: from, after: to, days: daysBetween(from, to) }];
  });
  return hasEnded ? { reached: turned('reached'), missed: [], moved: [] } : { reached: turned('reached'), missed: turned('missed'), moved };
};

const risksBetween = (office: Office, project: string, earlier: string, later: string): Pick<Movement, 'risksRaised' | 'risksClosed'> => {
  const before = new Map(risksOn(office, project, earlier).map((risk) => [risk.id, risk]));
  const after = risksOn(office, project, later);
  return {
    risksRaised: after.filter(({ id }) => !before.has(id)),
    risksClosed: after.filter((risk) => {
      const old = before.get(risk.id);
      return old !== undefined && isLive(old) && !isLive(risk);
    }),
  };
};

const computedShifts = (before: Standing, after: Standing): Movement['computed'] =>
  Object.fromEntries(
    (Object.keys(after.computed) as ComputedDimension[]).flatMap((dimension) => {
      const moved = shift(before.computed[dimension].colour, after.computed[dimension].colour);
      return moved === undefined ? [] : [[dimension, moved]];
    }),
  );

const movementOf = (office: Office, before: Standing, after: Standing): Movement => {
  const { project, asOf: later } = after;
  const { asOf: earlier } = before;
  const { id } = project;
  const since = (day: string | undefined): boolean => day !== undefined && day > earlier && day <= later;
  const [plan, newPlan] = [baselineInForce(office, id, earlier), baselineInForce(office, id, later)];
  const reports = reportHistory(office, id, later).filter(({ report }) => since(report.data.dataDate));
  const known = new Set(before.missingMonths);
  return {
    project,
    before,
    after,
    presence: presenceOf(before.lifecycle, after.lifecycle),
    lifecycle: shift(before.lifecycle, after.lifecycle),
    phase: shift(before.phase, after.phase),
    stated: shift(before.stated.overall, after.stated.overall),
    computed: computedShifts(before, after),
    end: endOf(before, after),
    estimate: numberShift(before.figures['estimateAtCompletion.chosen'], after.figures['estimateAtCompletion.chosen']),
    budget: numberShift(before.figures.budgetAtCompletion, after.figures.budgetAtCompletion),
    costIndex: numberShift(before.figures.costPerformanceIndex, after.figures.costPerformanceIndex),
    scheduleIndex: numberShift(before.figures.schedulePerformanceIndexTime, after.figures.schedulePerformanceIndexTime),
    rebaseline: plan !== undefined && newPlan !== undefined && plan.id !== newPlan.id ? newPlan : undefined,
    ...milestonesBetween(office, id, earlier, later, isOver(after.lifecycle)),
    ...risksBetween(office, id, earlier, later),
    gates: gateDecisions(office, id, later).filter(({ data }) => since(data.day)),
    changesDecided: changesOn(office, id, later).filter(({ decisionDay }) => since(decisionDay)),
    reports,
    missingMonths: after.missingMonths.filter((month) => !known.has(month)),
    isSilent: before.lifecycle === 'in-progress' && after.lifecycle === 'in-progress' && reports.length === 0,
  };
};

/** Every project between two days, in the order of ids. Computed once an office and pair of days. Only what has a day of its own can be told apart: likelihood and impact of a risk, or amounts of budget lines, have none. */
export const movementsBetween = (office: Office, earlier: string, later: string): readonly Movement[] =>
  office.once(`movements/${earlier}/${later}`, () => {
    const before = new Map(portfolioStandings(office, earlier).map((standing) => [standing.project.id, standing]));
    return portfolioStandings(office, later).flatMap((after) => {
      const own = before.get(after.project.id);
      return own === undefined ? [] : [movementOf(office, own, after)];
    });
  });
