/** Who may read more or less after a change, and which records still name an id that is no more. */
import { byText, inTurn } from '#domain/office/order.ts';
import { isVisible } from '#domain/office/edition.ts';
import type { Audience } from '#schemas/shared.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';
import type { Comparison } from './comparison.ts';

/** A record with other readers than before. */
export interface AudienceChange {
  readonly key: string;
  readonly name: Named;
  readonly before: Audience;
  readonly after: Audience;
  /** More people may read it. */
  readonly isWidened: boolean;
}

/** A record with a new id, and what still names the old one. */
export interface Rename {
  readonly before: string;
  readonly after: string;
  readonly name: Named;
  readonly namedBy: readonly { readonly record: string; readonly file: string; readonly line: number }[];
}

/** Records whose readers moved; parts that only follow what they belong to are not listed apart. Wider ones first. */
export const audienceChanges = (comparison: Comparison): readonly AudienceChange[] => {
  const { changes, after: office } = comparison;
  const follows = (key: string): boolean => {
    const change = changes.get(key);
    return change?.before !== undefined && change.after !== undefined && change.before.audience !== change.after.audience;
  };
  return [...changes.values()]
    .flatMap(({ key, before, after }): readonly AudienceChange[] => {
      if (before === undefined || after === undefined || before.audience === after.audience) return [];
      if (after.project !== undefined && follows(`projects/${after.project}`)) return [];
      const isWidened = isVisible(after.audience, before.audience);
      return [{ key, name: nameOf(office, after), before: before.audience, after: after.audience, isWidened }];
    })
    .sort((a, b) => inTurn(Number(b.isWidened) - Number(a.isWidened), byText(a.key, b.key)));
};

/** Records with a new id. */
export const renameList = ({ renames, after }: Comparison): readonly Rename[] =>
  [...renames]
    .flatMap(([was, is]): readonly Rename[] => {
      const record = after.byKey(is);
      if (record === undefined) return [];
      const [collection = '', id = ''] = was.split('/');
      const names = new Set([id, was]);
      const namedBy = after.records.flatMap((other) =>
        other.references
          .filter(
            ({ value, target, key }) =>
              key === undefined && names.has(value) && [collection, 'record', 'document', 'candidate', 'group'].includes(target),
          )
          .map(({ path }) => ({ record: other.key, file: other.at(path).file, line: other.at(path).line })),
      );
      return [{ before: was, after: is, name: nameOf(after, record), namedBy }];
    })
    .sort((a, b) => byText(a.before, b.before));
