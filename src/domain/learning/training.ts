/** Training: which mandatory modules have been completed by whom, what is missing, and which duties are taught at all. */
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { confirmationOf } from './confirmation.ts';
import type { Confirmation, GroupConfirmation } from './confirmation.ts';
import { documentsOf, isInForce } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';

/** A training module. */
export type TrainingRecord = OfficeRecord<'training'>;

/** A mandatory module and how far a role or unit has completed it. */
export interface RoleTraining {
  readonly module: TrainingRecord;
  readonly confirmation: GroupConfirmation;
  /** People who still have to complete it; undefined where no count holds. */
  readonly missing: number | undefined;
}

/** Statements of a document that bind, and how many of them some module teaches. */
export interface Teaching {
  readonly document: DocumentRecord;
  readonly binding: number;
  readonly taught: number;
  /** Modules that teach one of them. */
  readonly modules: readonly TrainingRecord[];
}

/** Modules that somebody must take, each with its completion. */
export const mandatoryModules = (office: Office, asOf: string): readonly (Confirmation & { readonly document: TrainingRecord })[] =>
  office.list('training').flatMap((document) => {
    const confirmation = confirmationOf(office, asOf, document);
    return confirmation === undefined ? [] : [{ ...confirmation, document }];
  });

/** How many of those required have not completed; undefined where the count does not hold. */
export const missingIn = ({ count, stale }: GroupConfirmation): number | undefined =>
  count === undefined || stale !== undefined ? undefined : Math.max(0, count.data.required - count.data.confirmed);

/** Modules and groups whose completion is low, too old or not known, by module. What is not yet due is no gap. */
export const trainingGaps = (office: Office, asOf: string): readonly RoleTraining[] =>
  mandatoryModules(office, asOf).flatMap(({ document, groups }) =>
    groups
      .filter(({ state }) => state === 'low' || state === 'stale' || state === 'unknown')
      .map((confirmation) => ({ module: document, confirmation, missing: missingIn(confirmation) })),
  );

/** Mandatory modules of one role with its completion, found by what refers to the role. */
export const trainingOf = (office: Office, asOf: string, role: string): readonly RoleTraining[] =>
  office
    .referrersOf(`roles/${role}`)
    .filter((record): record is TrainingRecord => record.collection === 'training')
    .flatMap((module) =>
      (confirmationOf(office, asOf, module)?.groups ?? [])
        .filter(({ group }) => group === role)
        .map((confirmation) => ({ module, confirmation, missing: missingIn(confirmation) })),
    );

const isDuty = (level: string | undefined): boolean => level === 'must' || level === 'must-not';

/** Documents in force that people must confirm, with how many of their duties a module in force teaches. */
export const teachingOf = (office: Office, asOf: string): readonly Teaching[] => {
  const modules = office.list('training').filter((module) => isInForce(module, asOf));
  return documentsOf(office)
    .filter((document) => document.collection !== 'training' && isInForce(document, asOf))
    .filter(({ data }) => data.acknowledgement?.required === true)
    .flatMap((document) => {
      const binding = (document.body?.statements ?? []).filter(
        ({ id, level }) => isDuty(level) && document.data.statements?.[id]?.status !== 'deprecated',
      );
      const citations = new Set(binding.map(({ id }) => `${document.key}#${id}`));
      const teaching = modules.filter(({ data }) => data.covers?.some((citation) => citations.has(citation)) === true);
      const taught = new Set(teaching.flatMap(({ data }) => (data.covers ?? []).filter((citation) => citations.has(citation))));
      return binding.length === 0 ? [] : [{ document, binding: binding.length, taught: taught.size, modules: teaching }];
    });
};
