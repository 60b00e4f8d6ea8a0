/** How the alignment moved, and which benefits the objectives get: beside the money of the alignment page. */
import { unitsOf } from '#domain/money/minor-units.ts';
import { restricted } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { alignmentDrift, objectiveBenefits } from '#domain/strategy/promised-money.ts';
import { ratio } from '#domain/value/known.ts';
import type { Known } from '#domain/value/known.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';

/** Shares of an objective over the months; the name is undefined for the part that serves none. */
export interface DriftLine {
  readonly objective: Named | undefined;
  readonly shares: readonly Known[];
  readonly drift: Known;
}

/** Benefits of an objective a year, in units of the organisation's currency. */
export interface BenefitLine {
  readonly objective: Named | undefined;
  readonly planned: number;
  readonly share: Known;
  readonly realised: Known;
}

/** Course of the money, and the benefits by objective. */
export interface AlignmentCourse {
  readonly months: readonly string[];
  /** Largest share today first. Objectives that the edition does not name are left out. */
  readonly lines: readonly DriftLine[];
  /** The line that moved farthest; undefined where none did. */
  readonly farthest: DriftLine | undefined;
  /** Largest first. */
  readonly benefits: readonly BenefitLine[];
  /** Benefits that are money and state no worth. */
  readonly unknown: number;
}

const courseOf = (office: Office, asOf: string): AlignmentCourse => {
  const nameOf = (id: string | undefined): Named | undefined => (id === undefined ? undefined : named(office, 'objectives', id));
  const { months, objectives } = alignmentDrift(office, asOf);
  const lines = objectives
    .filter(({ objective, shares }) => objective !== restricted && shares.some((share) => share !== undefined && share > 0))
    .map(({ objective, shares, drift }): DriftLine => ({ objective: nameOf(objective), shares, drift }))
    .sort((a, b) => inTurn((b.shares.at(-1) ?? 0) - (a.shares.at(-1) ?? 0), byText(a.objective?.id, b.objective?.id)));
  const { objectives: benefits, unknown } = objectiveBenefits(office, asOf);
  const total = benefits.reduce((sum, { planned }) => sum + planned, 0);
  return {
    months,
    lines,
    farthest: lines.reduce<DriftLine | undefined>(
      // Less than a twentieth of a percentage point would be told as 0.
      (most, line) => (line.drift !== undefined && Math.abs(line.drift) > Math.max(0.0005, Math.abs(most?.drift ?? 0)) ? line : most),
      undefined,
    ),
    benefits: benefits
      .filter(({ objective }) => objective !== restricted)
      .map(({ objective, planned, realised }): BenefitLine => ({
        objective: nameOf(objective),
        planned: planned / 100,
        share: ratio(planned, total),
        realised: unitsOf(realised),
      }))
      .sort((a, b) => inTurn(b.planned - a.planned, byText(a.objective?.id, b.objective?.id))),
    unknown,
  };
};

/** As of a day. Made once an office and day. */
export const alignmentCourse = (office: Office, asOf: string): AlignmentCourse =>
  office.once(`alignment-course/${asOf}`, () => courseOf(office, asOf));
