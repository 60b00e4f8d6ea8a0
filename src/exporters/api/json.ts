/** JSON as the interface promises it: keys sorted, unknown is `null`, a line feed at the end. */

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return null;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => [key, sorted(item)]),
  );
};

/** A value as a JSON file. */
export const jsonFile = (value: unknown): string => `${JSON.stringify(sorted(value))}\n`;
