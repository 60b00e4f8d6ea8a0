/** `acknowledgements.json`: how far documents are confirmed and modules completed, with the counts behind. */
import { countsOf } from '#domain/learning/acknowledgement.ts';
import { confirmationOf } from '#domain/learning/confirmation.ts';
import type { GroupConfirmation } from '#domain/learning/confirmation.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';

const groupOf = ({ group, state, stale, count, until }: GroupConfirmation) => ({
  group,
  state,
  stale,
  version: count?.data.version,
  required: count?.data.required,
  confirmed: count?.data.confirmed,
  day: count?.data.day,
  holdsUntil: until,
});

const itemOf = (office: Office, asOf: string, document: DocumentRecord) => {
  const confirmation = confirmationOf(office, asOf, document);
  return {
    document: document.key,
    kind: document.collection === 'training' ? 'completion' : 'confirmation',
    version: document.data.version,
    versionToConfirm: confirmation?.duty.version,
    due: confirmation?.duty.due,
    repeatMonths: confirmation?.duty.months,
    target: confirmation?.target,
    state: confirmation?.state,
    required: confirmation?.sum?.required,
    confirmed: confirmation?.sum?.confirmed,
    coverage: confirmation?.sum?.share,
    groupsMayOverlap: confirmation?.overlaps,
    groups: confirmation?.groups.map(groupOf) ?? [],
    counts: countsOf(office, asOf, document).map((record) => {
      const { file, line } = record.at([]);
      const { version, group, required, confirmed, day, source } = record.data;
      return { version, group, required, confirmed, day, origin: source, source: { file, line } };
    }),
  };
};

/** Every document that asks somebody to confirm or complete it, or that has counts, as of a day. */
export const acknowledgementList = (office: Office, asOf: string) =>
  documentsOf(office)
    .map((document) => itemOf(office, asOf, document))
    .filter(({ state, counts }) => state !== undefined || counts.length > 0);
