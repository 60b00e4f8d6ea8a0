/** The computed colour of risk: the zone of the highest open exposure. */
import type { Office } from '#domain/office/office.ts';
import { isLive, risksOn } from '#domain/projects/registers.ts';
import { exposure, riskZone } from '#domain/risk/exposure.ts';
import { colourBy } from './colour.ts';
import type { ComputedColour } from './colour.ts';

/** Colour of risk on a day. Opportunities do not count. Not assessed where no risk was ever entered: that is no proof of safety. */
export const riskColour = (office: Office, project: string, asOf: string): ComputedColour => {
  const risks = risksOn(office, project, asOf).filter(({ opportunity }) => opportunity !== true);
  const open = risks.filter(isLive);
  const worst = open.reduce<(typeof open)[number] | undefined>(
    (highest, risk) => (highest === undefined || exposure(risk) > exposure(highest) ? risk : highest),
    undefined,
  );
  return colourBy([
    {
      rule: 'risk-exposure',
      colour:
        risks.length === 0
          ? 'not-assessed'
          : worst === undefined
            ? 'green'
            : riskZone(exposure(worst), office.organisation.data.riskMatrix),
      inputs: {
        exposure: worst === undefined ? undefined : exposure(worst),
        risk: worst?.id,
        open: risks.length === 0 ? undefined : open.length,
      },
      limits: undefined,
    },
  ]);
};
