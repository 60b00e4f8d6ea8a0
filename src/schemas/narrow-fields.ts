/** Fields that only narrower audiences may see, by collection; read once from the schemas. */
import { fieldsOf } from './fields.ts';
import { recordTypes } from './index.ts';
import type { Collection } from './index.ts';
import type { Audience } from './shared.ts';

/** A field with an audience of its own. */
interface NarrowField {
  readonly path: readonly string[];
  readonly audience: Audience;
}

const narrow = new Map<Collection, readonly NarrowField[]>();

/** The narrow fields of a collection, by their path (`[]` for each item of a list). */
export const narrowFieldsOf = (collection: Collection): readonly NarrowField[] => {
  const known = narrow.get(collection);
  if (known !== undefined) return known;
  const fields = fieldsOf(recordTypes[collection].schema).flatMap(({ path, audience }) =>
    audience === undefined ? [] : [{ path, audience }],
  );
  narrow.set(collection, fields);
  return fields;
};
