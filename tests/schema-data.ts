/** Valid data of any record type, generated from its schema: for properties that must hold whatever is written. */
import fc from 'fast-check';
import * as z from 'zod';
import type { RefTarget } from '#schemas/shared.ts';

/** Ids that references may name, by what they name. An optional reference without any is left out. */
export type Names = Readonly<Partial<Record<RefTarget, readonly string[]>>>;

/** A word that every generated text holds, so that it can be searched for. */
export const canary = 'canary';

const words = fc.array(fc.constantFrom('one', 'Zwei', 'três', '4', '"5"', 'a: b', '# c', '- d', '**MUST**', '<b>', '\n'), { maxLength: 8 });
const sentence = words.map((parts) => `${canary} ${parts.join(' ')}`.trim());
const slug = fc.stringMatching(/^[a-z0-9]{1,12}$/).map((text) => `${canary}-${text}`);

/** What strings of our schemas look like; of each schema those are taken that it allows. */
const kinds: readonly fc.Arbitrary<string>[] = [
  sentence,
  slug,
  fc.constantFrom('2026-10-31', '2024-02-29', '2027-01-01'),
  fc.constantFrom('2026-10', '2027-01'),
  fc.constantFrom('1.0', '2.11'),
  fc.stringMatching(/^[0-9a-f]{64}$/),
  fc.constantFrom('P3M', 'P12M', 'P36M'),
  fc.constantFrom('EUR', 'USD'),
  fc.stringMatching(/^[a-z]{1,9}$/).map((text) => `https://${canary}.example/${text}`),
  fc.stringMatching(/^[a-z]{1,9}$/).map((text) => `/${canary}/${text}`),
  fc.constantFrom('FREQ=MONTHLY;BYDAY=1MO'),
  fc.constantFrom('A.5.15', '8.2'),
  fc.stringMatching(/^[a-z]{1,9}$/).map((text) => `@${canary}/${text}`),
  fc.stringMatching(/^[a-z]{1,9}$/).map((text) => `${canary}/${text}`),
];

const accepts = (schema: z.ZodType, kind: fc.Arbitrary<string>): boolean =>
  fc.sample(kind, { numRuns: 3, seed: 1 }).every((text) => schema.safeParse(text).success);

const texts = new Map<z.ZodType, fc.Arbitrary<unknown>>();

const textOf = (schema: z.ZodType): fc.Arbitrary<unknown> => {
  const known = texts.get(schema);
  if (known !== undefined) return known;
  const kind = kinds.find((candidate) => accepts(schema, candidate));
  if (kind === undefined) throw new Error(`no kind of text fits ${JSON.stringify(z.toJSONSchema(schema))}`);
  texts.set(schema, kind);
  return kind;
};

const numberOf = (schema: z.ZodNumber): fc.Arbitrary<unknown> => {
  const min = Math.max(schema.minValue ?? -1000, -1e6);
  const max = Math.min(schema.maxValue ?? 1e6, 1e6);
  return fc
    .integer({ min: Math.ceil(min), max: Math.floor(max) })
    .chain((whole) => fc.constantFrom(whole, whole + 0.25, whole + 0.01))
    .filter((number) => schema.safeParse(number).success);
};

const optionalKey = (schema: z.ZodType): schema is z.ZodOptional => schema instanceof z.ZodOptional;

const namesFor = (schema: z.ZodType, names: Names): readonly string[] | undefined => {
  const target = schema.meta()?.ref;
  return target === undefined ? undefined : (names[target] ?? []);
};

const objectOf = (schema: z.ZodObject, names: Names): fc.Arbitrary<unknown> | undefined => {
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const entries = Object.entries(shape);
  const required = entries.filter(([, value]) => !optionalKey(value)).map(([key]) => key);
  const model = Object.fromEntries(
    entries.flatMap(([key, value]) => {
      const data = dataArbitrary(value, names);
      return data === undefined || key === 'audience' ? [] : [[key, data] as const];
    }),
  );
  if (!required.every((key) => key in model)) return undefined;
  return fc.record(model, { requiredKeys: required }).filter((data) => schema.safeParse(data).success);
};

/** Valid data of a schema; undefined where only a reference to nothing would fit. */
const dataArbitrary = (schema: z.ZodType, names: Names): fc.Arbitrary<unknown> | undefined => {
  const known = namesFor(schema, names);
  if (optionalKey(schema)) {
    if (known !== undefined && known.length === 0) return undefined;
    if (known !== undefined) return fc.constantFrom(...known);
    return dataArbitrary(schema.unwrap() as z.ZodType, names);
  }
  if (known !== undefined) return known.length === 0 ? undefined : fc.constantFrom(...known);
  if (schema instanceof z.ZodObject) return objectOf(schema, names);
  if (schema instanceof z.ZodArray) {
    const item = dataArbitrary(schema.element as z.ZodType, names);
    return item === undefined ? undefined : fc.array(item, { maxLength: 3 }).filter((items) => schema.safeParse(items).success);
  }
  if (schema instanceof z.ZodRecord) {
    const value = dataArbitrary(schema.valueType as z.ZodType, names);
    const keys = schema.keyType instanceof z.ZodEnum ? fc.constantFrom(...schema.keyType.options.map(String)) : slug;
    return value === undefined ? undefined : fc.dictionary(keys, value, { maxKeys: 3, noNullPrototype: true });
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.flatMap((option) => dataArbitrary(option as z.ZodType, names) ?? []);
    return fc.oneof(...options).filter((data) => schema.safeParse(data).success);
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options.map(String));
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  return textOf(schema);
};

/** Valid data of a record type, without an audience. */
export const validData = (schema: z.ZodObject, names: Names = {}): fc.Arbitrary<Record<string, unknown>> => {
  const data = objectOf(schema, names);
  if (data === undefined) throw new Error('the schema demands a reference, and there is nothing to refer to');
  return data as fc.Arbitrary<Record<string, unknown>>;
};
