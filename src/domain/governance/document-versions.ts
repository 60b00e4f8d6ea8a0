/** Every version of a document that is known: from its changelog, its approved snapshots, and its present text. */
import type { Office } from '#domain/office/office.ts';
import { sourceLanguage, writtenIn } from '#domain/office/written.ts';
import type { Body, OfficeRecord, Translation } from '#schemas/record.ts';
import type { Language, Localised } from '#schemas/shared.ts';
import { blocksOf } from '#domain/redline/blocks.ts';
import type { TextBlock } from '#domain/redline/blocks.ts';
import type { DocumentRecord } from './documents.ts';
import { isStale } from './translations.ts';
import { compareVersions } from './versions.ts';

/** What a version says in one language. */
export interface VersionText {
  readonly language: Language;
  readonly title: string;
  readonly body: Body;
}

/** One version of a document. */
export interface DocumentVersion {
  readonly version: string;
  /** Day of the change; without an entry in the changelog, that of the approval. */
  readonly day: string | undefined;
  readonly kind: 'material' | 'editorial' | undefined;
  readonly summary: Localised | undefined;
  /** Day of the approval, where the approved text was kept. */
  readonly approved: string | undefined;
  /** The version that the document has now. */
  readonly current: boolean;
  /** The present text, as long as it is a draft or in review: nobody has approved it. */
  readonly unapproved: boolean;
  /** The source language first; empty where the text of that version was not kept. */
  readonly texts: readonly VersionText[];
}

/** Approved versions of a document whose text was kept, newest first. */
export const snapshotsOf = (office: Office, document: DocumentRecord): readonly OfficeRecord<'versions'>[] =>
  office
    .referrersOf(document.key)
    .filter((record): record is OfficeRecord<'versions'> => record.collection === 'versions')
    .filter(({ data }) => data.document === document.key)
    .sort((a, b) => compareVersions(b.data.version, a.data.version));

const translated = (translations: readonly Translation[]): readonly VersionText[] =>
  translations.map(({ language, title, body }) => ({ language, title, body }));

/** Translations of a document that render an older version than the present one, as texts of that version. */
const olderTranslations = (document: DocumentRecord, version: string, sha256: string | undefined): readonly VersionText[] =>
  translated(
    document.translations.filter(
      (translation) => isStale(document, translation) && (translation.translates === version || translation.translates === sha256),
    ),
  );

/** The versions of a document, newest first. */
export const versionsOf = (office: Office, document: DocumentRecord): readonly DocumentVersion[] => {
  const { changelog = [], version: current, status, title } = document.data;
  const snapshots = new Map(snapshotsOf(office, document).map((snapshot) => [snapshot.data.version, snapshot]));
  const source = sourceLanguage(office);
  const languages = writtenIn(office, document);
  const textsOf = (version: string): readonly VersionText[] => {
    const isCurrent = version === current;
    const snapshot = snapshots.get(version);
    const body = isCurrent ? document.body : snapshot?.body;
    const texts = [
      ...(body === undefined ? [] : [{ language: source, title: isCurrent ? title : (snapshot?.data.title ?? title), body }]),
      ...(isCurrent ? translated(document.translations.filter((translation) => !isStale(document, translation))) : []),
      ...translated(snapshot?.translations ?? []),
      ...(body === undefined ? [] : olderTranslations(document, version, snapshot?.data.sha256)),
    ];
    return texts.filter(
      ({ language }, index) => languages.includes(language) && texts.findIndex((text) => text.language === language) === index,
    );
  };
  return [...new Set([current, ...changelog.map(({ version }) => version), ...snapshots.keys()])]
    .sort((a, b) => compareVersions(b, a))
    .map((version): DocumentVersion => {
      const entry = changelog.find((candidate) => candidate.version === version);
      return {
        version,
        day: entry?.day ?? snapshots.get(version)?.data.day,
        kind: entry?.kind,
        summary: entry?.summary,
        approved: snapshots.get(version)?.data.day,
        current: version === current,
        unapproved: version === current && (status === 'draft' || status === 'in-review'),
        texts: textsOf(version),
      };
    });
};

/** Whether there is anything to say of a document's versions: an entry in its changelog, or an approved text. */
export const hasHistory = (office: Office, document: DocumentRecord): boolean =>
  (document.data.changelog ?? []).length > 0 || snapshotsOf(office, document).length > 0;

/** The title and the blocks of a version's text. */
export const versionBlocks = ({ title, body }: VersionText): readonly TextBlock[] => [
  { kind: 'title', level: 0, text: title },
  ...blocksOf(body),
];

/** The texts of two versions in one language: in the wanted one where both are written in it, else in the source language. Undefined where the text of one was not kept. */
export const textsInCommon = (
  from: DocumentVersion,
  to: DocumentVersion,
  wanted: Language,
): { readonly from: VersionText; readonly to: VersionText; readonly language: Language } | undefined => {
  for (const language of [wanted, to.texts[0]?.language]) {
    const [before, after] = [from, to].map(({ texts }) => texts.find((text) => text.language === language));
    if (before !== undefined && after !== undefined) return { from: before, to: after, language: after.language };
  }
  return undefined;
};

/** The newest version before one whose text was kept, and the versions between them; undefined where there is none, or where its own text was not kept. */
export const predecessorOf = (
  versions: readonly DocumentVersion[],
  version: string,
): { readonly from: DocumentVersion; readonly skipped: readonly DocumentVersion[] } | undefined => {
  const at = versions.findIndex((candidate) => candidate.version === version);
  if (at < 0 || versions[at]?.texts.length === 0) return undefined;
  const older = versions.slice(at + 1);
  const kept = older.findIndex(({ texts }) => texts.length > 0);
  const from = older[kept];
  return from === undefined ? undefined : { from, skipped: older.slice(0, kept) };
};

/** Versions that can be compared with one before. */
export const comparedVersions = (versions: readonly DocumentVersion[]): ReadonlySet<string> =>
  new Set(versions.flatMap(({ version }) => (predecessorOf(versions, version) === undefined ? [] : [version])));
