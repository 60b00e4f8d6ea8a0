/** Links of an import to records that people took away since the last one: the record stays away, so nothing new can follow it. */
import type { CollectionDraft, DraftValue, RecordDraft } from '../draft.ts';

/** A link that was left out. */
export interface LostLink {
  readonly uid: string;
  readonly line: number;
  /** Key of the record that was taken away. */
  readonly to: string;
}

/** A draft without these links, and the links. */
export interface WithoutRemoved {
  readonly draft: CollectionDraft;
  readonly lost: readonly LostLink[];
}

const isMap = (value: DraftValue): value is Readonly<Record<string, DraftValue>> => typeof value === 'object' && !Array.isArray(value);

const isList = (value: DraftValue | undefined): value is readonly DraftValue[] => Array.isArray(value);

/** Tasks and milestones that follow others name them under `after`. `removed` holds keys such as `tasks/erp/design`. */
export const withoutRemoved = (draft: CollectionDraft, removed: ReadonlySet<string>): WithoutRemoved => {
  const lost: LostLink[] = [];
  const targetOf = (link: DraftValue): string | undefined => {
    if (!isMap(link) || draft.owner === undefined) return undefined;
    const { task, milestone } = link;
    return typeof task === 'string'
      ? `tasks/${draft.owner}/${task}`
      : typeof milestone === 'string'
        ? `milestones/${draft.owner}/${milestone}`
        : undefined;
  };
  const kept = (record: RecordDraft): RecordDraft => {
    const { after } = record.fields;
    if (!isList(after)) return record;
    const left = after.filter((link) => {
      const to = targetOf(link);
      if (to === undefined || !removed.has(to)) return true;
      lost.push({ uid: record.uid, line: record.line ?? 1, to });
      return false;
    });
    return left.length === after.length ? record : { ...record, fields: { ...record.fields, after: left.length === 0 ? undefined : left } };
  };
  return { draft: { ...draft, records: draft.records.map(kept) }, lost };
};
