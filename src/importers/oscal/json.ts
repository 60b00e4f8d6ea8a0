/** Careful reading of JSON of unknown shape: what is not of the wanted kind is not there. Inherited keys such as `constructor` are never seen. */

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object; undefined where it is none. */
export const objectOf = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;

/** What stands under a key. */
export const valueAt = (object: JsonObject | undefined, key: string): unknown =>
  object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;

/** The objects of a list under a key; what else is in the list is passed over. */
export const objectsAt = (object: JsonObject | undefined, key: string): readonly JsonObject[] => {
  const list = valueAt(object, key);
  return Array.isArray(list) ? list.map((item: unknown) => objectOf(item)).filter((item) => item !== undefined) : [];
};

/** The text under a key, numbers as text; undefined where there is none or it is blank. */
export const textAt = (object: JsonObject | undefined, key: string): string | undefined => {
  const value = valueAt(object, key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** The texts of a list under a key. */
export const textsAt = (object: JsonObject | undefined, key: string): readonly string[] => {
  const list = valueAt(object, key);
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
};

/** The value of a property (`props`) by name; without a class where there are several. */
export const propertyAt = (object: JsonObject | undefined, name: string): string | undefined => {
  const named = objectsAt(object, 'props').filter((property) => textAt(property, 'name') === name);
  return textAt(named.find((property) => textAt(property, 'class') === undefined) ?? named[0], 'value');
};
