/** Equality of data, as YAML and forms hold them. */

/** Plain data: what YAML and JSON can say. */
export type Data = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys. */
export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a list. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether two values hold the same; the order of keys does not matter, and a key without a value is no key. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (isList(one)) return isList(other) && one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isData(one)) return one === other;
  if (!isData(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
};

/**
 * Which item of a list was which before: the same content first, then the same name, then the same place.
 * Gives for each item the position that it had; undefined for a new one. No position is given twice.
 */
export const positionsBefore = (
  items: readonly unknown[],
  before: readonly unknown[],
  nameOf: (item: unknown) => unknown,
): readonly (number | undefined)[] => {
  const free = new Set(before.keys());
  const found = new Map<number, number>();
  const take = (fits: (item: unknown, index: number, former: number) => boolean): void => {
    items.forEach((item, index) => {
      if (found.has(index)) return;
      for (const former of free) {
        if (!fits(item, index, former)) continue;
        found.set(index, former);
        free.delete(former);
        return;
      }
    });
  };
  take((item, index, former) => former === index && isSame(item, before[former]));
  take((item, _, former) => isSame(item, before[former]));
  take((item, _, former) => nameOf(item) !== undefined && nameOf(item) === nameOf(before[former]));
  take((item, index, former) => former === index && (nameOf(item) === undefined || nameOf(before[former]) === undefined));
  return items.map((_, index) => found.get(index));
};
