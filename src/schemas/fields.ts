/** Looks into schemas: every field with its path, type, description and meta. References, editions, scaffolds and the reference page read schemas through here. */
import * as z from 'zod';
import type { Audience, RefTarget } from './shared.ts';

/** One field of a schema. `[]` in a path stands for each item of a list, `{}` for each name. */
export interface Field {
  readonly path: readonly string[];
  readonly required: boolean;
  readonly description: string | undefined;
  readonly ref: RefTarget | undefined;
  readonly audience: Audience | undefined;
  readonly type: string;
  /** Values of a closed list. */
  readonly values: readonly string[];
}

interface Facts {
  description?: string | undefined;
  ref?: RefTarget | undefined;
  audience?: Audience | undefined;
}

const factsOf = (schema: z.ZodType, known: Facts): Facts => {
  const meta = schema.meta();
  return { description: known.description ?? meta?.description, ref: known.ref ?? meta?.ref, audience: known.audience ?? meta?.audience };
};

const isType = (schema: unknown): schema is z.ZodType => schema instanceof z.ZodType;

function* walk(schema: z.ZodType, path: readonly string[], required: boolean, known: Facts): Generator<Field> {
  const facts = factsOf(schema, known);
  if (schema instanceof z.ZodOptional && isType(schema.unwrap())) {
    yield* walk(schema.unwrap() as z.ZodType, path, false, facts);
    return;
  }
  const own: Facts = { description: facts.description, audience: facts.audience, ref: facts.ref };
  const field = (type: string, values: readonly string[] = []): Field => ({
    path,
    required,
    type,
    values,
    description: own.description,
    ref: own.ref,
    audience: own.audience,
  });
  if (schema instanceof z.ZodObject) {
    yield field('object');
    for (const [key, value] of Object.entries(schema.shape)) if (isType(value)) yield* walk(value, [...path, key], true, {});
  } else if (schema instanceof z.ZodArray && isType(schema.element)) {
    yield field('list');
    yield* walk(schema.element, [...path, '[]'], true, {});
  } else if (schema instanceof z.ZodRecord && isType(schema.valueType)) {
    yield field('names');
    yield* walk(schema.valueType, [...path, '{}'], true, {});
  } else if (schema instanceof z.ZodUnion) {
    yield field('union');
    for (const option of schema.options) {
      if (isType(option) && !isScalar(option)) {
        for (const inner of walk(option, path, required, own)) if (inner.path.length > path.length || inner.ref !== undefined) yield inner;
      }
    }
    for (const option of schema.options) {
      if (isType(option) && isScalar(option)) {
        const { ref } = factsOf(option, {});
        if (ref !== undefined) yield { ...field('text'), ref };
      }
    }
  } else if (schema instanceof z.ZodEnum) {
    yield field('one of', schema.options.map(String));
  } else {
    yield field(scalarName(schema));
  }
}

const isScalar = (schema: z.ZodType): boolean =>
  !(schema instanceof z.ZodObject || schema instanceof z.ZodArray || schema instanceof z.ZodRecord);

const scalarName = (schema: z.ZodType): string =>
  schema instanceof z.ZodNumber ? 'number' : schema instanceof z.ZodBoolean ? 'yes or no' : 'text';

/** All fields of a record schema, parents before their children; the record itself is left out. */
export const fieldsOf = (schema: z.ZodObject): readonly Field[] => [...walk(schema, [], true, {})].filter((field) => field.path.length > 0);

/** A value in a record's data, with the path that leads to it. */
interface ValueAt {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const collectAt = (data: unknown, pattern: readonly string[], path: readonly (string | number)[], found: ValueAt[]): void => {
  const head = pattern[path.length];
  if (head === undefined) {
    if (data !== undefined) found.push({ path, value: data });
  } else if (head === '[]') {
    if (Array.isArray(data)) for (const [index, item] of data.entries()) collectAt(item, pattern, [...path, index], found);
  } else if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    const values = data as Readonly<Record<string, unknown>>;
    if (head === '{}') for (const [key, value] of Object.entries(values)) collectAt(value, pattern, [...path, key], found);
    else if (Object.hasOwn(values, head)) collectAt(values[head], pattern, [...path, head], found);
  }
};

/** The values at a field's path in a record's data. */
export const valuesAt = (data: unknown, pattern: readonly string[]): readonly ValueAt[] => {
  const found: ValueAt[] = [];
  collectAt(data, pattern, [], found);
  return found;
};
