/** Capacity and demand of teams as a table. */
import { utilisation } from '#domain/capacity/capacity.ts';
import { capacityPlan, demandIn, gapIn } from '#domain/capacity/plan.ts';
import type { Office } from '#domain/office/office.ts';
import type { CsvTable } from './csv.ts';

/** A row a team, role and month, in full-time equivalents; utilisation is a share of 1. An empty role is the whole team, an empty capacity is not known. */
export const capacityTable = (office: Office, asOf: string): CsvTable => ({
  name: 'capacity',
  columns: [
    'team',
    'role',
    'ownRole',
    'month',
    'capacity',
    'inProgress',
    'approved',
    'candidates',
    'gapCommitted',
    'gapWithCandidates',
    'utilisationCommitted',
    'utilisationWithCandidates',
    'asking',
  ],
  rows: capacityPlan(office, asOf).rows.flatMap(({ team, role, isOwn, months }) =>
    months.map((cell) => [
      team,
      role,
      isOwn,
      cell.month,
      cell.capacity,
      cell.demand.kept,
      cell.demand.planned,
      cell.demand.open,
      gapIn(cell, 'committed'),
      gapIn(cell, 'all'),
      utilisation(demandIn(cell, 'committed'), cell.capacity),
      utilisation(demandIn(cell, 'all'), cell.capacity),
      cell.parts.map(({ key, fte }) => `${key} ${String(fte)}`).join('; '),
    ]),
  ),
});
