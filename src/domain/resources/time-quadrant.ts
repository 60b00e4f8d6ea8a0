/** The TIME model: what is to become of an application, from its value for the business and its technical fitness. */
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';

/** What the model advises: tolerate, invest, migrate or eliminate. */
export type Quadrant = NonNullable<DataOf<'applications'>['disposition']>;

/** The advices in the order of the name. */
export const quadrants: readonly Quadrant[] = ['tolerate', 'invest', 'migrate', 'eliminate'];

/** Where high begins, 0 to 100 each. */
export interface PortfolioLines {
  readonly businessValue: number;
  readonly technicalFit: number;
}

/** The lines of the organisation (`applicationPortfolio`); 50 where it draws none. */
export const portfolioLines = (office: Office): PortfolioLines => {
  const { businessValue = 50, technicalFit = 50 } = office.organisation.data.applicationPortfolio ?? {};
  return { businessValue, technicalFit };
};

/**
 * Quadrant of an application. Value and fitness that reach their line are high: high and high = invest, high value on poor technology = migrate,
 * little value on good technology = tolerate, neither = eliminate. Undefined where one of both was not assessed.
 * Source: Gartner, TIME model of application portfolio management.
 */
export const timeQuadrant = (
  { businessValue, technicalFit }: { readonly businessValue?: number | undefined; readonly technicalFit?: number | undefined },
  lines: PortfolioLines,
): Quadrant | undefined => {
  if (businessValue === undefined || technicalFit === undefined) return undefined;
  const fits = technicalFit >= lines.technicalFit;
  if (businessValue >= lines.businessValue) return fits ? 'invest' : 'migrate';
  return fits ? 'tolerate' : 'eliminate';
};
