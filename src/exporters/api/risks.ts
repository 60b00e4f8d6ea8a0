/** Risks of all projects as data: what is written as of the day, and what is computed of it. */
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { isLive, risksOn } from '#domain/projects/registers.ts';
import { expectedCost } from '#domain/risk/expected-monetary-value.ts';
import { exposure, riskZone } from '#domain/risk/exposure.ts';

/** Risks and opportunities of one project, raised by the day: the written keys, and `open`, `exposure`, `zone` and `expectedMonetaryValue` with its range. */
export const risksOf = (office: Office, asOf: string, project: string) =>
  risksOn(office, project, asOf).map((risk) => {
    const record = office.byKey(`risks/${project}/${risk.id}`);
    const zones = office.organisation.data.riskMatrix;
    const { likely, min, max, why } = expectedCost(office, risk, asOf);
    return {
      ...risk,
      key: `risks/${project}/${risk.id}`,
      project,
      audience: record?.audience,
      source: record === undefined ? undefined : { file: record.at([]).file, line: record.at([]).line },
      open: isLive(risk),
      exposure: exposure(risk),
      zone: riskZone(exposure(risk), zones),
      residualExposure: risk.residual === undefined ? undefined : exposure(risk.residual),
      expectedMonetaryValue: unitsOf(likely),
      expectedMonetaryValueRange: { min: unitsOf(min), max: unitsOf(max) },
      why: why === undefined ? {} : { expectedMonetaryValue: { reason: why } },
    };
  });

/** `risks.json`: those of every project of the edition. */
export const riskList = (office: Office, asOf: string) => office.list('projects').flatMap(({ id }) => risksOf(office, asOf, id));
