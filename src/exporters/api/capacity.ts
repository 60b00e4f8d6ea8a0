/** Capacity of teams and the demand for them as data, in full-time equivalents. */
import { utilisation } from '#domain/capacity/capacity.ts';
import { capacityPlan, demandIn, gapIn } from '#domain/capacity/plan.ts';
import type { RoleMonth } from '#domain/capacity/plan.ts';
import type { Office } from '#domain/office/office.ts';

const monthData = (cell: RoleMonth) => ({
  month: cell.month,
  capacity: cell.capacity,
  demand: { ...cell.demand, committed: demandIn(cell, 'committed'), all: demandIn(cell, 'all') },
  gap: { committed: gapIn(cell, 'committed'), all: gapIn(cell, 'all') },
  utilisation: {
    committed: utilisation(demandIn(cell, 'committed'), cell.capacity),
    all: utilisation(demandIn(cell, 'all'), cell.capacity),
  },
  asking: cell.parts,
});

/**
 * `capacity.json`: by team, role and month the capacity, the demand by how it stands (`kept` in progress, `planned` approved, `open` candidates), the gap, and who asks.
 * `role` is null for a whole team of which somebody asks for anybody; `ownRole` is false where the team has no such role. `restricted` is asked of teams above the edition.
 */
export const capacityData = (office: Office, asOf: string) => {
  const { months, rows, restricted } = capacityPlan(office, asOf);
  return {
    months,
    unit: 'FTE',
    roles: rows.map(({ team, role, isOwn, months: cells }) => ({ team, role, ownRole: isOwn, months: cells.map(monthData) })),
    restricted,
  };
};
