/** The entries of a framework: which are controls, which are headings, and what stands under which. */
import type { OfficeRecord } from '#schemas/record.ts';

/** A framework of this office. */
export type FrameworkRecord = OfficeRecord<'frameworks'>;

/** A control of a framework, or the heading of a group. */
export type FrameworkEntry = FrameworkRecord['data']['controls'][number];

/** Whether an entry is a control, and not the heading of a group. */
export const isControl = (entry: FrameworkEntry): boolean => entry.group !== true;

/** Id of the framework in `<framework>/<ref>`; undefined where the reference says no more than `restricted`, since this edition does not hold it. */
export const frameworkOf = (control: string): string | undefined => {
  const slash = control.indexOf('/');
  return slash < 0 ? undefined : control.slice(0, slash);
};

/** The entries above one, nearest first; ends where nothing is above, or where the way comes round to itself. */
export const ancestorsOf = (entries: ReadonlyMap<string, FrameworkEntry>, entry: FrameworkEntry): readonly FrameworkEntry[] => {
  const above: FrameworkEntry[] = [];
  const seen = new Set([entry.ref]);
  let next = entry.parent;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const parent = entries.get(next);
    if (parent === undefined) break;
    above.push(parent);
    next = parent.parent;
  }
  return above;
};

/** Entries by their number; of two with the same number the first. */
export const entriesByRef = ({ data }: FrameworkRecord): ReadonlyMap<string, FrameworkEntry> => {
  const entries = new Map<string, FrameworkEntry>();
  for (const entry of data.controls) if (!entries.has(entry.ref)) entries.set(entry.ref, entry);
  return entries;
};

/** Where the structure of a framework is broken. */
export interface StructureFault {
  readonly index: number;
  readonly kind: 'ref-twice' | 'parent-unknown' | 'parent-circle';
  /** The number that stands twice, is unknown, or leads round. */
  readonly ref: string;
}

/** Numbers that stand twice, parents that do not exist, and parents that lead back to their child. */
export const structureFaults = (framework: FrameworkRecord): readonly StructureFault[] => {
  const entries = entriesByRef(framework);
  return framework.data.controls.flatMap((entry, index): StructureFault[] => {
    if (entries.get(entry.ref) !== entry) return [{ index, kind: 'ref-twice', ref: entry.ref }];
    if (entry.parent === undefined) return [];
    if (!entries.has(entry.parent)) return [{ index, kind: 'parent-unknown', ref: entry.parent }];
    const top = ancestorsOf(entries, entry).at(-1) ?? entry;
    return top.parent === entry.ref ? [{ index, kind: 'parent-circle', ref: entry.parent }] : [];
  });
};
