/** What `/compliance/acknowledgements/` shows: how far each document is confirmed, by group. */
import { targetOf } from '#domain/learning/confirmation.ts';
import type { ConfirmationState } from '#domain/learning/confirmation.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import type { RecordLink } from '#reports/handbook/links.ts';
import { confirmationView } from './confirmation-view.ts';
import type { ConfirmationView } from './confirmation-view.ts';

/** All documents that somebody must confirm; training modules have a page of their own. */
export interface AcknowledgementRegister {
  /** What needs somebody comes first. */
  readonly rows: readonly ConfirmationView[];
  readonly states: Readonly<Record<ConfirmationState, number>>;
  /** Units and roles that must confirm some document. */
  readonly groups: readonly RecordLink[];
  readonly target: number;
  /** Whether this edition holds any count at all. */
  readonly holdsCounts: boolean;
}

/** States in the order in which they need somebody. */
export const stateOrder: readonly ConfirmationState[] = ['low', 'stale', 'unknown', 'in-progress', 'reached', 'not-in-force'];

/** How many are in each state. */
export const countedStates = (rows: readonly { readonly state: ConfirmationState }[]): Readonly<Record<ConfirmationState, number>> => {
  const count = (wanted: ConfirmationState): number => rows.filter(({ state }) => state === wanted).length;
  return {
    low: count('low'),
    stale: count('stale'),
    unknown: count('unknown'),
    'in-progress': count('in-progress'),
    reached: count('reached'),
    'not-in-force': count('not-in-force'),
  };
};

/** Units and roles of some rows, each once, by key. */
export const groupsIn = (rows: readonly ConfirmationView[]): readonly RecordLink[] => {
  const known = new Map(
    rows.flatMap(({ groups }) => groups.flatMap(({ group }) => (group === undefined ? [] : [[group.key, group] as const]))),
  );
  return [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
};

/** The register as of a day. */
export const acknowledgementRegister = (office: Office, asOf: string): AcknowledgementRegister => {
  const rows = documentsOf(office)
    .filter((document) => document.collection !== 'training')
    .flatMap((document) => confirmationView(office, asOf, document) ?? [])
    .sort((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state));
  return {
    rows,
    states: countedStates(rows),
    groups: groupsIn(rows),
    target: targetOf(office, 'acknowledgement'),
    holdsCounts: office.list('acknowledgements').length > 0,
  };
};
