/** What is new for readers: the entries of all changelogs, newest first, with what each means for whom. */
import { documentsOf } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { predecessorOf, versionsOf } from '#domain/governance/document-versions.ts';
import type { DocumentVersion } from '#domain/governance/document-versions.ts';
import type { Office } from '#domain/office/office.ts';
import { bodyIn, sourceLanguage } from '#domain/office/written.ts';
import { monthOf } from '#domain/time/calendar.ts';
import type { Localised } from '#schemas/shared.ts';
import { acknowledgementOf } from './document-page.ts';
import type { AcknowledgementDuty } from './document-page.ts';
import { documentLink } from './links.ts';
import type { DocumentLink } from './links.ts';
import { binding } from './scope.ts';
import type { Bound } from './scope.ts';

/** A change of a document. */
export interface NewsEntry {
  readonly document: DocumentLink;
  readonly version: string;
  readonly day: string;
  readonly kind: 'material' | 'editorial';
  readonly summary: Localised;
  /** The first version of the document. */
  readonly first: boolean;
  /** A draft or a text in review: nobody has approved it. */
  readonly unapproved: boolean;
  /** Whom the document binds. */
  readonly bound: Bound;
  /** Whether its text can be compared with that of a version before. */
  readonly compared: boolean;
  /** Statements that it added and that still stand in the document; empty where the text before was not kept. */
  readonly newStatements: readonly string[];
  /** What readers must do: confirm the document, for the first time or again. Only of the newest change of a document that asks for it. */
  readonly confirm: (AcknowledgementDuty & { readonly again: boolean }) | undefined;
}

/** Changes of one month. */
export interface NewsMonth {
  readonly month: string;
  readonly entries: readonly NewsEntry[];
}

/** The news, and how many older entries there are. */
export interface News {
  readonly months: readonly NewsMonth[];
  readonly older: number;
}

/** The most entries on the page; older ones stand in the history of their documents. */
export const newsLimit = 300;

type Entry = NonNullable<DocumentRecord['data']['changelog']>[number];

const statementsNewIn = (
  office: Office,
  document: DocumentRecord,
  versions: readonly DocumentVersion[],
  version: string,
): readonly string[] => {
  const before = predecessorOf(versions, version)?.from.texts[0]?.body.statements;
  const after = versions.find((candidate) => candidate.version === version)?.texts[0]?.body.statements;
  if (before === undefined || after === undefined) return [];
  const known = new Set(before.map(({ id }) => id));
  const present = new Set(bodyIn(office, document, sourceLanguage(office))?.statements.map(({ id }) => id));
  return after.map(({ id }) => id).filter((id) => !known.has(id) && present.has(id));
};

/** The newest entry that asks readers to confirm the document: the first edition, and then what the document says. What does not bind asks for nothing. */
const asksToConfirm = (
  { data: { status } }: DocumentRecord,
  duty: AcknowledgementDuty | undefined,
  entries: readonly Entry[],
): Entry | undefined =>
  duty === undefined || status !== 'approved'
    ? undefined
    : entries.find(({ kind }, index) => index === entries.length - 1 || duty.on === 'any' || (duty.on === 'major' && kind === 'material'));

const entriesOf = (office: Office, asOf: string, document: DocumentRecord, bound: Bound): readonly NewsEntry[] => {
  const changelog = (document.data.changelog ?? [])
    .filter(({ day }) => day <= asOf)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  if (changelog.length === 0) return [];
  const versions = versionsOf(office, document);
  const duty = acknowledgementOf(office, document);
  const asking = asksToConfirm(document, duty, changelog);
  const oldest = changelog.at(-1);
  const link = documentLink(office, document);
  return changelog.map((entry) => ({
    document: link,
    version: entry.version,
    day: entry.day,
    kind: entry.kind,
    summary: entry.summary,
    first: entry.day === oldest?.day && entry.version === '1.0',
    unapproved: versions.some(({ version, unapproved }) => unapproved && version === entry.version),
    bound,
    compared: predecessorOf(versions, entry.version) !== undefined,
    newStatements: statementsNewIn(office, document, versions, entry.version),
    confirm: duty === undefined || entry !== asking ? undefined : { ...duty, again: entry !== oldest },
  }));
};

/** Changes up to a day, newest first. */
export const newsEntries = (office: Office, asOf: string): readonly NewsEntry[] => {
  const boundBy = binding(office);
  return documentsOf(office)
    .flatMap((document) => entriesOf(office, asOf, document, boundBy(document)))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
};

/** The same by month, as far as the page shows them. */
export const news = (office: Office, asOf: string): News => {
  const entries = newsEntries(office, asOf);
  const shown = entries.slice(0, newsLimit);
  const months = [...new Set(shown.map(({ day }) => monthOf(day)))].map((month) => ({
    month,
    entries: shown.filter(({ day }) => monthOf(day) === month),
  }));
  return { months, older: entries.length - shown.length };
};
