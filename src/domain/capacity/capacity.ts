/** What teams can do, and what is wanted of them. In full-time equivalents (FTE): one person all month is 1. */
import { restricted } from '#domain/office/edition.ts';
import { quarterOf } from '#domain/time/calendar.ts';
import type { Known } from '#domain/value/known.ts';
import type { DataOf } from '#schemas/index.ts';

/** A team as recorded. */
export type Team = DataOf<'teams'>;
/** What a project or a request wants of a team in a month. */
export type TeamDemand = NonNullable<DataOf<'projects'>['team']>[number];

/** Full-time equivalents to the thousandth, so that 0.1 + 0.2 is 0.3. */
const rounded = (fte: number): number => Math.round(fte * 1000) / 1000;

/** The sum of some full-time equivalents, to the thousandth. */
export const fteSum = (values: readonly number[]): number => rounded(values.reduce((sum, fte) => sum + fte, 0));

/** Roles of a team: those with a usual capacity, then those that some month names. */
export const rolesOf = ({ roles = [], capacity = [] }: Team): readonly string[] => [
  ...new Set([...roles.map(({ role }) => role), ...capacity.map(({ role }) => role)]),
];

/** Capacity of a role of a team in a month: what is stated for the month, else the usual. Undefined where neither is stated, and of roles that the edition does not hold: several may hide there. */
export const roleCapacity = ({ roles = [], capacity = [] }: Team, role: string, month: string): Known =>
  role === restricted
    ? undefined
    : (capacity.find((entry) => entry.month === month && entry.role === role)?.fte ?? roles.find((entry) => entry.role === role)?.fte);

/** Capacity of a whole team in a month: the sum over its roles. Undefined where it names none, or one has no capacity in that month. */
export const teamCapacity = (team: Team, month: string): Known => {
  const all = rolesOf(team).map((role) => roleCapacity(team, role, month));
  const known = all.filter((fte) => fte !== undefined);
  return all.length === 0 || known.length < all.length ? undefined : fteSum(known);
};

/** The role that a demand is for: the one named, or the only one of its team. Undefined where anybody of several roles would do. */
export const roleWanted = ({ role }: TeamDemand, team: Team | undefined): string | undefined => {
  if (role !== undefined || team === undefined) return role;
  const roles = rolesOf(team);
  return roles.length === 1 ? roles[0] : undefined;
};

/** Capacity gap = demand − capacity; above 0 more is wanted than there is. To the thousandth. Undefined where the capacity is not known. */
export const capacityGap = (demand: number, capacity: Known): Known => (capacity === undefined ? undefined : rounded(demand - capacity));

/** Utilisation = demand ÷ capacity, a share of 1. Undefined where the capacity is not known or is 0. */
export const utilisation = (demand: number, capacity: Known): Known =>
  capacity === undefined || capacity === 0 ? undefined : demand / capacity;

/** The three months of a quarter such as `2027-Q1`. */
export const monthsOfQuarter = (quarter: string): readonly string[] =>
  [1, 2, 3].map((month) => `${quarter.slice(0, 4)}-${String((Number(quarter.slice(6)) - 1) * 3 + month).padStart(2, '0')}`);

/** Demands summed by team, role wanted and quarter, in FTE-months; quarters that were over before the month given are left out. */
export const quarterDemand = (
  demands: readonly TeamDemand[],
  teamOf: (id: string) => Team | undefined,
  from: string,
): readonly { readonly team: string; readonly role: string | undefined; readonly quarter: string; readonly months: number }[] => {
  const first = quarterOf(from);
  const sums = new Map<string, { team: string; role: string | undefined; quarter: string; months: number }>();
  for (const demand of demands) {
    const quarter = quarterOf(demand.month);
    if (quarter < first) continue;
    const role = roleWanted(demand, teamOf(demand.team));
    const key = `${demand.team}/${role ?? ''}/${quarter}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { team: demand.team, role, quarter, months: demand.fte });
    else sum.months += demand.fte;
  }
  return [...sums.values()];
};
