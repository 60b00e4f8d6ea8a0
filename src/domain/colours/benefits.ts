/** The computed colour of benefits: what was measured, against the targets whose day has come. */
import { benefitRealisation } from '#domain/benefits/realisation.ts';
import type { Office } from '#domain/office/office.ts';
import { measuredBy } from '#domain/projects/registers.ts';
import { colourAtLeast, colourBy } from './colour.ts';
import type { ComputedColour } from './colour.ts';
import type { Thresholds } from './thresholds.ts';

/** Colour of benefits on a day: the worst of the benefits that are due. Not assessed before the first target is due, and where nothing was measured. */
export const benefitsColour = (office: Office, project: string, asOf: string, { benefitRealisation: limits }: Thresholds): ComputedColour =>
  colourBy(
    office
      .partsOf(project, 'benefits')
      .filter(({ data }) => data.target.day <= asOf)
      .map(({ data }) => {
        const measured = measuredBy(data.measurements, asOf).at(-1)?.value;
        const share = benefitRealisation(data.baseline.value, data.target.value, measured);
        return {
          rule: 'benefit-realisation',
          colour: colourAtLeast(share, limits),
          inputs: { benefit: data.id, realisation: share, measured, target: data.target.value },
          limits,
        };
      }),
  );
