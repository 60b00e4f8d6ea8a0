/** Whether the way from one version of a document to the next is material: whether its duties changed, or only its wording. */
import type { Body, OfficeRecord } from '#schemas/record.ts';
import type { DocumentRecord } from './documents.ts';
import { compareVersions } from './versions.ts';

/** Statements that differ between two texts, by their ids in the order of the texts. */
export interface StatementChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Same id, other words. White space does not count. */
  readonly reworded: readonly string[];
}

const wording = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What happened to the statements from one text to another. */
export const statementChanges = (before: Pick<Body, 'statements'>, after: Pick<Body, 'statements'>): StatementChanges => {
  const old = new Map(before.statements.map(({ id, text }) => [id, wording(text)]));
  const present = new Map(after.statements.map(({ id, text }) => [id, wording(text)]));
  return {
    added: [...present.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !present.has(id)),
    reworded: [...present].filter(([id, text]) => old.has(id) && old.get(id) !== text).map(([id]) => id),
  };
};

/** Whether a change between two texts is material: a statement came, went or says something else. Text around the statements explains, and binds nobody. */
export const isMaterialChange = (before: Pick<Body, 'statements'>, after: Pick<Body, 'statements'>): boolean => {
  const { added, removed, reworded } = statementChanges(before, after);
  return added.length + removed.length + reworded.length > 0;
};

/** A version that calls itself editorial, and what speaks against it. */
export interface UnderstatedChange {
  /** Position in the changelog. */
  readonly index: number;
  /** The version before it. */
  readonly since: string;
  /** Whether the number before the dot was raised, which stands for a material change. */
  readonly majorRaised: boolean;
  /** What differs from the text of that version; undefined where it is not kept. */
  readonly statements: StatementChanges | undefined;
}

const major = (version: string): string => version.split('.')[0] ?? '';

/** The current version of a document, where its changelog calls it editorial and it is material. `snapshots` are those of the document, in any order. Undefined where nothing speaks against the word. */
export const understatedChange = (
  { data: { version, changelog = [] }, body }: DocumentRecord,
  snapshots: readonly OfficeRecord<'versions'>[],
): UnderstatedChange | undefined => {
  const index = changelog.findIndex((entry) => entry.version === version);
  if (changelog[index]?.kind !== 'editorial') return undefined;
  const earlier = (versions: readonly string[]): string | undefined =>
    versions
      .filter((other) => compareVersions(other, version) < 0)
      .sort(compareVersions)
      .at(-1);
  const kept = earlier(snapshots.map(({ data }) => data.version));
  const since = earlier([...changelog.map((entry) => entry.version), ...(kept === undefined ? [] : [kept])]);
  if (since === undefined) return undefined;
  // A text from before another version would show the changes of both.
  const before = kept === since ? snapshots.find(({ data }) => data.version === kept)?.body : undefined;
  const majorRaised = major(since) !== major(version);
  const compared = before === undefined || body === undefined ? undefined : { before, body };
  return majorRaised || (compared !== undefined && isMaterialChange(compared.before, compared.body))
    ? { index, since, majorRaised, statements: compared && statementChanges(compared.before, compared.body) }
    : undefined;
};
