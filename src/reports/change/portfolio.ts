/** What a change does to the portfolio as a whole: sums of the running projects, how many there are of each colour, returns and benefits. */
import { countsBenefits, portfolioBenefit } from '#domain/benefits/portfolio-benefit.ts';
import { benefitOn } from '#domain/benefits/realisation.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import { portfolioReturn } from '#domain/money/portfolio-return.ts';
import type { Office } from '#domain/office/office.ts';
import { isPromised } from '#domain/strategy/promised-money.ts';
import { fiscalYearOf } from '#domain/time/fiscal-year.ts';
import type { Known } from '#domain/value/known.ts';
import type { Shift } from '#domain/value/movements.ts';
import { isRunning, rollUp } from '#domain/value/roll-up.ts';
import type { Totals } from '#domain/value/roll-up.ts';
import { isWatermelon, portfolioStandings } from '#domain/value/standing.ts';
import { colourCounts } from '../portfolio/colour-counts.ts';
import type { ColourKey } from '../portfolio/colour-counts.ts';
import { shiftOf } from './comparison.ts';
import type { Comparison } from './comparison.ts';

/** Sums that are compared. */
export type PortfolioFigure = keyof Totals | 'netPresentValue' | 'benefitPlanned' | 'benefitRealised';

/** Counts that are compared. */
export type PortfolioCount = 'projects' | 'running' | 'counted' | 'watermelons' | 'withoutStatus';

/** The portfolio before and after; only what differs. */
export interface PortfolioChange {
  readonly figures: readonly (Shift<Known> & { readonly id: PortfolioFigure })[];
  readonly counts: readonly (Shift<number> & { readonly id: PortfolioCount })[];
  /** Running projects of each colour. */
  readonly colours: readonly (Shift<number> & { readonly kind: 'stated' | 'computed'; readonly colour: ColourKey })[];
}

const figuresOf = (office: Office, asOf: string, year: number): Readonly<Record<PortfolioFigure, Known>> => {
  const standings = portfolioStandings(office, asOf);
  const promised = standings.filter(({ lifecycle }) => isPromised(lifecycle)).map(({ project }) => project.data);
  const benefits = portfolioBenefit(
    standings
      .filter(({ lifecycle }) => countsBenefits(lifecycle))
      .flatMap(({ project }) => office.partsOf(project.id, 'benefits'))
      .map((record) => ({ record, standing: benefitOn(office, record.data, asOf) })),
  );
  return {
    ...rollUp(standings.filter(isRunning)).totals,
    netPresentValue: unitsOf(portfolioReturn(office, asOf, promised, year).netPresentValue.amount),
    benefitPlanned: unitsOf(benefits.planned.amount),
    benefitRealised: unitsOf(benefits.realised.amount),
  };
};

const countsOf = (office: Office, asOf: string): Readonly<Record<PortfolioCount, number>> => {
  const standings = portfolioStandings(office, asOf);
  const running = standings.filter(isRunning);
  return {
    projects: standings.length,
    running: running.length,
    counted: rollUp(running).included.length,
    watermelons: running.filter(isWatermelon).length,
    withoutStatus: running.filter(({ isCurrent }) => !isCurrent).length,
  };
};

const colourShifts = ({ before, after, asOf }: Comparison): PortfolioChange['colours'] => {
  const countsIn = (office: Office) => colourCounts(portfolioStandings(office, asOf).filter(isRunning));
  const [was, is] = [countsIn(before), countsIn(after)];
  return (['computed', 'stated'] as const).flatMap((kind) =>
    is[kind].flatMap(({ key, count }) => {
      const moved = shiftOf(was[kind].find((entry) => entry.key === key)?.count ?? 0, count);
      return moved === undefined ? [] : [{ kind, colour: key, ...moved }];
    }),
  );
};

/** What the change does to the sums and counts of the portfolio. The net present value is that of approved and running projects, in the money of the year of the data date. */
export const portfolioChange = (comparison: Comparison): PortfolioChange => {
  const { before, after, asOf } = comparison;
  const year = fiscalYearOf(asOf, after.organisation.data.fiscalYearStart).year;
  const [wasFigures, isFigures] = [figuresOf(before, asOf, year), figuresOf(after, asOf, year)];
  const [wasCounts, isCounts] = [countsOf(before, asOf), countsOf(after, asOf)];
  return {
    figures: (Object.keys(isFigures) as PortfolioFigure[]).flatMap((id) => {
      const moved = shiftOf(wasFigures[id], isFigures[id]);
      return moved === undefined ? [] : [{ id, ...moved }];
    }),
    counts: (Object.keys(isCounts) as PortfolioCount[]).flatMap((id) => {
      const moved = shiftOf(wasCounts[id], isCounts[id]);
      return moved === undefined ? [] : [{ id, ...moved }];
    }),
    colours: colourShifts(comparison),
  };
};
