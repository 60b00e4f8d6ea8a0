/** Field paths of a mapping, and records put together from values at paths. */
import type { DraftFields, DraftValue } from '../draft.ts';

/** A part of a path: a key, a position in a list, or `[]` for an entry that each row adds. */
export type PathPart = string | number;

/** Stands for the entry of a list that a row adds. */
export const eachEntry = '[]';

/** `businessCase.cashflows[].cost` in its parts. */
export const partsOf = (path: string): readonly PathPart[] =>
  path.split('.').flatMap((step): PathPart[] => {
    const [, key = step, index] = /^(.*?)(?:\[(\d*)\])?$/.exec(step) ?? [];
    return index === undefined ? [key] : [key, index === '' ? eachEntry : Number(index)];
  });

/** A value and where it belongs. */
export interface Placed {
  readonly parts: readonly PathPart[];
  readonly value: DraftValue | undefined;
}

type Branch = Map<PathPart, Branch | DraftValue>;

const put = (branch: Branch, parts: readonly PathPart[], value: DraftValue): void => {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) {
    branch.set(first, value);
    return;
  }
  const next = branch.get(first);
  const inner: Branch = next instanceof Map ? next : new Map<PathPart, Branch | DraftValue>();
  branch.set(first, inner);
  put(inner, rest, value);
};

const grown = (branch: Branch): DraftValue => {
  const entries = [...branch].map(([key, value]) => [key, value instanceof Map ? grown(value) : value] as const);
  return entries.length > 0 && entries.every(([key]) => typeof key === 'number')
    ? [...entries].sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value)
    : Object.fromEntries(entries);
};

/** The top keys of a record with their values. A key whose values are all unknown is `undefined`: the source speaks of it and has none. */
export const assembled = (placed: readonly Placed[]): DraftFields => {
  const top: Branch = new Map();
  const keys = new Set<string>();
  for (const { parts, value } of placed) {
    keys.add(String(parts[0]));
    if (value !== undefined) put(top, parts, value);
  }
  return Object.fromEntries(
    [...keys].map((key) => {
      const value = top.get(key);
      return [key, value instanceof Map ? grown(value) : value];
    }),
  );
};

/** Whether one path lies on the way to the other, in either direction, or is the same. */
export const isOnTheWay = (a: readonly PathPart[], b: readonly PathPart[]): boolean =>
  a.slice(0, b.length).every((part, index) => part === b[index]);
