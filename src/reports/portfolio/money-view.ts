/** Totals of some projects for a page: of how many, and each project that is left out once, with all reasons. */
import { budgetOverrun } from '#domain/colours/cost.ts';
import type { Office } from '#domain/office/office.ts';
import type { Gap } from '#domain/value/explanation.ts';
import type { Known } from '#domain/value/known.ts';
import { rollUp } from '#domain/value/roll-up.ts';
import type { Totals } from '#domain/value/roll-up.ts';
import type { Standing } from '#domain/value/standing.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';

/** The totals. Money in units of the organisation's currency. */
export interface MoneyView {
  readonly totals: Totals;
  /** Share of the budget by which the estimate is above it; negative = below. Undefined where one of them is. */
  readonly overrun: Known;
  readonly included: number;
  readonly of: number;
  /** Projects that the sums leave out, each with what is not known. */
  readonly excluded: readonly { readonly project: Named; readonly gaps: readonly Gap[] }[];
}

/** The totals of some standings. */
export const moneyView = (office: Office, standings: readonly Standing[]): MoneyView => {
  const { totals, included, of, excluded } = rollUp(standings);
  const inSums = new Set(included);
  const gaps = new Map<string, Map<string, Gap>>();
  for (const { project, why } of excluded) {
    if (inSums.has(project)) continue;
    const own = gaps.get(project) ?? new Map<string, Gap>();
    for (const gap of why) own.set(`${gap.input} ${gap.reason}`, gap);
    gaps.set(project, own);
  }
  return {
    totals,
    overrun: budgetOverrun(totals),
    included: included.length,
    of,
    excluded: [...gaps].map(([project, own]) => ({ project: named(office, 'projects', project), gaps: [...own.values()] })),
  };
};
