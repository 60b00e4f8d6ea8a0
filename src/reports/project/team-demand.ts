/** What a project or a request asks of teams, and where that role is over-allocated. */
import { fteSum, roleWanted } from '#domain/capacity/capacity.ts';
import { capacityPlan, gapIn } from '#domain/capacity/plan.ts';
import type { Office } from '#domain/office/office.ts';
import type { CandidateRecord } from '#domain/selection/candidate-record.ts';
import type { Known } from '#domain/value/known.ts';
import { named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';

/** What is asked in a month. */
export interface AskedMonth {
  readonly fte: number;
  /** What the role lacks in that month, by what is in progress and approved and by this demand; undefined where it suffices, is not known, or the month is over. */
  readonly missing: Known;
}

/** Demand for teams: a row a month, a column a role of a team; undefined where nothing is asked for. */
export interface TeamDemandView {
  /** The role is undefined where anybody of the team would do. */
  readonly asked: readonly { readonly team: Named; readonly role: Named | undefined }[];
  readonly months: readonly { readonly month: string; readonly demand: readonly (AskedMonth | undefined)[] }[];
  /** Months and roles of it that are over-allocated. */
  readonly short: number;
}

/** What is missing of a role in a month, where this record asks; where it is only a candidate, as if it were approved. */
const missing = (office: Office, asOf: string, key: string, team: string, role: string | undefined, month: string): Known => {
  const plan = capacityPlan(office, asOf);
  const rows = office.once(`capacity-rows/${asOf}`, () => new Map(plan.rows.map((row) => [`${row.team}/${row.role ?? ''}`, row])));
  const cell = rows.get(`${team}/${role ?? ''}`)?.months[plan.months.indexOf(month)];
  const part = cell?.parts.find((one) => one.key === key);
  if (cell === undefined || part === undefined || month < plan.now) return undefined;
  const committed = gapIn(cell, 'committed');
  const gap = committed === undefined ? undefined : part.standing === 'open' ? fteSum([committed, part.fte]) : committed;
  return gap !== undefined && gap > 0 ? gap : undefined;
};

/** What a project or a request asks of teams; undefined where nothing is recorded. */
export const teamDemandView = (office: Office, { key, data: { team = [] } }: CandidateRecord, asOf: string): TeamDemandView | undefined => {
  if (team.length === 0) return undefined;
  const entries = team.map((entry) => ({ ...entry, wanted: roleWanted(entry, office.find('teams', entry.team)?.data) }));
  const columns = [...new Map(entries.map((entry) => [`${entry.team}/${entry.wanted ?? ''}`, entry])).values()];
  const months = [...new Set(entries.map(({ month }) => month))].sort().map((month) => ({
    month,
    demand: columns.map(({ team: id, wanted }): AskedMonth | undefined => {
      const all = entries.filter((entry) => entry.team === id && entry.wanted === wanted && entry.month === month);
      return all.length === 0
        ? undefined
        : { fte: fteSum(all.map(({ fte }) => fte)), missing: missing(office, asOf, key, id, wanted, month) };
    }),
  }));
  return {
    asked: columns.map(({ team: id, wanted }) => ({ team: named(office, 'teams', id), role: namedOptional(office, 'roles', wanted) })),
    months,
    short: months.reduce((sum, { demand }) => sum + demand.filter((cell) => cell?.missing !== undefined).length, 0),
  };
};
