/** Where the money serves the strategy: budgets of approved and running projects, divided by the weights of their objectives. */
import { restricted } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { isPromised, objectiveParts } from '#domain/strategy/promised-money.ts';
import type { ObjectivePart } from '#domain/strategy/promised-money.ts';
import { ratio } from '#domain/value/known.ts';
import type { Known } from '#domain/value/known.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { DataOf } from '#schemas/index.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';
import { portfolioMoney } from './money-page.ts';

type Category = DataOf<'projects'>['category'];

/** An objective and the money behind it, in units of the organisation's currency. */
export interface ObjectiveMoney {
  /** Undefined for the part that serves no objective. */
  readonly objective: Named | undefined;
  /** Sum of the weighted budgets at completion; 0 where no project with a known budget serves it. */
  readonly budget: number;
  /** Share of all money; undefined where there is none. */
  readonly share: Known;
  /** Its weight as a share of the weights of all objectives; undefined where it has none. */
  readonly weight: Known;
  /** Share − weight: positive = more money than weight. */
  readonly difference: Known;
  /** Weighted budget of the fiscal year, by the budget lines; undefined where none states one. */
  readonly year: Known;
  readonly projects: number;
}

/** A project and its budget by objective, in the order of the objectives. */
export interface AlignedProject {
  readonly project: Named;
  readonly category: Category;
  readonly budget: number;
  /** Undefined where it does not serve the objective. */
  readonly parts: readonly Known[];
}

/** The page. */
export interface AlignmentPage {
  /** Most money first; the part without objective last, where there is one. Objectives that the edition does not name are left out. */
  readonly objectives: readonly ObjectiveMoney[];
  /** Dearest first. */
  readonly projects: readonly AlignedProject[];
  readonly total: number;
  readonly byCategory: readonly {
    readonly category: Category;
    readonly budget: number;
    readonly share: Known;
    readonly projects: number;
  }[];
  readonly unserved: readonly Named[];
  readonly orphans: readonly Named[];
  /** Approved or running projects whose budget is not known. */
  readonly unknown: readonly Named[];
  /** The objective whose share of the money is farthest from its weight; undefined where no weight is known. */
  readonly farthest: ObjectiveMoney | undefined;
}

/** Budget at completion in minor units, by objective. Undefined where the budget is not known. */
const partsOf = ({ project, figures }: Standing): readonly ObjectivePart[] | undefined => {
  const budget = figures.budgetAtCompletion;
  return budget === undefined ? undefined : objectiveParts(project, Math.round(budget * 100));
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const alignment = (office: Office, asOf: string): AlignmentPage => {
  const promised = portfolioStandings(office, asOf).filter(({ lifecycle }) => isPromised(lifecycle));
  const known = promised.flatMap((standing) => {
    const parts = partsOf(standing);
    return parts === undefined ? [] : [{ standing, parts }];
  });
  const minorOf = (objective: string | undefined): number =>
    sum(known.flatMap(({ parts }) => parts.filter((part) => part.objective === objective).map(({ minor }) => minor)));
  const total = sum(known.flatMap(({ parts }) => parts.map(({ minor }) => minor)));
  const weights = sum(office.list('objectives').map(({ data }) => data.weight ?? 0));
  const year = new Map(portfolioMoney(office, asOf).current.by.objective.map(({ key, planned }) => [key, planned.amount]));
  const serving = (objective: string | undefined): number =>
    known.filter(({ parts }) => parts.some((part) => part.objective === objective)).length;
  const entry = (id: string | undefined, objective: Named | undefined, own: Known): ObjectiveMoney => {
    const minor = minorOf(id);
    const share = ratio(minor, total);
    const weight = own === undefined ? undefined : ratio(own, weights);
    const difference = share === undefined || weight === undefined ? undefined : share - weight;
    return { objective, budget: minor / 100, share, weight, difference, year: year.get(id), projects: serving(id) };
  };
  const beyond = new Set(known.flatMap(({ parts }) => parts.map(({ objective }) => objective)));
  const recorded = office.list('objectives').map((record) => entry(record.id, nameOf(office, record), record.data.weight));
  const others = [...beyond]
    // What the edition does not name may be several objectives: no sum of it would be that of one.
    .filter((id) => id === undefined || (id !== restricted && office.find('objectives', id) === undefined))
    .map((id) => entry(id, id === undefined ? undefined : named(office, 'objectives', id), undefined));
  const objectives = [
    ...recorded.sort((a, b) => inTurn(b.budget - a.budget, byText(a.objective?.id, b.objective?.id))),
    ...others.sort((a, b) => byText(a.objective?.id, b.objective?.id)),
  ];
  const categories = [...new Set(known.map(({ standing }) => standing.project.data.category))];
  const promisedTo = new Set(promised.flatMap(({ project }) => (project.data.objectives ?? []).map(({ id }) => id)));
  return {
    objectives,
    projects: known
      .map(({ standing: { project }, parts }): AlignedProject => ({
        project: nameOf(office, project),
        category: project.data.category,
        budget: sum(parts.map(({ minor }) => minor)) / 100,
        parts: objectives.map(({ objective }) => {
          const own = parts.filter((part) => part.objective === objective?.id);
          return own.length === 0 ? undefined : sum(own.map(({ minor }) => minor)) / 100;
        }),
      }))
      .sort((a, b) => inTurn(b.budget - a.budget, byText(a.project.id, b.project.id))),
    total: total / 100,
    byCategory: categories
      .map((category) => {
        const own = known.filter(({ standing }) => standing.project.data.category === category);
        const minor = sum(own.flatMap(({ parts }) => parts.map((part) => part.minor)));
        return { category, budget: minor / 100, share: ratio(minor, total), projects: own.length };
      })
      .sort((a, b) => inTurn(b.budget - a.budget, byText(a.category, b.category))),
    unserved: office
      .list('objectives')
      .filter(({ id }) => !promisedTo.has(id))
      .map((record) => nameOf(office, record)),
    orphans: promised.filter(({ project }) => (project.data.objectives ?? []).length === 0).map(({ project }) => nameOf(office, project)),
    unknown: promised.filter((standing) => partsOf(standing) === undefined).map(({ project }) => nameOf(office, project)),
    farthest: objectives.reduce<ObjectiveMoney | undefined>(
      (most, objective) =>
        objective.difference !== undefined && Math.abs(objective.difference) > Math.abs(most?.difference ?? 0) ? objective : most,
      undefined,
    ),
  };
};

/** The alignment of the money as of a day. Computed once an office and day. */
export const alignmentPage = (office: Office, asOf: string): AlignmentPage =>
  office.once(`alignment/${asOf}`, () => alignment(office, asOf));

/** The money behind one objective; undefined where this edition has no such objective. */
export const moneyBehind = (office: Office, asOf: string, objective: string): ObjectiveMoney | undefined =>
  alignmentPage(office, asOf).objectives.find((entry) => entry.objective?.id === objective);
