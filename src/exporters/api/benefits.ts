/** Benefits of all projects as data: what is written, as measured by the day, and what is computed of it. */
import { measurementDueIn } from '#domain/benefits/measurement-due.ts';
import { benefitOn } from '#domain/benefits/realisation.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { measuredBy } from '#domain/projects/registers.ts';

/**
 * Benefits of one project: the written keys, and `realisation` (a share of 1), `countsAsMoney`, `worthPerYear` and `realisedPerYear` in units of the organisation's currency,
 * and `nextMeasurement`. Unknown is `null`, with the reason under `why`.
 */
export const benefitsOf = (office: Office, asOf: string, project: string) => {
  const owner = office.find('projects', project);
  return office.partsOf(project, 'benefits').map((record) => {
    const { data } = record;
    const { measured, realisation, why, isMoney, worth, realised } = benefitOn(office, data, asOf);
    const due = owner === undefined ? undefined : measurementDueIn(office, owner, data, asOf);
    const { file, line } = record.at([]);
    return {
      ...data,
      key: record.key,
      project,
      audience: record.audience,
      source: { file, line },
      measurements: measuredBy(data.measurements, asOf),
      measured: measured === undefined ? undefined : { day: measured.day, value: measured.value },
      realisation,
      countsAsMoney: isMoney,
      worthPerYear: unitsOf(worth),
      realisedPerYear: unitsOf(realised),
      nextMeasurement: due === undefined ? undefined : { day: due.day, state: due.state, reason: due.reason },
      why: why === undefined ? {} : { realisation: { reason: why } },
    };
  });
};

/** `benefits.json`: those of every project of the edition. */
export const benefitList = (office: Office, asOf: string) => office.list('projects').flatMap(({ id }) => benefitsOf(office, asOf, id));
