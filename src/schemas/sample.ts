/** Values that a schema takes: examples for whoever writes a record by hand, made from the schema alone. */
import * as z from 'zod';
import type { RefTarget } from './shared.ts';

/** What examples are made of. */
export interface Surroundings {
  /** The data date: the day that examples speak of. */
  readonly today: string;
  /** Ids of what a reference may name, those that fit best first. */
  readonly ids: (target: RefTarget) => readonly string[];
}

/** Stands in an example where a text is to be written. */
const ellipsis = '…';

/** A schema without what makes it optional. */
export const requiredSchema = (schema: z.ZodType): z.ZodType => {
  const inner: unknown = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodType ? inner : schema;
};

/** The schema of a field by its path of keys; undefined where there is none. Items of lists have no path. */
export const schemaAt = (schema: z.ZodType, path: readonly string[]): z.ZodType | undefined => {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const plain = requiredSchema(schema);
  const inner: unknown =
    plain instanceof z.ZodObject && Object.hasOwn(plain.shape, key)
      ? plain.shape[key]
      : plain instanceof z.ZodRecord
        ? plain.valueType
        : undefined;
  return inner instanceof z.ZodType ? schemaAt(inner, rest) : undefined;
};

/** What a reference names; undefined where the field is none. */
export const refOf = (schema: z.ZodType): RefTarget | undefined => schema.meta()?.ref ?? requiredSchema(schema).meta()?.ref;

const takes = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

/** Whether a field holds a day, and not any text. */
export const isDayField = (schema: z.ZodType): boolean => {
  const plain = requiredSchema(schema);
  return takes(plain, '2026-10-31') && !takes(plain, '2026-02-30');
};

/** What the description gives as an example itself: "Display number such as POL-007, unique". */
const saidExample = (description: string | undefined): readonly (string | number)[] => {
  const said = /\bsuch as ["']?([\w./:;=-]+)/.exec(description ?? '')?.[1]?.replace(/[.;:]$/, '');
  if (said === undefined) return [];
  return Number.isFinite(Number(said)) ? [said, Number(said)] : [said];
};

/** Texts of narrow forms. Each stands before those whose form it would fit by chance. */
const narrowTexts = (today: string): readonly string[] => [
  'https://example.org/page',
  'evidence/minutes-2026.pdf',
  '/former/path',
  'example',
  today,
  today.slice(0, 7),
  '1.0',
  'P12M',
  'EUR',
  'FREQ=MONTHLY;BYDAY=1MO',
  '@group/team',
  '0'.repeat(64),
];

/** References of every form, where nothing exists yet that they could name. */
const references = ['iso-27001/A.5.15', 'policies/example#example', 'policies/example', 'example', '1'];

const numbersFor = (schema: z.ZodNumber, today: string, description = ''): readonly number[] => {
  const { minValue, maxValue } = schema;
  const year = Number(today.slice(0, 4));
  if (minValue !== null && minValue > 1_000) return [year];
  if (maxValue === 1) return [0.1];
  if (maxValue === 100) return [50];
  return [...(/\bdays\b/i.test(description) ? [90, 30] : []), 1, minValue ?? 0, 2, 10, 1_000];
};

const objectSample = (schema: z.ZodObject, around: Surroundings): unknown => {
  const pairs = Object.entries(schema.shape).flatMap(([key, inner]): readonly (readonly [string, unknown])[] => {
    const value = inner instanceof z.ZodType ? sampleOf(inner, around) : undefined;
    return value === undefined ? [] : [[key, value]];
  });
  const whole = Object.fromEntries(pairs);
  // Of two keys that exclude each other, one goes.
  const without = (gone: string): unknown => Object.fromEntries(pairs.filter(([key]) => key !== gone));
  const last = pairs.findLast(([key]) => takes(schema, without(key)));
  return takes(schema, whole) || last === undefined ? whole : without(last[0]);
};

const listSample = (schema: z.ZodArray, around: Surroundings): unknown => {
  const item = schema.element instanceof z.ZodType ? sampleOf(schema.element, around) : undefined;
  return item === undefined ? undefined : ([[item], [item, item]].find((list) => takes(schema, list)) ?? [item]);
};

const namesSample = (schema: z.ZodRecord, around: Surroundings): unknown => {
  const { keyType, valueType } = schema;
  const value = valueType instanceof z.ZodType ? sampleOf(valueType, around) : undefined;
  return value === undefined ? undefined : { [keyType instanceof z.ZodEnum ? String(keyType.options[0]) : 'example']: value };
};

const leafSample = (schema: z.ZodType, around: Surroundings, description: string | undefined): unknown => {
  if (schema instanceof z.ZodBoolean) return true;
  const said = saidExample(description);
  const values: readonly unknown[] =
    schema instanceof z.ZodNumber
      ? [...said, ...numbersFor(schema, around.today, description)]
      : isDayField(schema)
        ? [around.today]
        : [...said, ellipsis, ...narrowTexts(around.today)];
  return values.find((value) => takes(schema, value));
};

/** A value that the schema takes, with all keys that it knows; for a reference one that exists, else one of the right form. Undefined where none is known. */
export const sampleOf = (schema: z.ZodType, around: Surroundings): unknown => {
  const description = schema.description ?? requiredSchema(schema).description;
  const plain = requiredSchema(schema);
  const target = refOf(schema);
  if (target !== undefined) return around.ids(target)[0] ?? [...references, 1].find((value) => takes(plain, value));
  if (plain instanceof z.ZodEnum) return plain.options.includes('internal') ? 'internal' : plain.options[0];
  if (plain instanceof z.ZodObject) return objectSample(plain, around);
  if (plain instanceof z.ZodArray) return listSample(plain, around);
  if (plain instanceof z.ZodRecord) return namesSample(plain, around);
  if (plain instanceof z.ZodUnion) {
    const [first] = plain.options;
    return (
      [1_000, ...saidExample(description)].find((value) => takes(plain, value)) ??
      (first instanceof z.ZodType ? sampleOf(first, around) : undefined)
    );
  }
  return leafSample(plain, around, description);
};
