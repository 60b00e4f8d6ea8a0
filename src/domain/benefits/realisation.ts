/** How far a benefit has come, and what it is worth. */
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { measuredBy } from '#domain/projects/registers.ts';
import type { DataOf } from '#schemas/index.ts';

type Benefit = DataOf<'benefits'>;

/** Kind of a benefit. */
export type BenefitKind = NonNullable<Benefit['kind']>;

/** Kinds in the order of the page. */
export const benefitKinds: readonly BenefitKind[] = [
  'cash-releasing',
  'revenue',
  'cost-avoidance',
  'productivity',
  'risk-reduction',
  'compliance',
  'service-quality',
];

/**
 * Kinds that are money: what is no longer spent, what is earned, and what need not be spent. Time that people save is worth something too, but nobody can spend it
 * until it is taken out of a budget, and then it is cash-releasing: productivity is valued beside the sum, never in it.
 * Source: the division of UK government guidance (Infrastructure and Projects Authority, Guide for Effective Benefits Management) into cash-releasing and non-cash-releasing benefits.
 */
export const moneyKinds: ReadonlySet<BenefitKind> = new Set<BenefitKind>(['cash-releasing', 'revenue', 'cost-avoidance']);

/**
 * Realisation = (measured − baseline) ÷ (target − baseline), a share of 1: 0 at the starting value, 1 at the target, above 1 beyond it, negative where it got worse. It is the
 * same formula where less is better, for then both differences are negative. Undefined where nothing was measured, and where target and baseline are the same.
 * Source: Project Management Institute, Benefits Realization Management: A Practice Guide, 2019.
 */
export const benefitRealisation = (baseline: number, target: number, measured: number | undefined): number | undefined => {
  if (measured === undefined || target === baseline) return undefined;
  const share = (measured - baseline) / (target - baseline);
  return Number.isFinite(share) ? share : undefined;
};

/** Why the realisation of a benefit is not known. */
export type RealisationReason = 'not-measured' | 'target-is-baseline';

/** A benefit on a day. Money in minor units of the organisation's currency. */
export interface BenefitOnDay {
  readonly measured: { readonly day: string; readonly value: number; readonly source?: string | undefined } | undefined;
  readonly realisation: number | undefined;
  /** Undefined where the realisation is known. */
  readonly why: RealisationReason | undefined;
  /** Whether it is of a kind that is money. */
  readonly isMoney: boolean;
  /** Worth a year at the target; undefined where it is not stated, or its currency has no rate. */
  readonly worth: number | undefined;
  /** Worth a year as far as it is realised: realisation × worth, to the minor unit. Undefined where one of them is not known. */
  readonly realised: number | undefined;
}

/** How a benefit stands by the newest measurement up to a day. */
export const benefitOn = (office: Office, benefit: Benefit, asOf: string): BenefitOnDay => {
  const measured = measuredBy(benefit.measurements, asOf).at(-1);
  const realisation = benefitRealisation(benefit.baseline.value, benefit.target.value, measured?.value);
  const worth = benefit.monetaryPerYear === undefined ? undefined : minorUnitsOn(benefit.monetaryPerYear, asOf, office.organisation.data);
  return {
    measured,
    realisation,
    why: realisation !== undefined ? undefined : measured === undefined ? 'not-measured' : 'target-is-baseline',
    isMoney: benefit.kind !== undefined && moneyKinds.has(benefit.kind),
    worth,
    realised: realisation === undefined || worth === undefined ? undefined : Math.round(realisation * worth),
  };
};
