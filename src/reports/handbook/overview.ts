/** The documents of the handbook by kind: the overview, and the list of one kind. */
import { documentsOf } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import type { DocumentCollection } from '#schemas/index.ts';
import { reviewState } from './document-state.ts';
import type { ReviewState } from './document-state.ts';
import { documentLink, recordLink, roleAt } from './links.ts';
import type { DocumentLink, RecordLink, RoleLink } from './links.ts';
import { binding } from './scope.ts';
import type { Bound } from './scope.ts';

/** A document in the overview. */
export interface DocumentRow extends DocumentLink {
  readonly version: string;
  readonly owner: RoleLink | undefined;
  readonly review: ReviewState;
  readonly bound: Bound;
}

/** All documents of a kind. Of a large handbook the overview shows the first of each kind only. */
export interface KindList {
  readonly collection: DocumentCollection;
  readonly total: number;
  readonly rows: readonly DocumentRow[];
}

/** A choice of the filter "applies to me". */
export interface Audiences {
  readonly units: readonly RecordLink[];
  readonly roles: readonly RoleLink[];
}

/** Above so many documents the overview shows the first of each kind, and leads to the list of the kind. */
export const overviewLimit = 1_000;
const shownOfKind = 100;

const rowsOf = (office: Office, asOf: string, documents: readonly DocumentRecord[]): readonly DocumentRow[] => {
  const boundBy = binding(office);
  return documents.map((document) => ({
    ...documentLink(office, document),
    version: document.data.version,
    owner: roleAt(office, document.data.owner),
    review: reviewState(document, asOf),
    bound: boundBy(document),
  }));
};

const byNumber = new Intl.Collator('en', { numeric: true });

/** Documents of a kind in the order of their numbers; those without one come last, by id. */
export const inOrder = (documents: readonly DocumentRecord[]): readonly DocumentRecord[] =>
  [...documents].sort((a, b) => {
    const unnumbered = Number(a.data.number === undefined) - Number(b.data.number === undefined);
    return unnumbered === 0 ? byNumber.compare(a.data.number ?? a.id, b.data.number ?? b.id) : unnumbered;
  });

/** The kinds of documents that the office has, each with its documents. */
export const handbookOverview = (office: Office, asOf: string): readonly KindList[] => {
  const all = documentsOf(office);
  return [...new Set(all.map((document) => document.collection))].map((collection) => {
    const documents = office.list(collection) as readonly DocumentRecord[];
    const shown = all.length > overviewLimit ? inOrder(documents).slice(0, shownOfKind) : inOrder(documents);
    return { collection, total: documents.length, rows: rowsOf(office, asOf, shown) };
  });
};

/** All kinds of documents: each has a list, empty where the office has none. */
export const kindsOf = (): readonly DocumentCollection[] => [
  'policies',
  'standards',
  'procedures',
  'methodologies',
  'guidelines',
  'templates',
  'training',
];

/** All documents of one kind. */
export const kindList = (office: Office, asOf: string, collection: DocumentCollection): KindList => {
  const documents = inOrder(office.list(collection) as readonly DocumentRecord[]);
  return { collection, total: documents.length, rows: rowsOf(office, asOf, documents) };
};

/** Units and roles to choose from in "applies to me". */
export const audienceChoices = (office: Office): Audiences => ({
  units: office.list('units').map((unit) => recordLink(office, unit)),
  roles: office.list('roles').map((role) => ({ id: role.id, title: role.data.title })),
});
