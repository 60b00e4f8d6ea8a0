/** Which money a change moves: budget lines by year, pool and kind, baselines, contracts, applications. In units of the organisation's currency. */
import { minorUnitsOn, totalOf } from '#domain/money/total.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Money } from '#domain/money/minor-units.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import type { Office } from '#domain/office/office.ts';
import { costPerYear } from '#domain/resources/contract-cost.ts';
import { annualCost } from '#domain/resources/run-cost.ts';
import { fiscalYearOf } from '#domain/time/fiscal-year.ts';
import type { Known } from '#domain/value/known.ts';
import type { Shift } from '#domain/value/movements.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';
import { shiftOf } from './comparison.ts';
import type { Comparison } from './comparison.ts';

type Line = DataOf<'budget'>;

/** Columns of a budget line. */
export const budgetColumns = ['planned', 'committed', 'actual', 'forecast'] as const;
/** One of them. */
export type BudgetColumn = (typeof budgetColumns)[number];

/** Budget lines of a project in one fiscal year, pool and kind whose sums moved. */
export interface BudgetChange {
  readonly project: Named;
  readonly year: number;
  readonly pool: Line['pool'];
  readonly kind: Line['kind'];
  /** Sums of what is known; only those that moved. */
  readonly sums: readonly (Shift<Known> & { readonly column: BudgetColumn })[];
}

/** A baseline that came, went or reads otherwise. */
export interface BaselineChange {
  readonly project: Named;
  readonly id: string;
  readonly presence: 'new' | 'removed' | 'kept';
  readonly day: string;
  readonly reason: Localised;
  readonly approvedBy: string;
  /** Against the same baseline before; of a new one, against the newest before it. */
  readonly budget: Shift<Known> | undefined;
  readonly end: Shift<string | undefined> | undefined;
}

/** A contract or an application whose cost or term moved. */
export interface CostChange {
  readonly kind: 'contract' | 'application';
  readonly name: Named;
  readonly presence: 'new' | 'removed' | 'kept';
  /** Cost a year. */
  readonly perYear: Shift<Known> | undefined;
  /** Last day of a contract, before any renewal. */
  readonly end: Shift<string | undefined> | undefined;
  /** State of an application. */
  readonly lifecycle: Shift<string | undefined> | undefined;
}

const presenceOf = (before: object | undefined, after: object | undefined): CostChange['presence'] =>
  before === undefined ? 'new' : after === undefined ? 'removed' : 'kept';

const projectIn = ({ before, after }: Comparison, id: string): Named =>
  after.find('projects', id) === undefined ? named(before, 'projects', id) : named(after, 'projects', id);

const groupsOf = (office: Office, project: string): ReadonlyMap<string, readonly Line[]> => {
  const start = office.organisation.data.fiscalYearStart;
  const yearOf = ({ month, year = 0 }: Line): number => (month === undefined ? year : fiscalYearOf(month, start).year);
  return Map.groupBy(
    office.partsOf(project, 'budget').map(({ data }) => data),
    (line) => `${String(yearOf(line))} ${line.pool} ${line.kind}`,
  );
};

const budgetOf = (comparison: Comparison, was: string, is: string): readonly BudgetChange[] => {
  const { before, after, asOf } = comparison;
  const [old, now] = [groupsOf(before, was), groupsOf(after, is)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key): readonly BudgetChange[] => {
    const [first] = [...(now.get(key) ?? []), ...(old.get(key) ?? [])];
    if (first === undefined) return [];
    const sumIn = (office: Office, lines: readonly Line[] = [], column: BudgetColumn): Known =>
      totalOf(
        lines.map((line) => line[column]),
        asOf,
        office.organisation.data,
      ).amount;
    const sums = budgetColumns.flatMap((column) => {
      const moved = shiftOf(sumIn(before, old.get(key), column), sumIn(after, now.get(key), column));
      return moved === undefined ? [] : [{ column, ...moved }];
    });
    return sums.length === 0
      ? []
      : [{ project: projectIn(comparison, is), year: Number(key.split(' ')[0]), pool: first.pool, kind: first.kind, sums }];
  });
};

/** The largest move of the sums of a budget change. */
export const largestMove = ({ sums }: BudgetChange): number =>
  Math.max(...sums.map(({ before, after }) => Math.abs((after ?? 0) - (before ?? 0))));

/** Budget lines that moved, by project, the largest moves of a project first. */
export const budgetChanges = (comparison: Comparison): readonly BudgetChange[] => {
  const former = new Map([...comparison.renames].map(([before, after]) => [after, before]));
  const projects = comparison.changed('budget').flatMap(({ before, after }) => (after ?? before)?.project ?? []);
  const lost = new Set(comparison.unreadable.filter((key) => key.startsWith('budget/')).map((key) => key.split('/')[1]));
  return [...new Set(projects)]
    .filter((id) => !lost.has(id))
    .flatMap((id) => budgetOf(comparison, former.get(`projects/${id}`)?.slice('projects/'.length) ?? id, id))
    .sort((a, b) => inTurn(byText(a.project.id, b.project.id), largestMove(b) - largestMove(a)));
};

const amountIn = (office: Office, money: Money | undefined, asOf: string): Known =>
  money === undefined ? undefined : unitsOf(minorUnitsOn(money, asOf, office.organisation.data));

/** Baselines that the change brings, alters or takes away. */
export const baselineChanges = (comparison: Comparison): readonly BaselineChange[] =>
  comparison.changed('baselines').flatMap(({ before, after }) => {
    const shown = after ?? before;
    if (shown?.project === undefined) return [];
    const earlier =
      before ??
      comparison.after
        .partsOf(shown.project, 'baselines')
        .filter(({ data }) => data.day < shown.data.day)
        .toSorted((a, b) => byText(b.data.day, a.data.day))[0];
    const { asOf } = comparison;
    return [
      {
        project: projectIn(comparison, shown.project),
        id: shown.id.slice(shown.id.indexOf('/') + 1),
        presence: presenceOf(before, after),
        day: shown.data.day,
        reason: shown.data.reason,
        approvedBy: shown.data.approvedBy,
        budget: shiftOf(amountIn(comparison.before, earlier?.data.budget, asOf), amountIn(comparison.after, after?.data.budget, asOf)),
        end: shiftOf(earlier?.data.end, after?.data.end),
      },
    ];
  });

const contractChanges = (comparison: Comparison): readonly CostChange[] =>
  comparison.changed('contracts').flatMap(({ before, after }) => {
    const shown = after ?? before;
    if (shown === undefined) return [];
    const perYear = (office: Office, contract: typeof before): Known =>
      contract === undefined ? undefined : unitsOf(costPerYear(contract.data, comparison.asOf, office.organisation.data));
    return [
      {
        kind: 'contract' as const,
        name: nameOf(after === undefined ? comparison.before : comparison.after, shown),
        presence: presenceOf(before, after),
        perYear: shiftOf(perYear(comparison.before, before), perYear(comparison.after, after)),
        end: shiftOf(before?.data.end, after?.data.end),
        lifecycle: undefined,
      },
    ];
  });

const applicationChanges = (comparison: Comparison): readonly CostChange[] =>
  comparison.changed('applications').flatMap(({ before, after }) => {
    const shown = after ?? before;
    if (shown === undefined) return [];
    const perYear = (office: Office, application: typeof before): Known =>
      application === undefined ? undefined : unitsOf(annualCost(office, application, comparison.asOf));
    return [
      {
        kind: 'application' as const,
        name: nameOf(after === undefined ? comparison.before : comparison.after, shown),
        presence: presenceOf(before, after),
        perYear: shiftOf(perYear(comparison.before, before), perYear(comparison.after, after)),
        end: undefined,
        lifecycle: shiftOf<string | undefined>(before?.data.lifecycle, after?.data.lifecycle),
      },
    ];
  });

/** Contracts and applications whose cost, term or state moved. */
export const costChanges = (comparison: Comparison): readonly CostChange[] =>
  [...contractChanges(comparison), ...applicationChanges(comparison)].filter(({ perYear, end, lifecycle }) =>
    [perYear, end, lifecycle].some((moved) => moved !== undefined),
  );
