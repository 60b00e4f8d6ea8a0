/** Who asks teams for capacity, and how much of it where there is too little. */
import { fteSum } from '#domain/capacity/capacity.ts';
import { monthsAhead } from '#domain/capacity/outlook.ts';
import { isShort } from '#domain/capacity/plan.ts';
import type { CapacityPlan, DemandStanding, RoleMonth } from '#domain/capacity/plan.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';

/** A project or a request that asks, and its part. */
export interface Asking extends Named {
  readonly collection: 'projects' | 'requests';
  readonly standing: DemandStanding;
  /** Full-time equivalents in the month, or FTE-months over several. */
  readonly fte: number;
}

/** What a project or a request asks of all teams in the coming months. */
export interface Asker extends Asking {
  readonly teams: readonly Named[];
  /** Of its FTE-months, those in role-months that are over-allocated with all candidates. */
  readonly inShort: number;
}

/** The name of who asks, with its part. */
export const askingOf = (office: Office, { key, standing, fte }: RoleMonth['parts'][number]): Asking => {
  const collection = key.startsWith('projects/') ? 'projects' : 'requests';
  return { ...named(office, collection, key.slice(collection.length + 1)), collection, standing, fte };
};

/** Those whose demand of so many coming months falls into role-months that are over-allocated with all candidates: the largest part there first, of equals who asks for more in all. */
export const askersOf = (office: Office, plan: CapacityPlan, horizon: number): readonly Asker[] => {
  const ahead = new Set(monthsAhead(plan, horizon));
  const sums = new Map<string, { part: RoleMonth['parts'][number]; all: number[]; short: number[]; teams: Set<string> }>();
  // The row of a whole team comes after those of its roles, and holds their demand again: only what asks for anybody is new there.
  const ofRoles = new Map<string, number>();
  for (const row of plan.rows) {
    for (const cell of row.months) {
      if (!ahead.has(cell.month)) continue;
      const isOver = isShort(cell, 'all');
      for (const part of cell.parts) {
        const place = `${part.key} ${row.team} ${cell.month}`;
        const before = ofRoles.get(place) ?? 0;
        const fte = row.role === undefined ? fteSum([part.fte, -before]) : part.fte;
        ofRoles.set(place, fteSum([before, fte]));
        const sum = sums.get(part.key) ?? { part, all: [], short: [], teams: new Set<string>() };
        sums.set(part.key, sum);
        sum.teams.add(row.team);
        sum.all.push(fte);
        if (isOver) sum.short.push(fte);
      }
    }
  }
  return [...sums.values()]
    .filter(({ short }) => fteSum(short) > 0)
    .map(({ part, all, short, teams }) => ({
      ...askingOf(office, part),
      fte: fteSum(all),
      inShort: fteSum(short),
      teams: [...teams].map((id) => named(office, 'teams', id)),
    }))
    .sort((a, b) => inTurn(b.inShort - a.inShort, b.fte - a.fte, byText(a.id, b.id)));
};
