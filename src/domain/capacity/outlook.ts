/** What the capacity plan adds up to: where it is short, and what is free. */
import type { Office } from '#domain/office/office.ts';
import { inTurn } from '#domain/office/order.ts';
import { monthsBetween, quarterOf } from '#domain/time/calendar.ts';
import type { Known } from '#domain/value/known.ts';
import { capacityGap, fteSum, monthsOfQuarter, utilisation } from './capacity.ts';
import { capacityPlan, demandIn, gapIn, isShort } from './plan.ts';
import type { CapacityPlan, CapacityView, RoleMonth, RolePlan } from './plan.ts';

/** A role of a team in a month in which more is wanted than there is. */
export interface Shortage {
  readonly row: RolePlan;
  readonly cell: RoleMonth;
  /** Full-time equivalents that are missing; above 0. */
  readonly gap: number;
}

/** The months from that of the data date on, so many of them. */
export const monthsAhead = (plan: CapacityPlan, count: number): readonly string[] =>
  plan.months.filter((month) => month >= plan.now && monthsBetween(plan.now, month) < count);

/** Every role-month of the coming months in which a role is over-allocated in a view: by month, the widest gap first. A whole team counts beside its roles only where somebody asks for anybody of it. */
export const shortages = (plan: CapacityPlan, view: CapacityView, count: number): readonly Shortage[] => {
  const ahead = new Set(monthsAhead(plan, count));
  return plan.rows
    .flatMap((row) =>
      row.months.flatMap((cell) => (ahead.has(cell.month) && isShort(cell, view) ? [{ row, cell, gap: gapIn(cell, view) ?? 0 }] : [])),
    )
    .sort((a, b) => inTurn(a.cell.month < b.cell.month ? -1 : a.cell.month > b.cell.month ? 1 : 0, b.gap - a.gap));
};

/** The role that is short by most over the coming months, in FTE-months; its widest month. Undefined where none is short. */
export const scarcest = (
  found: readonly Shortage[],
): { readonly row: RolePlan; readonly months: number; readonly sum: number; readonly widest: Shortage } | undefined => {
  const byRow = new Map<RolePlan, Shortage[]>();
  for (const shortage of found) byRow.set(shortage.row, [...(byRow.get(shortage.row) ?? []), shortage]);
  return [...byRow]
    .map(([row, all]) => ({
      row,
      months: all.length,
      sum: fteSum(all.map(({ gap }) => gap)),
      widest: all.reduce((widest, shortage) => (shortage.gap > widest.gap ? shortage : widest)),
    }))
    .reduce<ReturnType<typeof scarcest>>((most, next) => (most === undefined || next.sum > most.sum ? next : most), undefined);
};

/** What is free and what is missing in a quarter, in FTE-months. */
export interface QuarterBalance {
  readonly quarter: string;
  /** Months of it that are still to come, that of the data date included. */
  readonly months: number;
  /** Undefined where no capacity is known. */
  readonly free: Known;
  readonly missing: number;
  /** Role-months whose capacity is not known: they are left out. */
  readonly unknown: number;
}

/** What a team has left and lacks in a month. */
const teamBalance = (rows: readonly RolePlan[], place: number, view: CapacityView) => {
  const cells = rows.flatMap((row) => {
    const cell = row.months[place];
    return cell === undefined ? [] : [{ row, demand: demandIn(cell, view), gap: gapIn(cell, view) }];
  });
  const roles = cells.filter(({ row }) => row.role !== undefined);
  const whole = cells.find(({ row }) => row.role === undefined);
  const left = fteSum(roles.map(({ gap = 0 }) => Math.max(0, -gap)));
  const anybody = whole?.gap === undefined ? 0 : fteSum([whole.demand, ...roles.map(({ demand }) => -demand)]);
  return {
    free: Math.max(0, fteSum([left, -anybody])),
    missing: fteSum([...roles.map(({ gap = 0 }) => Math.max(0, gap)), Math.max(0, anybody - left)]),
    isKnown: roles.some(({ row, gap }) => row.isOwn && gap !== undefined),
    unknown: roles.filter(({ gap }) => gap === undefined).length,
  };
};

/**
 * Free capacity of the quarters shown from now on, in a view: the sum over roles and months of capacity − demand where that is above 0; what is asked of anybody of
 * a team comes off what its roles have left. What one role lacks another cannot give, so missing capacity is summed by itself.
 */
export const quarterBalances = (plan: CapacityPlan, view: CapacityView): readonly QuarterBalance[] => {
  const ahead = plan.months.filter((month) => month >= plan.now);
  const last = ahead.at(-1) ?? plan.now;
  const quarters = [...new Set(ahead.map(quarterOf))].filter((quarter) => (monthsOfQuarter(quarter)[2] ?? '') <= last);
  const teams = [...Map.groupBy(plan.rows, ({ team }) => team).values()];
  return quarters.map((quarter) => {
    const months = ahead.filter((month) => quarterOf(month) === quarter);
    const places = months.map((month) => plan.months.indexOf(month));
    const balances = teams.flatMap((rows) => places.map((place) => teamBalance(rows, place, view)));
    return {
      quarter,
      months: months.length,
      free: balances.some(({ isKnown }) => isKnown) ? fteSum(balances.map(({ free }) => free)) : undefined,
      missing: fteSum(balances.map(({ missing }) => missing)),
      unknown: balances.reduce((sum, balance) => sum + balance.unknown, 0),
    };
  });
};

/** How many months are soon. */
export const monthsSoon = 3;

/** Over-allocated role-months of the three months from that of the data date on, by what is in progress and approved. Undefined where the edition holds no team. Made once. */
export const soonShort = (office: Office, asOf: string): readonly Shortage[] | undefined =>
  office.list('teams').length === 0
    ? undefined
    : office.once(`capacity-soon/${asOf}`, () => shortages(capacityPlan(office, asOf), 'committed', monthsSoon));

/** How a role stands in a month: short (more is wanted than there is), tight (at least nine tenths are taken), free, or unknown. */
export type CapacityZone = 'short' | 'tight' | 'free' | 'unknown';

/** The share of capacity from which a role is tight. */
const tightFrom = 0.9;

/** The zone of a role in a month; a role without capacity of which nothing is wanted is tight: nothing is left. */
export const capacityZone = (demand: number, capacity: Known): CapacityZone => {
  const gap = capacityGap(demand, capacity);
  if (gap === undefined) return 'unknown';
  if (gap > 0) return 'short';
  return (utilisation(demand, capacity) ?? 1) >= tightFrom ? 'tight' : 'free';
};
