/** What the applications in use cost a year: the money that keeps things running before any project. */
import { partialSum } from '#domain/money/partial-sum.ts';
import type { PartialSum } from '#domain/money/partial-sum.ts';
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { isInUse } from './application-standing.ts';

/** An application in use with its cost a year in minor units; undefined where it is not stated or its currency has no rate. */
export interface RunningApplication {
  readonly application: OfficeRecord<'applications'>;
  readonly cost: number | undefined;
}

/** The run cost. */
export interface RunCost {
  /** Σ annual cost of the applications that are live or in phase-out, in minor units; those without a cost are counted and left out. */
  readonly total: PartialSum;
  /** Dearest first; those without a cost last. */
  readonly applications: readonly RunningApplication[];
}

/** What an application costs a year, in minor units; undefined where it is not stated or its currency has no rate. */
export const annualCost = (office: Office, { data }: OfficeRecord<'applications'>, asOf: string): number | undefined =>
  data.annualCost === undefined ? undefined : minorUnitsOn(data.annualCost, asOf, office.organisation.data);

/** The run cost on the day. Contracts are not added: what an application costs a year holds what is paid for it under its contracts. */
export const runCost = (office: Office, asOf: string): RunCost =>
  office.once(`run-cost/${asOf}`, () => {
    const applications = office
      .list('applications')
      .filter(isInUse)
      .map((application): RunningApplication => ({ application, cost: annualCost(office, application, asOf) }))
      .sort((a, b) => inTurn((b.cost ?? -1) - (a.cost ?? -1), byText(a.application.id, b.application.id)));
    return { total: partialSum(applications.map(({ cost }) => cost)), applications };
  });
