/** Artefacts that a project owes its methodology after tailoring, against those that are there. */
import { isArtefactPresent, requiredArtefacts, requiredAtGate } from '#domain/governance/conformance.ts';
import type { Office } from '#domain/office/office.ts';
import { gateDecisions, isPassed } from '#domain/projects/gates.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { documentAt } from '#reports/handbook/links.ts';
import type { DocumentLink } from '#reports/handbook/links.ts';

/** An artefact of the methodology. */
export interface ArtefactView {
  readonly id: string;
  readonly title: Localised;
  readonly required: boolean;
  /** Gate at which it is due; undefined where it is not required. */
  readonly gate: Localised | undefined;
  /** Whether that gate has been passed, so that the artefact should be there. */
  readonly isDue: boolean;
  /** The template to start from; undefined where there is none in this edition. */
  readonly template: DocumentLink | undefined;
  /** Whether it is there on the day; what was withdrawn is recorded and not there. */
  readonly isPresent: boolean;
  /** Undefined where it is not recorded by the day. */
  readonly present: Pick<DataOf<'artefacts'>, 'status' | 'day' | 'path' | 'url'> | undefined;
}

/** Artefacts with their counts; required ones in the methodology's order, then others that are there. */
export interface ArtefactsView {
  readonly artefacts: readonly ArtefactView[];
  readonly required: number;
  readonly presentOfRequired: number;
}

/** Undefined where the methodology is not in this edition: then nothing is known of what is required. */
export const artefactsView = (office: Office, asOf: string, project: OfficeRecord<'projects'>): ArtefactsView | undefined => {
  const methodology = office.find('methodologies', project.data.methodology)?.data;
  if (methodology === undefined) return undefined;
  const required = requiredArtefacts(methodology, project.data);
  const gateOf = new Map(
    methodology.gates.flatMap((gate) => requiredAtGate(methodology, project.data, gate.id).map((artefact) => [artefact, gate] as const)),
  );
  const passed = new Set(
    gateDecisions(office, project.id, asOf)
      .filter(isPassed)
      .map(({ data }) => data.gate),
  );
  const recorded = new Map(
    office
      .partsOf(project.id, 'artefacts')
      .filter(({ data }) => data.day === undefined || data.day <= asOf)
      .map(({ data }) => [data.artefact, data]),
  );
  const artefacts = methodology.artefacts
    .filter(({ id }) => required.has(id) || recorded.has(id))
    .map(({ id, title, template }): ArtefactView => {
      const record = recorded.get(id);
      return {
        id,
        title,
        required: required.has(id),
        gate: gateOf.get(id)?.title,
        isDue: passed.has(gateOf.get(id)?.id ?? ''),
        template: template === undefined ? undefined : documentAt(office, template),
        isPresent: record !== undefined && isArtefactPresent(record),
        present: record === undefined ? undefined : { status: record.status, day: record.day, path: record.path, url: record.url },
      };
    })
    .sort((a, b) => Number(b.required) - Number(a.required));
  return {
    artefacts,
    required: required.size,
    presentOfRequired: artefacts.filter((artefact) => artefact.required && artefact.isPresent).length,
  };
};
