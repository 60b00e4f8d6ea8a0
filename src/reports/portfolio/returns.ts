/** Return: the business cases of all projects and requests side by side, what they come to together, and what came of those that were closed. */
import { benefitOn } from '#domain/benefits/realisation.ts';
import { isMoney, portfolioBenefit } from '#domain/benefits/portfolio-benefit.ts';
import type { StandingBenefit } from '#domain/benefits/portfolio-benefit.ts';
import { businessCaseFigures, caseYears } from '#domain/money/business-case.ts';
import type { BusinessCaseFigures, CaseReason } from '#domain/money/business-case.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import { inUnits } from '#domain/money/partial-sum.ts';
import { caseValueIn, portfolioReturn, simplePayback } from '#domain/money/portfolio-return.ts';
import type { Total } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { closureOn } from '#domain/projects/period.ts';
import { postImplementation } from '#domain/projects/post-implementation.ts';
import type { ReviewStanding } from '#domain/projects/post-implementation.ts';
import type { CandidateRecord } from '#domain/selection/candidate-record.ts';
import { candidateStanding } from '#domain/selection/candidates.ts';
import { isPromised } from '#domain/strategy/promised-money.ts';
import { fiscalYearOf } from '#domain/time/fiscal-year.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import { ratio } from '#domain/value/known.ts';
import type { Known } from '#domain/value/known.ts';
import { projectStanding } from '#domain/value/standing.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';
import type { CandidateStage } from './requests.ts';

/** Groups of business cases: promised = approved, running or on hold; candidates = to be decided; completed. */
export const returnGroups = ['promised', 'candidates', 'completed'] as const;
/** One of them. */
export type ReturnGroupId = (typeof returnGroups)[number];

/** A business case in the list. Money in units of the organisation's currency. */
export interface CaseRow {
  readonly name: Named;
  readonly collection: CandidateRecord['collection'];
  readonly group: ReturnGroupId;
  /** Lifecycle of a project, status of a request. */
  readonly state: CandidateStage;
  readonly unit: Named;
  readonly cost: Known;
  readonly benefit: Known;
  /** Net present value in the money of the page's year. */
  readonly valueInYear: Known;
  readonly figures: BusinessCaseFigures;
}

/** A group of business cases together. */
export interface ReturnGroup {
  readonly id: ReturnGroupId;
  readonly count: number;
  readonly cost: Total;
  readonly benefit: Total;
  readonly netPresentValue: Total;
  readonly returnOnInvestment: Known;
}

/** A closed project: what it was to cost and bring, and what it did. */
export interface ClosedCase {
  readonly project: Named;
  readonly closed: string;
  readonly conclusion: DataOf<'closures'>['conclusion'];
  readonly plannedCost: Known;
  readonly actualCost: Known;
  /** (actual − planned)/planned. */
  readonly overrun: Known;
  /** Benefits that are money, a year: all as planned; realised of those measured, with how many. */
  readonly plannedBenefit: Total;
  readonly realisedBenefit: Total;
  readonly realisation: Known;
  /** Planned cost ÷ planned benefit a year; actual cost ÷ realised benefit a year where all are measured. In years. */
  readonly plannedPayback: Known;
  readonly actualPayback: Known;
  readonly reviews: ReviewStanding;
  readonly reviewers: readonly Named[];
}

/** The page. */
export interface ReturnsPage {
  /** The fiscal year in whose money values are summed. */
  readonly year: number;
  readonly groups: readonly ReturnGroup[];
  /** Highest value first; unknown last. */
  readonly cases: readonly CaseRow[];
  /** Promised projects and candidates without a net present value, and why. */
  readonly unknown: readonly { readonly name: Named; readonly collection: CandidateRecord['collection']; readonly why: CaseReason }[];
  /** Newest closure first. */
  readonly closed: readonly ClosedCase[];
}

const groupOf = (office: Office, record: CandidateRecord, asOf: string): ReturnGroupId | undefined => {
  if (record.collection === 'projects') {
    const lifecycle = lifecycleOn(office, record, asOf);
    if (isPromised(lifecycle)) return 'promised';
    if (lifecycle === 'completed') return 'completed';
  }
  return candidateStanding(office, record, asOf) === undefined ? undefined : 'candidates';
};

const rowOf = (office: Office, asOf: string, record: CandidateRecord, group: ReturnGroupId, year: number): CaseRow => {
  const years = caseYears(office, asOf, record.data).value;
  const sum = (key: 'cost' | 'benefit'): Known => unitsOf(years?.reduce((all, flow) => all + flow[key], 0));
  return {
    name: nameOf(office, record),
    collection: record.collection,
    group,
    state: record.collection === 'projects' ? lifecycleOn(office, record, asOf) : record.data.status,
    unit: named(office, 'units', record.data.unit),
    cost: sum('cost'),
    benefit: sum('benefit'),
    valueInYear: unitsOf(caseValueIn(office, asOf, record.data, year)),
    figures: businessCaseFigures(office, asOf, record.data),
  };
};

const closedCase = (office: Office, asOf: string, project: OfficeRecord<'projects'>): readonly ClosedCase[] => {
  const closure = closureOn(office, project.id, asOf)?.data;
  const reviews = postImplementation(office, project.id, asOf);
  if (closure === undefined || reviews === undefined || lifecycleOn(office, project, asOf) !== 'completed') return [];
  const { facts, figures } = projectStanding(office, project, asOf);
  const benefits = office
    .partsOf(project.id, 'benefits')
    .map((record): StandingBenefit => ({ record, standing: benefitOn(office, record.data, asOf) }))
    .filter(isMoney);
  const { planned, realised, realisation } = portfolioBenefit(benefits);
  const [plannedCost, actualCost] = [figures.budgetAtCompletion, unitsOf(facts.finalCost.value)];
  const isWhole = ({ known, of }: { readonly known: number; readonly of: number }): boolean => of > 0 && known === of;
  return [
    {
      project: nameOf(office, project),
      closed: closure.day,
      conclusion: closure.conclusion,
      plannedCost,
      actualCost,
      overrun: plannedCost === undefined || actualCost === undefined ? undefined : ratio(actualCost - plannedCost, plannedCost),
      plannedBenefit: inUnits(planned),
      realisedBenefit: inUnits(realised),
      realisation,
      plannedPayback: isWhole(planned) ? simplePayback(plannedCost, unitsOf(planned.amount)) : undefined,
      actualPayback: isWhole(realised) ? simplePayback(actualCost, unitsOf(realised.amount)) : undefined,
      reviews,
      reviewers: reviews.done.map(({ by }) => named(office, 'roles', by)),
    },
  ];
};

/** Highest first, unknown last. */
const byValue = (a: Known, b: Known): number =>
  a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : b - a;

const pageOf = (office: Office, asOf: string): ReturnsPage => {
  const { year } = fiscalYearOf(asOf, office.organisation.data.fiscalYearStart);
  const entries = [...office.list('projects'), ...office.list('requests')].flatMap((record) => {
    const group = groupOf(office, record, asOf);
    return group === undefined ? [] : [{ record, group, row: rowOf(office, asOf, record, group, year) }];
  });
  return {
    year,
    groups: returnGroups.map((id): ReturnGroup => {
      const own = entries.filter(({ group }) => group === id).map(({ record }) => record.data);
      const { cost, benefit, netPresentValue, returnOnInvestment } = portfolioReturn(office, asOf, own, year);
      return {
        id,
        count: own.length,
        cost: inUnits(cost),
        benefit: inUnits(benefit),
        netPresentValue: inUnits(netPresentValue),
        returnOnInvestment,
      };
    }),
    cases: entries.map(({ row }) => row).sort((a, b) => inTurn(byValue(a.valueInYear, b.valueInYear), byText(a.name.id, b.name.id))),
    unknown: entries.flatMap(({ row }) => {
      const { why } = row.figures.netPresentValue;
      return why === undefined || row.group === 'completed' ? [] : [{ name: row.name, collection: row.collection, why }];
    }),
    closed: office
      .list('projects')
      .flatMap((project) => closedCase(office, asOf, project))
      .sort((a, b) => inTurn(byText(b.closed, a.closed), byText(a.project.id, b.project.id))),
  };
};

/** The page of the return as of a day. Computed once an office and day. */
export const returnsPage = (office: Office, asOf: string): ReturnsPage => office.once(`returns/${asOf}`, () => pageOf(office, asOf));
