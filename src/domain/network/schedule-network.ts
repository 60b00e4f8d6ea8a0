/** The schedule network of a project: its tasks on the time axis, what is expected of them, and what a simulation says of end and risks. */
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Money } from '#domain/money/minor-units.ts';
import { restricted } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { isLive, risksOn } from '#domain/projects/registers.ts';
import type { DataOf } from '#schemas/index.ts';
import { scheduleOf } from './critical-path.ts';
import type { Schedule } from './critical-path.ts';
import { milestonesInNetwork } from './milestones-in-network.ts';
import type { MilestoneInNetwork } from './milestones-in-network.ts';
import { contingency, simulatedDurations, simulatedRiskCosts } from './monte-carlo.ts';
import type { CostedRisk, Distribution } from './monte-carlo.ts';
import { pertOf } from './pert.ts';
import type { Pert } from './pert.ts';
import { networkOf } from './precedence.ts';
import type { UnknownLink } from './precedence.ts';

/** What a simulation says of the end. In working days from the start of the network. */
export interface EndSimulation {
  /** Undefined where a task has no three points: `Pert.missing` says which. */
  readonly distribution: Distribution | undefined;
  /** P80 − duration by the critical path method. */
  readonly contingency: number | undefined;
}

/** What a simulation says of the money that live risks may cost on top of the estimate. */
export interface RiskSimulation {
  /** In minor units of the organisation's currency; undefined where a live risk has no probability or no three costs, or where there is none. */
  readonly distribution: Distribution | undefined;
  /** P80 of the risks: the estimate itself holds nothing for them. Minor units. */
  readonly contingency: number | undefined;
  /** Live risks that enter it. */
  readonly risks: number;
  /** Ids of live risks without probability or three costs in order. */
  readonly missing: readonly string[];
}

/** All figures of a network. Days are working days from its start. */
export interface NetworkFigures extends Schedule {
  readonly milestones: readonly MilestoneInNetwork[];
  readonly pert: Pert;
  readonly end: EndSimulation;
  /** Links to tasks that are not there: left out. */
  readonly unknown: readonly UnknownLink[];
}

/** Why there is no network: no tasks are recorded, some depend on themselves, or this edition does not hold a task that others follow. */
export type NoNetwork =
  | { readonly reason: 'no-tasks' }
  | { readonly reason: 'cycle'; readonly cycles: readonly (readonly string[])[] }
  | { readonly reason: 'restricted' };

/** The network of a project, or why there is none; and its risks, which need none. */
export interface ScheduleNetwork {
  readonly network: NetworkFigures | undefined;
  readonly why: NoNetwork | undefined;
  readonly riskCost: RiskSimulation;
}

type Risk = DataOf<'risks'>;

/** A risk that can be drawn; undefined where something is missing. What an opportunity saves is negative. */
const costed = (office: Office, asOf: string, { id, probability, cost, opportunity }: Risk): CostedRisk | undefined => {
  const units = (money: Money | undefined): number | undefined =>
    money === undefined ? undefined : minorUnitsOn(money, asOf, office.organisation.data);
  const [min, likely, max] = [units(cost?.min), units(cost?.likely), units(cost?.max)];
  if (probability === undefined || min === undefined || likely === undefined || max === undefined) return undefined;
  if (min > likely || likely > max) return undefined;
  return {
    id,
    probability,
    cost: opportunity === true ? { optimistic: -max, likely: -likely, pessimistic: -min } : { optimistic: min, likely, pessimistic: max },
  };
};

const riskSimulation = (office: Office, asOf: string, project: string): RiskSimulation => {
  const live = risksOn(office, project, asOf).filter(isLive);
  const drawn = live.flatMap((risk) => costed(office, asOf, risk) ?? []);
  const known = new Set(drawn.map(({ id }) => id));
  const missing = live.map(({ id }) => id).filter((id) => !known.has(id));
  const distribution = missing.length > 0 ? undefined : simulatedRiskCosts(drawn, project);
  return { distribution, missing, risks: live.length, contingency: contingency(distribution?.p80, 0) };
};

const networkFigures = (office: Office, project: string): Pick<ScheduleNetwork, 'network' | 'why'> => {
  const tasks = office.partsOf(project, 'tasks').map(({ data }) => data);
  if (tasks.length === 0) return { network: undefined, why: { reason: 'no-tasks' } };
  if (tasks.some(({ after = [] }) => after.some(({ task }) => task === restricted))) {
    return { network: undefined, why: { reason: 'restricted' } };
  }
  const { network, cycles } = networkOf(tasks);
  if (network === undefined) return { network: undefined, why: { reason: 'cycle', cycles } };
  const schedule = scheduleOf(network, tasks);
  const distribution = simulatedDurations(network, project);
  return {
    why: undefined,
    network: {
      ...schedule,
      milestones: milestonesInNetwork(
        tasks,
        office.partsOf(project, 'milestones').map(({ data }) => data),
      ),
      pert: pertOf(network),
      end: { distribution, contingency: contingency(distribution?.p80, schedule.duration) },
      unknown: network.unknown,
    },
  };
};

/**
 * The network of a project on a day. Tasks bear no day: durations are those recorded, in full, whatever is done of them; risks are those raised by the day.
 * Computed once a project and day.
 */
export const scheduleNetwork = (office: Office, asOf: string, project: string): ScheduleNetwork =>
  office.once(`network/${project}/${asOf}`, () => ({
    ...networkFigures(office, project),
    riskCost: riskSimulation(office, asOf, project),
  }));
