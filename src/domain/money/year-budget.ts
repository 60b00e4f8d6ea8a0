/**
 * The money of some projects by fiscal year, from their budget lines. A line of a year belongs to the fiscal year that begins in it, a line of a month to the fiscal year of
 * the month; no line is ever split. Lines carry no day on which they were written, so a past data date sees the amounts as they stand now; only spending in
 * periods that begin after it, or had not ended where a later report follows, and what was planned where a later baseline changed the plan, is left out.
 */
import { restricted } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { budgetLinesOn } from '#domain/projects/budget-lines.ts';
import { objectiveWeights } from '#domain/projects/objective-weights.ts';
import { fiscalYear, fiscalYearOf } from '#domain/time/fiscal-year.ts';
import type { FiscalPeriod } from '#domain/time/fiscal-year.ts';
import type { Known } from '#domain/value/known.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { sharesOf } from './shares.ts';
import { minorUnitsOn } from './total.ts';
import type { Total } from './total.ts';

type Line = DataOf<'budget'>;

/** What a budget line states. */
export const amountKinds = ['planned', 'committed', 'actual', 'forecast'] as const;
/** One of them. */
export type AmountKind = (typeof amountKinds)[number];

/** Sums over lines, in units of the organisation's currency; each says how many of its lines state the amount. */
export interface BudgetAmounts extends Readonly<Record<AmountKind, Total>> {
  /** Planned and forecast over those lines only that state both, so that one may be held against the other. */
  readonly compared: { readonly planned: Known; readonly forecast: Known; readonly known: number; readonly of: number };
}

/** By what the money of a year is divided. */
export const moneyGroupings = ['project', 'pool', 'kind', 'unit', 'category', 'programme', 'objective'] as const;
/** One of them. */
export type MoneyGrouping = (typeof moneyGroupings)[number];

/** The money of one pool, unit, objective … in a year. */
export interface MoneyGroup extends BudgetAmounts {
  /** Id of the record or word of the schema; undefined for what belongs to none: no programme, no objective. */
  readonly key: string | undefined;
  /** Projects with lines in it, in the order of ids. */
  readonly projects: readonly string[];
}

/** The money of one fiscal year. */
export interface YearMoney extends FiscalPeriod, BudgetAmounts {
  readonly isCurrent: boolean;
  /** Dearest plan first; what belongs to none last; without what the edition does not name. */
  readonly by: Readonly<Record<MoneyGrouping, readonly MoneyGroup[]>>;
}

/** The money of some projects over the fiscal years. */
export interface FiscalMoney {
  /** The fiscal year of the data date, also where no line falls into it. */
  readonly current: YearMoney;
  /** All years that have lines, and the current one; oldest first. */
  readonly years: readonly YearMoney[];
  /** Projects without any budget line. */
  readonly withoutLines: readonly string[];
  /** Projects that have lines, but none in the current year. */
  readonly notThisYear: readonly string[];
}

/** A line, or the part of it that serves one objective, in minor units. */
interface Entry {
  readonly line: Line;
  readonly project: OfficeRecord<'projects'>;
  readonly period: FiscalPeriod;
  readonly amounts: Readonly<Record<AmountKind, Known>>;
  /** Whether the period of the line has begun, so that spending can be known. */
  readonly hasBegun: boolean;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const total = (entries: readonly Entry[], kind: AmountKind): Total => {
  const asked = kind === 'actual' ? entries.filter(({ hasBegun }) => hasBegun) : entries;
  const known = asked.flatMap(({ amounts }) => amounts[kind] ?? []);
  return { amount: known.length === 0 ? undefined : sum(known) / 100, known: known.length, of: asked.length };
};

const amountsOf = (entries: readonly Entry[]): BudgetAmounts => {
  const both = entries.filter(({ amounts }) => amounts.planned !== undefined && amounts.forecast !== undefined);
  const of = (kind: AmountKind): Known => (both.length === 0 ? undefined : sum(both.flatMap(({ amounts }) => amounts[kind] ?? [])) / 100);
  return {
    planned: total(entries, 'planned'),
    committed: total(entries, 'committed'),
    actual: total(entries, 'actual'),
    forecast: total(entries, 'forecast'),
    compared: { planned: of('planned'), forecast: of('forecast'), known: both.length, of: entries.length },
  };
};

type Keyed = readonly [string | undefined, Entry];

const byObjective = (entry: Entry): readonly Keyed[] => {
  const weights = objectiveWeights(entry.project);
  const parts = (kind: AmountKind): readonly Known[] => {
    const amount = entry.amounts[kind];
    if (amount === undefined) return weights.map(() => undefined);
    return sharesOf(
      amount,
      weights.map(([, weight]) => weight),
    );
  };
  const [planned, committed, actual, forecast] = amountKinds.map(parts);
  return weights.map(([id], index) => [
    id,
    {
      ...entry,
      amounts: { planned: planned?.[index], committed: committed?.[index], actual: actual?.[index], forecast: forecast?.[index] },
    },
  ]);
};

const keysOf: Readonly<Record<MoneyGrouping, (entry: Entry) => readonly Keyed[]>> = {
  project: (entry) => [[entry.project.id, entry]],
  pool: (entry) => [[entry.line.pool, entry]],
  kind: (entry) => [[entry.line.kind, entry]],
  unit: (entry) => [[entry.project.data.unit, entry]],
  category: (entry) => [[entry.project.data.category, entry]],
  programme: (entry) => [[entry.project.data.programme, entry]],
  objective: byObjective,
};

const grouped = (entries: readonly Entry[], grouping: MoneyGrouping): readonly MoneyGroup[] => {
  const groups = new Map<string | undefined, Entry[]>();
  for (const [key, entry] of entries.flatMap(keysOf[grouping])) {
    // What an edition does not name may be several programmes, units or objectives: no sum of it would be that of one.
    if (key === restricted) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .map(([key, own]): MoneyGroup => ({ key, projects: [...new Set(own.map(({ project }) => project.id))], ...amountsOf(own) }))
    .sort((a, b) =>
      inTurn(
        Number(a.key === undefined) - Number(b.key === undefined),
        (b.planned.amount ?? -1) - (a.planned.amount ?? -1),
        byText(a.key, b.key),
      ),
    );
};

const yearMoney = (period: FiscalPeriod, entries: readonly Entry[], asOf: string): YearMoney => {
  const own = entries.filter((entry) => entry.period.year === period.year);
  const by = Object.fromEntries(moneyGroupings.map((grouping) => [grouping, grouped(own, grouping)]));
  return {
    ...period,
    isCurrent: period.from <= asOf && asOf <= period.to,
    ...amountsOf(own),
    by: by as Record<MoneyGrouping, readonly MoneyGroup[]>,
  };
};

/** The money of the projects by fiscal year. Amounts in another currency count at the rate of the data date, and are unknown without one. */
export const fiscalYearMoney = (office: Office, asOf: string, projects: readonly OfficeRecord<'projects'>[]): FiscalMoney => {
  const settings = office.organisation.data;
  const { fiscalYearStart: start = 1 } = settings;
  const entries = projects.flatMap((project) =>
    budgetLinesOn(office, project.id, asOf).map((line): Entry => {
      const period = line.month === undefined ? fiscalYear(line.year ?? 0, start) : fiscalYearOf(line.month, start);
      const hasBegun = (line.month === undefined ? period.from : `${line.month}-01`) <= asOf;
      const minor = (kind: AmountKind): Known => {
        const money = line[kind];
        return money === undefined || (kind === 'actual' && !hasBegun) ? undefined : minorUnitsOn(money, asOf, settings);
      };
      const amounts = { planned: minor('planned'), committed: minor('committed'), actual: minor('actual'), forecast: minor('forecast') };
      return { line, project, period, hasBegun, amounts };
    }),
  );
  const current = fiscalYearOf(asOf, start);
  const periods = [...new Set([current.year, ...entries.map(({ period }) => period.year)])].sort((a, b) => a - b);
  const years = periods.map((year) => yearMoney(fiscalYear(year, start), entries, asOf));
  const withLines = new Set(entries.map(({ project }) => project.id));
  const thisYear = new Set(entries.filter(({ period }) => period.year === current.year).map(({ project }) => project.id));
  return {
    current: years.find(({ isCurrent }) => isCurrent) ?? yearMoney(current, [], asOf),
    years,
    withoutLines: projects.filter(({ id }) => !withLines.has(id)).map(({ id }) => id),
    notThisYear: projects.filter(({ id }) => withLines.has(id) && !thisYear.has(id)).map(({ id }) => id),
  };
};
