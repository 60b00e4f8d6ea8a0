/** Capacity and demand of all teams, by role and month, with who asks. */
import type { CandidateRecord } from '#domain/selection/candidate-record.ts';
import { candidateStanding } from '#domain/selection/candidates.ts';
import { officeOn } from '#domain/office/office-on.ts';
import type { Office } from '#domain/office/office.ts';
import { restricted } from '#domain/office/edition.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import { addMonths, monthOf, monthsFrom } from '#domain/time/calendar.ts';
import type { Known } from '#domain/value/known.ts';
import { capacityGap, fteSum, roleCapacity, rolesOf, roleWanted, teamCapacity } from './capacity.ts';
import type { Team } from './capacity.ts';

/** How demand stands: of projects in progress, of what is approved, of what nobody has decided on yet. Ideas, and what is deferred or on hold, ask for nothing. */
export const demandStandings = ['kept', 'planned', 'open'] as const;
/** One of them. */
export type DemandStanding = (typeof demandStandings)[number];

/** Which demand is held against capacity: what is in progress and approved, or the open candidates too. */
export type CapacityView = 'committed' | 'all';

/** What a project or a request asks of a role in a month. */
export interface DemandPart {
  /** `projects/<id>` or `requests/<id>`. */
  readonly key: string;
  readonly standing: DemandStanding;
  readonly fte: number;
}

/** A role of a team in a month, in full-time equivalents. */
export interface RoleMonth {
  readonly month: string;
  readonly capacity: Known;
  readonly demand: Readonly<Record<DemandStanding, number>>;
  /** The largest first. */
  readonly parts: readonly DemandPart[];
}

/** A role of a team; of the whole team where the role is undefined: then all demand for any of its roles counts, and what asks for anybody. */
export interface RolePlan {
  readonly team: string;
  readonly role: string | undefined;
  /** Whether the team has that role. Where it has not, and says which it has, its capacity is 0. */
  readonly isOwn: boolean;
  /** In the order of `CapacityPlan.months`. */
  readonly months: readonly RoleMonth[];
}

/** All teams of an edition. */
export interface CapacityPlan {
  readonly months: readonly string[];
  /** The month of the data date. */
  readonly now: string;
  /** By team, its roles in its own order, then roles that it lacks, then the whole team where somebody asks for anybody of it. */
  readonly rows: readonly RolePlan[];
  /** Demand for teams that this edition does not hold, of the months shown. */
  readonly restricted: readonly (DemandPart & { readonly month: string })[];
}

/** Months before that of the data date, and months in all. */
const monthsBack = 3;
const monthsShown = 18;

/** What stands under a key, made where nothing does. */
const under = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
};

/** How a project or a request asks in a month: as it stands today from now on; in the past, and in the month in which it ended, only what was in progress. */
const standingIn = (office: Office, record: CandidateRecord, asOf: string): ((month: string) => DemandStanding | undefined) => {
  const today = candidateStanding(office, record, asOf);
  const now = monthOf(asOf);
  const asked = today === 'waiting' ? undefined : today;
  const running = new Map<string, boolean>();
  const ran = (day: string): boolean =>
    under(running, day, () => record.collection === 'projects' && lifecycleOn(office, record, day) === 'in-progress');
  return (month) => {
    if (month > now || (month === now && asked !== undefined)) return asked;
    return ran(`${month}-01`) || (month < now && ran(`${addMonths(month, 1)}-01`)) ? 'kept' : undefined;
  };
};

/** Demand of a team by role, by month, by who asks. The role undefined is anybody of the team. */
type Demands = Map<string | undefined, Map<string, Map<string, DemandPart>>>;

const put = (demands: Demands, role: string | undefined, month: string, part: DemandPart): void => {
  const parts = under(
    under(demands, role, () => new Map<string, Map<string, DemandPart>>()),
    month,
    () => new Map<string, DemandPart>(),
  );
  const before = parts.get(part.key);
  parts.set(part.key, before === undefined ? part : { ...before, fte: fteSum([before.fte, part.fte]) });
};

const roleMonth = (month: string, capacity: Known, asking: ReadonlyMap<string, DemandPart> = new Map()): RoleMonth => {
  const parts = [...asking.values()].sort((a, b) => inTurn(b.fte - a.fte, byText(a.key, b.key)));
  const of = (standing: DemandStanding): number => fteSum(parts.flatMap((part) => (part.standing === standing ? [part.fte] : [])));
  return {
    month,
    capacity,
    demand: { kept: of('kept'), planned: of('planned'), open: of('open') },
    parts,
  };
};

const teamRows = (id: string, team: Team, months: readonly string[], demands: Demands): readonly RolePlan[] => {
  const own = rolesOf(team);
  const foreign = [...demands.keys()].flatMap((role) => (role === undefined || own.includes(role) ? [] : [role])).sort(byText);
  const capacityOf = (role: string, month: string): Known =>
    own.length > 0 && !own.includes(role) && role !== restricted ? 0 : roleCapacity(team, role, month);
  const rows = [...own, ...foreign].map((role) => ({
    team: id,
    role,
    isOwn: own.includes(role),
    months: months.map((month) => roleMonth(month, capacityOf(role, month), demands.get(role)?.get(month))),
  }));
  if (!demands.has(undefined) && own.length > 0) return rows;
  const all: Demands = new Map();
  for (const byMonth of demands.values()) {
    for (const [month, parts] of byMonth) for (const part of parts.values()) put(all, undefined, month, part);
  }
  const whole = months.map((month) => roleMonth(month, teamCapacity(team, month), all.get(undefined)?.get(month)));
  return [...rows, { team: id, role: undefined, isOwn: true, months: whole }];
};

const noDemand: Demands = new Map();

const planOf = (office: Office, asOf: string): CapacityPlan => {
  const now = monthOf(asOf);
  const first = addMonths(now, -monthsBack);
  const months = monthsFrom(first, addMonths(first, monthsShown - 1));
  const last = months.at(-1) ?? first;
  const demands = new Map<string, Demands>();
  const hidden: (DemandPart & { readonly month: string })[] = [];
  for (const record of [...office.list('projects'), ...office.list('requests')]) {
    const { team: asked = [] } = record.data;
    if (asked.length === 0) continue;
    const standing = standingIn(office, record, asOf);
    for (const demand of asked) {
      const { month } = demand;
      if (month < first || month > last || demand.fte === 0) continue;
      const stands = standing(month);
      if (stands === undefined) continue;
      const part = { key: record.key, standing: stands, fte: demand.fte };
      const team = office.find('teams', demand.team);
      if (team === undefined) {
        if (demand.team === restricted) hidden.push({ ...part, month });
        continue;
      }
      put(
        under(demands, team.id, (): Demands => new Map()),
        roleWanted(demand, team.data),
        month,
        part,
      );
    }
  }
  return {
    months,
    now,
    rows: office.list('teams').flatMap(({ id, data }) => teamRows(id, data, months, demands.get(id) ?? noDemand)),
    restricted: hidden,
  };
};

/** Capacity and demand by team, role and month: three months back, the month of the data date, fourteen ahead; what is dated later than the data date asks for nothing. Made once. */
export const capacityPlan = (office: Office, asOf: string): CapacityPlan =>
  office.once(`capacity/${asOf}`, () => planOf(officeOn(office, asOf), asOf));

/** Demand in a view, in full-time equivalents. */
export const demandIn = ({ demand: { kept, planned, open } }: RoleMonth, view: CapacityView): number =>
  fteSum(view === 'all' ? [kept, planned, open] : [kept, planned]);

/** Gap in a view = demand − capacity. Undefined where the capacity is not known. */
export const gapIn = (cell: RoleMonth, view: CapacityView): Known => capacityGap(demandIn(cell, view), cell.capacity);

/** Whether more is wanted than there is; not, where the capacity is not known. */
export const isShort = (cell: RoleMonth, view: CapacityView): boolean => (gapIn(cell, view) ?? 0) > 0;

/** The part of its demand that one of those who ask has, a share of 1; of what is committed, or of all. Undefined where nothing is asked. */
export const shareOf = (part: DemandPart, cell: RoleMonth, view: CapacityView): Known => {
  const demand = demandIn(cell, view);
  return demand === 0 || (view === 'committed' && part.standing === 'open') ? undefined : part.fte / demand;
};
