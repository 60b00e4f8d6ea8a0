/** Handbook documents, controls and waivers as they were known on a day. */
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { snapshotsOf } from '#domain/governance/document-versions.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';
import { slugger } from '#schemas/slug.ts';
import type { Office } from './office.ts';

/** What a record held otherwise, by key; an undefined value is a key that was not there. */
export type Changes = Readonly<Record<string, unknown>>;

const none: Changes = {};
const isLater = (day: string | undefined, asOf: string): boolean => day !== undefined && day > asOf;

/** A dated list up to the day, under its key; nothing where no entry is later. */
const upTo = (key: string, entries: readonly { readonly day: string }[] | undefined, asOf: string): Changes =>
  entries?.some(({ day }) => day > asOf) === true ? { [key]: entries.filter(({ day }) => day <= asOf) } : none;

/** First of some days that are texts. */
const firstOf = (days: readonly string[]): string | undefined => [...days].sort()[0];

const lastApproval = ({ data: { approvals = [], version } }: DocumentRecord): string | undefined =>
  approvals
    .filter((approval) => approval.version === version)
    .map(({ day }) => day)
    .sort()
    .at(-1);

/** Day of an approved text: its own, else that of the last approval of its version, else that of its entry in the changelog. */
export const snapshotDay = (office: Office, { data }: OfficeRecord<'versions'>): string | undefined => {
  const document = office.byKey(data.document) as DocumentRecord | undefined;
  const of = (entries: readonly { readonly version: string; readonly day: string }[] | undefined): readonly string[] =>
    (entries ?? []).filter(({ version }) => version === data.version).map(({ day }) => day);
  return data.day ?? [...of(document?.data.approvals)].sort().at(-1) ?? of(document?.data.changelog)[0];
};

/** The first event of a waiver that has a day; nothing says when it was asked for. Its first day counts where it was extended or closed, but no approval is recorded. */
export const waiverDay = ({
  data: { approvals = [], extensions = [], closure, validFrom },
}: OfficeRecord<'waivers'>): string | undefined => {
  const later = [...extensions, ...(closure === undefined ? [] : [closure])].map(({ day }) => day);
  return firstOf([...approvals.map(({ day }) => day), ...later, ...(approvals.length === 0 && later.length > 0 ? [validFrom] : [])]);
};

/**
 * The approved text that held on the day, where the present one was approved later. Undefined where the present one holds, where no earlier text was kept,
 * and where the earlier one lacks a statement of the present one: waivers, controls and modules name statements, and must not lead nowhere.
 */
export const earlierText = (office: Office, document: DocumentRecord, asOf: string): OfficeRecord<'versions'> | undefined => {
  const { version, status } = document.data;
  if (status === 'draft' || status === 'in-review') return undefined;
  const snapshots = snapshotsOf(office, document);
  const own = snapshots.find(({ data }) => data.version === version);
  const approved = lastApproval(document) ?? (own === undefined ? undefined : snapshotDay(office, own));
  if (!isLater(approved, asOf)) return undefined;
  const then = snapshots.find((snapshot) => {
    const day = snapshotDay(office, snapshot);
    return snapshot.data.version !== version && snapshot.body !== undefined && day !== undefined && day <= asOf;
  });
  const held = new Set(then?.body?.statements.map(({ id }) => id));
  return (document.body?.statements ?? []).every(({ id }) => held.has(id)) ? then : undefined;
};

/** What a document did not hold on the day: later reviews, exercises, approvals and changes, and the head of a version that was approved later. */
export const documentOn = (office: Office, document: DocumentRecord, asOf: string): Changes => {
  const { reviews, approvals, changelog, effective, summary } = document.data;
  const earlier = earlierText(office, document, asOf)?.data;
  return {
    ...upTo('reviews', reviews, asOf),
    ...upTo('approvals', approvals, asOf),
    ...upTo('changelog', changelog, asOf),
    ...(document.collection === 'procedures' && isLater(document.data.lastExercised, asOf) ? { lastExercised: undefined } : none),
    ...(earlier === undefined
      ? none
      : {
          version: earlier.version,
          status: 'approved',
          title: earlier.title,
          summary: earlier.summary ?? summary,
          ...(isLater(effective, asOf) ? { effective: undefined } : none),
        }),
  };
};

/** The text of a document that held on the day, with its translations and its hash; nothing where it is the present one. */
export const textOn = (
  office: Office,
  document: DocumentRecord,
  asOf: string,
): Pick<AnyRecord, 'body' | 'translations' | 'normativeHash'> | undefined => {
  const earlier = earlierText(office, document, asOf);
  return earlier === undefined
    ? undefined
    : { body: earlier.body, translations: earlier.translations, normativeHash: earlier.normativeHash ?? earlier.data.sha256 };
};

/** Statements and headings that a link can lead to. */
export const anchorsIn = ({ body, translations }: Pick<AnyRecord, 'body' | 'translations'>): ReadonlySet<string> =>
  new Set(
    [body, ...translations.map((translation) => translation.body)].flatMap((text) => {
      const statements = text?.statements.map(({ id }) => id) ?? [];
      const slug = slugger(statements);
      return [...statements, ...(text?.headings ?? []).map((heading) => slug(heading.text))];
    }),
  );

/** What a control did not hold on the day: later tests and evidence. */
export const controlOn = ({ data: { tests, evidence = [] } }: OfficeRecord<'controls'>, asOf: string): Changes => ({
  ...upTo('tests', tests, asOf),
  ...(evidence.some(({ collected }) => isLater(collected, asOf))
    ? { evidence: evidence.filter(({ collected }) => !isLater(collected, asOf)) }
    : none),
});

/** What a waiver did not hold on the day: it was not closed yet, not extended, and asked for only while one of its approvals was missing. */
export const waiverOn = ({ data }: OfficeRecord<'waivers'>, asOf: string): Changes => {
  const { approvals = [], extensions, closure, decision } = data;
  const wasGranted = decision === 'approved' || decision === 'closed';
  const isAwaited = wasGranted && approvals.some(({ day }) => day > asOf);
  const isOpen = isLater(closure?.day, asOf);
  return {
    ...upTo('approvals', approvals, asOf),
    ...upTo('extensions', extensions, asOf),
    ...(isOpen ? { closure: undefined } : none),
    ...(isAwaited ? { decision: 'requested' } : isOpen && decision === 'closed' ? { decision: 'approved' } : none),
  };
};
