/** A new record from its schema: what is known is filled in, what must still be said stands empty, and what it may hold as well stands below as commented examples. */
import * as z from 'zod';
import { fieldsOf } from '#schemas/fields.ts';
import type { Field } from '#schemas/fields.ts';
import { isDayField, refOf, requiredSchema, sampleOf } from '#schemas/sample.ts';
import type { Surroundings } from '#schemas/sample.ts';
import type { RefTarget } from '#schemas/shared.ts';
import type { CommentedEntry } from './commented-yaml.ts';

/** A key that must be filled in by a person; the check refuses the record until it is. */
export interface OpenField {
  readonly path: readonly string[];
  readonly description: string;
  /** Values of a closed list. */
  readonly values: readonly string[];
  readonly ref: RefTarget | undefined;
}

/** What a new record is made from. */
export interface ScaffoldRequest extends Surroundings {
  readonly schema: z.ZodObject;
  /** A day in the near future, for ends and targets. */
  readonly later: string;
  /** Values by their path in dots. One that is `undefined` is left to a person, though a value might be guessed. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Keys that are not even mentioned: commands write them. */
  readonly hidden: ReadonlySet<string>;
}

/** A new record: what it says, what it might say as well, and what is open. */
export interface Scaffold {
  readonly filled: readonly CommentedEntry[];
  readonly examples: readonly CommentedEntry[];
  readonly open: readonly OpenField[];
  /** Keys whose values nobody has said: the first of a list, or a day. */
  readonly assumed: readonly string[];
}

/** So many ids are named in a comment. */
const namedIds = 6;

const kindOfTarget: Partial<Record<RefTarget, string>> = {
  group: 'unit or role',
  document: 'COLLECTION/ID of a document',
  statement: 'COLLECTION/ID#STATEMENT',
  control: 'FRAMEWORK/NUMBER',
  record: 'COLLECTION/ID',
  candidate: 'projects/ID or requests/ID',
  'project-milestone': 'milestone of the project',
  'project-task': 'task of the project',
  'project-change': 'change of the project',
  'project-baseline': 'baseline of the project',
  artefact: 'artefact of the methodology',
  gate: 'gate of the methodology',
};

const choicesOf = (target: RefTarget, { ids }: Surroundings): string => {
  const all = ids(target);
  const named = all.slice(0, namedIds).join(', ');
  const more = all.length > namedIds ? `, … (${String(all.length)} in all)` : '';
  return `${kindOfTarget[target] ?? `id of ${target}/`}${all.length === 0 ? '' : `: ${named}${more}`}`;
};

/** What is said of a field: its description, the values of a closed list, what it refers to. */
const sayingOf = ({ description = '', values, ref }: Omit<Field, 'path'>, around: Surroundings): string =>
  [
    description,
    ...(values.every((value) => description.includes(value)) ? [] : [`one of: ${values.join(', ')}`]),
    ...(ref === undefined ? [] : [choicesOf(ref, around)]),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const isAt = (field: Field, path: readonly string[]): boolean =>
  field.path.length === path.length && field.path.every((part, index) => part === path[index]);

interface Known {
  readonly request: ScaffoldRequest;
  readonly fields: readonly Field[];
  readonly open: OpenField[];
  readonly assumed: string[];
}

/** A required field without a value: it is left empty, and said to be open. */
const leftOpen = ({ fields, open }: Known, path: readonly string[]): null => {
  // A list says of its items what they refer to.
  const facts = [path, [...path, '[]']].flatMap((place) => fields.filter((field) => isAt(field, place)));
  open.push({
    path,
    description: facts[0]?.description ?? '',
    values: facts.find(({ values }) => values.length > 0)?.values ?? [],
    ref: facts.find(({ ref }) => ref !== undefined)?.ref,
  });
  return null;
};

const endings = /^(?:end|validTo|planned|due|expires)$/;

/** The value of a required field: the one given, the only one there is, the first of a list, the data date; else it stays open. */
const valueOf = (known: Known, schema: z.ZodType, path: readonly string[]): unknown => {
  const { request, assumed } = known;
  const name = path.join('.');
  if (request.values.has(name)) return request.values.get(name) ?? leftOpen(known, path);
  const plain = requiredSchema(schema);
  const target = refOf(schema);
  if (target !== undefined) {
    const [first, ...others] = request.ids(target);
    if (first === undefined || others.length > 0) return leftOpen(known, path);
    assumed.push(name);
    return first;
  }
  if (plain instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(plain.shape).flatMap(([key, inner]) => {
        const isWanted = inner instanceof z.ZodType && (!(inner instanceof z.ZodOptional) || request.values.has([...path, key].join('.')));
        return isWanted ? [[key, valueOf(known, inner, [...path, key])]] : [];
      }),
    );
  }
  if (plain instanceof z.ZodEnum || plain instanceof z.ZodBoolean) {
    assumed.push(name);
    return plain instanceof z.ZodEnum ? plain.options[0] : false;
  }
  if (isDayField(plain)) {
    assumed.push(name);
    return endings.test(path.at(-1) ?? '') || path[0] === 'target' ? request.later : request.today;
  }
  return leftOpen(known, path);
};

/** What stands behind inner keys of an example: their descriptions. */
const notesOf = ({ fields, request }: Known, key: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields
      .filter(({ path }) => path[0] === key && path.length > 1 && path.at(-1) !== '[]' && path.at(-1) !== '{}')
      .map((field) => [
        field.path
          .slice(1)
          .map((part) => (part === '{}' ? 'example' : part))
          .join('.'),
        sayingOf({ ...field, ref: undefined }, request),
      ]),
  );

const commentOf = (known: Known, key: string): string => {
  const { fields, request } = known;
  const [own, item] = [[key], [key, '[]']].map((path) => fields.find((field) => isAt(field, path)));
  if (own === undefined) return '';
  return sayingOf({ ...own, values: own.values.length > 0 ? own.values : (item?.values ?? []), ref: own.ref ?? item?.ref }, request);
};

/** A new record of a type. */
export const scaffold = (request: ScaffoldRequest): Scaffold => {
  const { schema, values, hidden } = request;
  const known: Known = { request, fields: fieldsOf(schema), open: [], assumed: [] };
  const filled: CommentedEntry[] = [];
  const examples: CommentedEntry[] = [];
  const given = new Set([...values.keys()].map((name) => name.split('.')[0]));
  for (const [key, field] of Object.entries(schema.shape)) {
    if (!(field instanceof z.ZodType)) continue;
    const comment = commentOf(known, key);
    if (!(field instanceof z.ZodOptional) || given.has(key)) {
      filled.push({ key, value: valueOf(known, field, [key]), comment, notes: values.has(key) ? {} : notesOf(known, key) });
    } else if (!hidden.has(key)) {
      examples.push({ key, value: sampleOf(field, request), comment, notes: notesOf(known, key), isExample: true });
    }
  }
  return { filled, examples, open: known.open, assumed: known.assumed };
};
