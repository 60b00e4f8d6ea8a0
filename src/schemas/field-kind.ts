/** What kind of value a field holds: by it an importer knows how to read a cell. */
import * as z from 'zod';

/** The kind of a value. `text` is any text: names, ids, links, versions. */
export type FieldKind =
  | { readonly kind: 'text' | 'localised' | 'number' | 'money' | 'yes-no' | 'day' | 'month' | 'fields' | 'names' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly item: FieldKind };

const isType = (schema: unknown): schema is z.ZodType => schema instanceof z.ZodType;

const accepts = (schema: z.ZodType, ...values: readonly unknown[]): boolean => values.every((value) => schema.safeParse(value).success);

const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional && isType(schema.unwrap()) ? unwrapped(schema.unwrap() as z.ZodType) : schema;

/** Kinds of text are told apart by what they take: a month takes no word, an id takes both. */
const textKind = (schema: z.ZodType): FieldKind =>
  accepts(schema, 'a')
    ? { kind: 'text' }
    : accepts(schema, '2026-10-31')
      ? { kind: 'day' }
      : accepts(schema, '2026-10')
        ? { kind: 'month' }
        : { kind: 'text' };

const optionsOf = (schema: z.ZodType): readonly z.ZodType[] => (schema instanceof z.ZodUnion ? schema.options.filter(isType) : []);

/** The kind of what a schema takes. */
export const kindOf = (written: z.ZodType): FieldKind => {
  const schema = unwrapped(written);
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String) };
  if (schema instanceof z.ZodArray && isType(schema.element)) return { kind: 'list', item: kindOf(schema.element) };
  if (schema instanceof z.ZodObject) return { kind: 'fields' };
  if (schema instanceof z.ZodRecord) return { kind: 'names' };
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  const options = optionsOf(schema);
  if (accepts(schema, 1, { amount: 1, currency: 'EUR' })) return { kind: 'money' };
  if (accepts(schema, 'a', { en: 'a' })) return { kind: 'localised' };
  return options[0] === undefined ? textKind(schema) : kindOf(options[0]);
};

const inside = (schema: z.ZodType, part: string | number): z.ZodType | undefined => {
  if (schema instanceof z.ZodObject) {
    const next: unknown = typeof part === 'string' && Object.hasOwn(schema.shape, part) ? schema.shape[part] : undefined;
    return isType(next) ? unwrapped(next) : undefined;
  }
  if (schema instanceof z.ZodArray) return typeof part === 'number' && isType(schema.element) ? unwrapped(schema.element) : undefined;
  if (schema instanceof z.ZodRecord) return typeof part === 'string' && isType(schema.valueType) ? unwrapped(schema.valueType) : undefined;
  for (const option of optionsOf(schema)) {
    const next = inside(unwrapped(option), part);
    if (next !== undefined) return next;
  }
  return undefined;
};

/** The kind of the field at a path, positions in lists as numbers; undefined where the schema has no such field. */
export const fieldKind = (schema: z.ZodObject, path: readonly (string | number)[]): FieldKind | undefined => {
  const found = path.reduce<z.ZodType | undefined>((at, part) => (at === undefined ? undefined : inside(at, part)), schema);
  return found === undefined ? undefined : kindOf(found);
};
