/** Ids for the records of an import: the one that a record has already, else one made of its title. */
import { idOfTitle } from '#schemas/id.ts';
import type { Remembered } from './memory.ts';

/** A record that needs an id. */
export interface Titled {
  readonly uid: string;
  readonly title: string;
}

/**
 * The id of each record by its uid. A uid that was imported before keeps its id; a new one gets that of its title, with a number where that is another's.
 * `prefix` makes ids of titles without any Latin letter or digit: `task-12`. `reserved` are ids that no record may have.
 */
export const idsFor = (
  records: readonly Titled[],
  known: ReadonlyMap<string, string>,
  prefix: string,
  reserved: ReadonlySet<string> = new Set(['restricted']),
): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  const taken = new Set([...reserved, ...known.values()]);
  for (const { uid, title } of records) {
    if (ids.has(uid)) continue;
    const before = known.get(uid);
    const wanted = idOfTitle(title) ?? idOfTitle(`${prefix}-${uid}`) ?? prefix;
    let id = before ?? wanted;
    // Where the search for a free number ended last: thousands of equal titles take no longer than others.
    let count = counts.get(wanted) ?? 2;
    for (; before === undefined && taken.has(id); count += 1) id = `${wanted}-${String(count)}`;
    counts.set(wanted, count);
    ids.set(uid, id);
    taken.add(id);
  }
  return ids;
};

/** Ids by uid of the records of one collection (and project) that the last import brought; `start` is `tasks/erp/` or `milestones/erp/`. */
export const knownIds = (entries: readonly Remembered[], start: string): ReadonlyMap<string, string> =>
  new Map(entries.flatMap(({ key, uid }) => (key.startsWith(start) ? [[uid, key.slice(start.length)] as const] : [])));
