/** Values that a person gives on the command line or in answer to a question, as their field wants them. */
import * as z from 'zod';
import { expectations, isExpectation } from '#schemas/expectations.ts';
import { isPlainLine } from '#schemas/hidden-characters.ts';
import { recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import { requiredSchema, schemaAt } from '#schemas/sample.ts';
import { nearText, shownArgument } from '../argument.ts';
import { CommandError } from '../command.ts';
import { oneOf } from './types.ts';

const longest = 2_000;

const readings = (schema: z.ZodType, written: string): readonly unknown[] => {
  const text = written.trim();
  const isList = requiredSchema(schema) instanceof z.ZodArray;
  if (isList) {
    const parts = text.split(',').map((part) => part.trim());
    return [parts, parts.map(Number)];
  }
  return [text, ...(/^-?\d/.test(text) ? [Number(text)] : []), ...(text === 'true' || text === 'false' ? [text === 'true'] : [])];
};

/** A value in the form that its field takes, or what is wrong with it. A list is written with commas. */
export const valueGiven = (schema: z.ZodType, written: string): { readonly value: unknown } | { readonly refusal: string } => {
  if (written.trim() === '') return { refusal: 'it is empty' };
  if (written.length > longest) return { refusal: 'it is longer than 2,000 characters: write it into the file instead' };
  if (!isPlainLine(written)) {
    return { refusal: 'it holds a line break or a character that cannot be seen: write one plain line' };
  }
  const plain = requiredSchema(schema);
  const found = readings(plain, written).find((value) => plain.safeParse(value).success);
  if (found !== undefined) return { value: found };
  if (plain instanceof z.ZodEnum) return { refusal: `it is none of: ${plain.options.join(', ')}` };
  const message = plain.safeParse(written.trim()).error?.issues[0]?.message ?? '';
  const wanted = isExpectation(message) ? `expected ${expectations[message].en}` : schema.description;
  return { refusal: `${shownArgument(written)} does not fit${wanted === undefined ? '' : `: ${wanted}`}` };
};

/** Options that stand for a key of the record. */
const keyOptions = ['title', 'owner', 'unit', 'sponsor', 'manager', 'methodology', 'phase', 'tier', 'category', 'summary'] as const;

/** What is given for a new record: by options of their own, or as `key=value`. */
export type GivenOptions = Readonly<Partial<Record<Exclude<(typeof keyOptions)[number], 'tier'>, string | undefined>>> & {
  readonly tier?: number | undefined;
  readonly role: string | undefined;
  readonly set: readonly string[];
};

const placed = (collection: Collection, name: string, written: string, option: string): readonly [string, unknown] => {
  const { schema } = recordTypes[collection];
  const field = schemaAt(schema, name.split('.'));
  if (field === undefined) {
    throw new CommandError(`${option}: ${oneOf(collection)} has no "${name.slice(0, 80)}".${nearText(name, Object.keys(schema.shape))}`);
  }
  const result = valueGiven(field, written);
  if ('refusal' in result) throw new CommandError(`${option}: ${result.refusal}.`);
  return [name, result.value];
};

/** The key that an option stands for in a type: its title may be called otherwise there. */
const keyFor = (option: string, titleKey: string | undefined): string => (option === 'title' ? (titleKey ?? option) : option);

/** Required references to roles: what `--role` stands for. */
const roleKeys = (collection: Collection): readonly string[] =>
  Object.entries(recordTypes[collection].schema.shape).flatMap(([key, field]) =>
    field instanceof z.ZodType && !(field instanceof z.ZodOptional) && field.meta()?.ref === 'roles' ? [key] : [],
  );

/** Everything given, by its path in dots; the more exact wins: `--set` over an option of its own over `--role`. */
export const valuesGiven = (collection: Collection, titleKey: string | undefined, options: GivenOptions): ReadonlyMap<string, unknown> => {
  const { role, set } = options;
  const byRole = role === undefined ? [] : roleKeys(collection).map((key) => placed(collection, key, role, '--role'));
  if (role !== undefined && byRole.length === 0) throw new CommandError(`--role: ${oneOf(collection)} needs no role.`);
  const named = keyOptions.flatMap((key) => {
    const written = options[key];
    return written === undefined ? [] : [placed(collection, keyFor(key, titleKey), String(written), `--${key}`)];
  });
  const exact = set.map((pair) => {
    const [, name, written] = /^([\w.-]{1,120})=(.*)$/s.exec(pair) ?? [];
    if (name === undefined || written === undefined) {
      throw new CommandError(`--set ${shownArgument(pair)}: expected KEY=VALUE, such as --set reviewEvery=P12M.`);
    }
    return placed(collection, name, written, `--set ${name}`);
  });
  return new Map([...byRole, ...named, ...exact]);
};
