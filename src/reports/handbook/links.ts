/** What a list needs to name a record and lead to it. Where a reference leads to a record above the edition, there is no link: `undefined` is shown as restricted. */
import { isDocument } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { titlesOf } from '#domain/office/written.ts';
import type { DocumentCollection } from '#schemas/index.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Localised, LocalisedText } from '#schemas/shared.ts';

export { isDocument };

/** A handbook document in a list; its title has exactly the languages in which it has a page. */
export interface DocumentLink {
  readonly key: string;
  readonly collection: DocumentCollection;
  readonly id: string;
  readonly number: string | undefined;
  readonly title: LocalisedText;
  readonly status: DocumentRecord['data']['status'];
}

/** A role. */
export interface RoleLink {
  readonly id: string;
  readonly title: Localised;
}

/** Any other record: a unit, a project, an objective, a waiver. */
export interface RecordLink {
  readonly key: string;
  readonly title: Localised;
}

/** The link to a document. */
export const documentLink = (office: Office, document: DocumentRecord): DocumentLink => ({
  key: document.key,
  collection: document.collection,
  id: document.id,
  number: document.data.number,
  title: titlesOf(office, document),
  status: document.data.status,
});

/** The link to the document of that key; undefined where it is not in this edition. */
export const documentAt = (office: Office, key: string): DocumentLink | undefined => {
  const record = office.byKey(key);
  return record === undefined || !isDocument(record) ? undefined : documentLink(office, record);
};

/** The role of that id; undefined where it is not in this edition. */
export const roleAt = (office: Office, id: string | undefined): RoleLink | undefined => {
  const role = office.find('roles', id);
  return role === undefined ? undefined : { id: role.id, title: role.data.title };
};

/** Who answers for an entry of a register: undefined where nobody is named; `restricted` where this edition does not hold the role. */
export type Answerable = RoleLink | 'restricted' | undefined;

/** The role that an entry names. */
export const answerableAt = (office: Office, id: string | undefined): Answerable =>
  id === undefined ? undefined : (roleAt(office, id) ?? 'restricted');

/** The roles of those ids, in their order. */
export const rolesAt = (office: Office, ids: readonly string[] = []): readonly (RoleLink | undefined)[] =>
  ids.map((id) => roleAt(office, id));

/** The link to any record. */
export const recordLink = (office: Office, record: AnyRecord): RecordLink => ({ key: record.key, title: titlesOf(office, record) });

/** The record of that key; undefined where it is not in this edition. */
export const recordAt = (office: Office, key: string): RecordLink | undefined => {
  const record = office.byKey(key);
  return record === undefined ? undefined : recordLink(office, record);
};
