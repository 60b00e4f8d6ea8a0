/** How far a document is confirmed and a module completed, as a line of a document's head and of a role's page. */
import { dutyOf } from '#domain/learning/acknowledgement.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { trainingOf } from '#domain/learning/training.ts';
import type { Office } from '#domain/office/office.ts';
import { confirmationView, groupAt, groupView } from '../compliance/confirmation-view.ts';
import type { ConfirmationView, GroupView } from '../compliance/confirmation-view.ts';
import { documentLink } from './links.ts';
import type { DocumentLink, RecordLink } from './links.ts';

/** Who must confirm a document or complete a module, when, and how far that is. */
export interface AcknowledgementLine {
  readonly withinDays: number | undefined;
  readonly repeatMonths: number | undefined;
  readonly on: 'major' | 'any' | 'never';
  /** None of a module: it says by itself for whom it is mandatory. */
  readonly groups: readonly (RecordLink | undefined)[];
  /** Undefined where this edition holds no counts. */
  readonly confirmation: ConfirmationView | undefined;
}

/** A mandatory module of a role. */
export interface RoleModule {
  readonly document: DocumentLink;
  readonly minutes: number | undefined;
  readonly validityMonths: number | undefined;
  /** Undefined where this edition holds no counts. */
  readonly completion: GroupView | undefined;
}

const holdsCounts = (office: Office): boolean => office.list('acknowledgements').length > 0;

/** The line of a document; undefined where it asks nobody. */
export const acknowledgementLine = (office: Office, asOf: string, document: DocumentRecord): AcknowledgementLine | undefined => {
  const duty = dutyOf(document);
  if (duty === undefined) return undefined;
  return {
    withinDays: document.data.acknowledgement?.withinDays,
    repeatMonths: duty.months,
    on: duty.on,
    groups: document.collection === 'training' ? [] : duty.groups.map((id) => groupAt(office, id)),
    confirmation: holdsCounts(office) ? confirmationView(office, asOf, document) : undefined,
  };
};

/** Modules that are mandatory for a role, each with its completion by the role. Superseded and withdrawn ones are not. */
export const roleModules = (office: Office, asOf: string, role: string): readonly RoleModule[] =>
  trainingOf(office, asOf, role).map(({ module, confirmation }) => ({
    document: documentLink(office, module),
    minutes: module.data.minutes,
    validityMonths: module.data.validityMonths,
    completion: holdsCounts(office) ? groupView(office, confirmation) : undefined,
  }));
