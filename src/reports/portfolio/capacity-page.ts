/** Teams, what they can do and what is asked of them: by role and month, where it is too much, and who asks. */
import { fteSum, teamCapacity, utilisation } from '#domain/capacity/capacity.ts';
import { capacityZone, monthsAhead, quarterBalances, scarcest, shortages } from '#domain/capacity/outlook.ts';
import type { CapacityZone, QuarterBalance } from '#domain/capacity/outlook.ts';
import { capacityPlan, demandIn, gapIn, isShort, shareOf } from '#domain/capacity/plan.ts';
import type { CapacityPlan, CapacityView, DemandStanding, RolePlan } from '#domain/capacity/plan.ts';
import type { Office } from '#domain/office/office.ts';
import { inTurn } from '#domain/office/order.ts';
import { quarterOf } from '#domain/time/calendar.ts';
import type { Known } from '#domain/value/known.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { distinctNames, named, namedOptional, nameOf } from '../named.ts';
import type { Named } from '../named.ts';
import { askersOf, askingOf } from './capacity-askers.ts';
import type { Asker, Asking } from './capacity-askers.ts';

/** A role in a month as one view shows it. */
export interface HeatCell {
  readonly demand: number;
  readonly gap: Known;
  /** Demand ÷ capacity, a share of 1. */
  readonly used: Known;
  readonly zone: CapacityZone;
}

/** A row of the heat map. */
export interface RoleHeat {
  /** Undefined for the whole team. */
  readonly role: Named | undefined;
  readonly isOwn: boolean;
  readonly capacity: readonly Known[];
  readonly cells: Readonly<Record<CapacityView, readonly HeatCell[]>>;
}

/** Demand and capacity of a whole team in a month. */
export interface TeamMonth extends Readonly<Record<DemandStanding, number>> {
  readonly capacity: Known;
}

/** A team. */
export interface TeamView {
  readonly team: Named;
  readonly unit: Named;
  /** Head of the unit. */
  readonly head: Named | undefined;
  readonly roles: readonly RoleHeat[];
  readonly months: readonly TeamMonth[];
  /** Over-allocated role-months of the twelve months ahead. */
  readonly short: Readonly<Record<CapacityView, number>>;
}

/** A role of a team that is over-allocated in a month. */
export interface OverAllocation {
  readonly team: Named;
  readonly role: Named | undefined;
  readonly month: string;
  readonly quarter: string;
  readonly capacity: Known;
  /** Whether what is in progress and approved is enough to be too much, or only all candidates are. */
  readonly from: CapacityView;
  readonly demand: Readonly<Record<CapacityView, number>>;
  readonly gap: Readonly<Record<CapacityView, number>>;
  /** With the share of all demand, of 1. */
  readonly asking: readonly (Asking & { readonly share: Known })[];
}

/** The page. */
export interface CapacityPage {
  readonly months: readonly string[];
  readonly now: string;
  readonly teams: readonly TeamView[];
  /** Teams with heat map and chart: all of them, in a large office those that are over-allocated most. */
  readonly shown: readonly TeamView[];
  /** The others. */
  readonly further: readonly TeamView[];
  /** Over-allocated role-months of the twelve months ahead. */
  readonly short: Readonly<Record<CapacityView, number>>;
  /** The role that lacks most, by all that is in progress and approved; else by all candidates. */
  readonly worst:
    | { readonly team: Named; readonly role: Named | undefined; readonly sum: number; readonly months: number; readonly from: CapacityView }
    | undefined;
  readonly quarters: readonly QuarterBalance[];
  /** All over-allocations of the months shown from now on. */
  readonly list: readonly OverAllocation[];
  /** Those whose demand falls into over-allocated role-months, the largest part there first. */
  readonly askers: readonly Asker[];
  /** FTE-months asked of teams that this edition does not hold. */
  readonly restricted: number;
}

/** Months that lead figures look ahead. */
const horizon = 12;
const views = ['committed', 'all'] as const;
/** Quarters of which the free capacity is shown, that of the data date included. */
const leadQuarters = 4;
/** Teams are shown in full up to so many rows of roles together: each is a line of months, twice. */
const mostRows = 60;

const byView = <T>(make: (view: CapacityView) => T): Readonly<Record<CapacityView, T>> => ({
  committed: make('committed'),
  all: make('all'),
});

const roleHeat = (office: Office, { role, isOwn, months }: RolePlan): RoleHeat => ({
  role: namedOptional(office, 'roles', role),
  isOwn,
  capacity: months.map(({ capacity }) => capacity),
  cells: byView((view) =>
    months.map((cell) => {
      const demand = demandIn(cell, view);
      return { demand, gap: gapIn(cell, view), used: utilisation(demand, cell.capacity), zone: capacityZone(demand, cell.capacity) };
    }),
  ),
});

/** Demand for a team by month: of the whole team where that is a row, else of its roles together. */
const teamMonths = (record: OfficeRecord<'teams'>, rows: readonly RolePlan[], months: readonly string[]): readonly TeamMonth[] => {
  const whole = rows.filter(({ role }) => role === undefined);
  const counted = whole.length > 0 ? whole : rows;
  return months.map((month, place) => {
    const sum = (standing: DemandStanding): number => fteSum(counted.map(({ months: cells }) => cells[place]?.demand[standing] ?? 0));
    return { kept: sum('kept'), planned: sum('planned'), open: sum('open'), capacity: teamCapacity(record.data, month) };
  });
};

const teamView = (office: Office, plan: CapacityPlan, record: OfficeRecord<'teams'>, rows: readonly RolePlan[]): TeamView => {
  const ahead = new Set(monthsAhead(plan, horizon));
  const count = (view: CapacityView): number =>
    rows.reduce((sum, { months }) => sum + months.filter((cell) => ahead.has(cell.month) && isShort(cell, view)).length, 0);
  return {
    team: nameOf(office, record),
    unit: named(office, 'units', record.data.unit),
    head: namedOptional(office, 'roles', office.find('units', record.data.unit)?.data.head),
    roles: rows.map((row) => roleHeat(office, row)),
    months: teamMonths(record, rows, plan.months),
    short: byView(count),
  };
};

const overAllocations = (office: Office, plan: CapacityPlan): readonly OverAllocation[] =>
  shortages(plan, 'all', plan.months.length).map(({ row, cell }) => ({
    team: named(office, 'teams', row.team),
    role: namedOptional(office, 'roles', row.role),
    month: cell.month,
    quarter: quarterOf(cell.month),
    capacity: cell.capacity,
    from: isShort(cell, 'committed') ? 'committed' : 'all',
    demand: byView((view) => demandIn(cell, view)),
    gap: byView((view) => gapIn(cell, view) ?? 0),
    asking: cell.parts.map((part) => ({ ...askingOf(office, part), share: shareOf(part, cell, 'all') })),
  }));

/** All teams where they are few; else those that are over-allocated most, as far as their rows go. */
const inFull = (teams: readonly TeamView[]): readonly TeamView[] => {
  const rowsOf = ({ roles }: TeamView): number => Math.max(1, roles.length);
  if (teams.reduce((sum, team) => sum + rowsOf(team), 0) <= mostRows) return teams;
  const ranked = [...teams].sort((a, b) => inTurn(b.short.committed - a.short.committed, b.short.all - a.short.all));
  let rows = 0;
  const end = ranked.findIndex((team) => (rows += rowsOf(team)) > mostRows);
  return ranked.slice(0, Math.max(1, end));
};

const pageOf = (office: Office, asOf: string): CapacityPage => {
  const plan = capacityPlan(office, asOf);
  const rows = Map.groupBy(plan.rows, ({ team }) => team);
  const found = byView((view) => shortages(plan, view, horizon));
  const from = views.find((view) => found[view].length > 0);
  const worst = from === undefined ? undefined : scarcest(found[from]);
  const teams = office.list('teams').map((record) => teamView(office, plan, record, rows.get(record.id) ?? []));
  const shown = inFull(teams);
  return {
    months: plan.months,
    now: plan.now,
    teams,
    shown,
    further: teams.filter((team) => !shown.includes(team)),
    short: byView((view) => found[view].length),
    worst:
      worst === undefined || from === undefined
        ? undefined
        : {
            team: named(office, 'teams', worst.row.team),
            role: namedOptional(office, 'roles', worst.row.role),
            sum: worst.sum,
            months: worst.months,
            from,
          },
    quarters: quarterBalances(plan, 'committed').slice(0, leadQuarters),
    list: overAllocations(office, plan),
    askers: askersOf(office, plan, horizon),
    restricted: fteSum(plan.restricted.map(({ fte }) => fte)),
  };
};

/** Capacity and demand as of a day. Made once for both languages. */
export const capacityPage = (office: Office, asOf: string): CapacityPage =>
  office.once(`capacity-page/${asOf}`, () => pageOf(office, asOf));

/** What the list can be filtered by: only what occurs; who asks by key. */
export interface CapacityFilters {
  readonly teams: readonly Named[];
  readonly roles: readonly Named[];
  readonly quarters: readonly string[];
  readonly asking: readonly Named[];
}

/** Filters of the list. */
export const capacityFilters = ({ list }: CapacityPage): CapacityFilters => ({
  teams: distinctNames(list.map(({ team }) => team)),
  roles: distinctNames(list.flatMap(({ role }) => role ?? [])),
  quarters: [...new Set(list.map(({ quarter }) => quarter))].sort(),
  asking: distinctNames(list.flatMap(({ asking }) => asking.map((one) => ({ id: `${one.collection}/${one.id}`, title: one.title })))),
});
