/** JSON Schemas as editors like them: what a field is, what it may name and what is expected of it, in words instead of patterns. Made from the registry, like those of the interface. */
import * as z from 'zod';
import { expectations, isExpectation } from '#schemas/expectations.ts';
import { importMapping } from '#schemas/import-mapping.ts';
import { collections, isCollection, recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import type { RefTarget } from '#schemas/shared.ts';
import { tableMapping } from '#schemas/table-mapping.ts';

/** A schema with the files that it is for. */
export interface EditorSchema {
  /** File name, such as `risks.json`. */
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
  /** Patterns of the files under the content folder whose whole text it describes; none for Markdown, whose heads Astro's extension checks by notes of its own. */
  readonly files: readonly string[];
}

type Json = Record<string, unknown>;

/** The schema itself where `optional()` wraps it. */
const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType => (schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema);

/** The sentence that completes "Expected …", from the message that the schema gives to Zod. */
const expectedOf = (schema: z.core.$ZodType): string | undefined => {
  const definition = unwrapped(schema)._zod.def as { readonly error?: unknown; readonly checks?: readonly z.core.$ZodCheck[] };
  const errors = [definition.error, ...(definition.checks ?? []).map(({ _zod }) => _zod.def.error)];
  for (const error of errors) {
    const message: unknown = typeof error === 'function' ? (error as (issue: object) => unknown)({}) : undefined;
    if (typeof message === 'string' && isExpectation(message)) return expectations[message].en;
  }
  return undefined;
};

/** Where the records are that a field may name. */
const namesOf = (target: RefTarget | undefined): string | undefined =>
  target !== undefined && isCollection(target) ? `Name of a file of \`${recordTypes[target].path}\`.` : undefined;

/** The value that stands for an absent one, where the description names one that the list holds. */
const defaultOf = (description: unknown, values: unknown): unknown => {
  const named = typeof description === 'string' ? /Default: ([a-z0-9-]+)/.exec(description)?.[1] : undefined;
  return Array.isArray(values) && values.includes(named) ? named : undefined;
};

/** Puts words in the place of what only a validator understands. A field in both languages is offered as one text and as one a language. */
const forPeople = (schema: z.core.$ZodType, json: Json): void => {
  const expected = expectedOf(schema);
  const { description } = json;
  const { ref } = z.globalRegistry.get(unwrapped(schema)) ?? {};
  delete json['ref'];
  delete json['audience'];
  delete json['format'];
  if (expected !== undefined && json['pattern'] !== undefined) json['patternErrorMessage'] = `Expected ${expected}.`;
  const more = [namesOf(ref), expected === undefined ? undefined : `Write ${expected}.`].filter((line) => line !== undefined);
  if (typeof description === 'string' && more.length > 0) json['markdownDescription'] = [`${description}.`, ...more].join('\n\n');
  const usual = defaultOf(description, json['enum']);
  if (usual !== undefined) json['default'] = usual;
  if (expected === expectations.localised.en) {
    json['defaultSnippets'] = [
      { label: 'one text', description: "In the organisation's first language", body: '$1' },
      { label: 'one text a language', description: 'English and German', body: { en: '$1', de: '$2' } },
    ];
  }
};

const jsonSchemaOf = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      forPeople(zodSchema, jsonSchema);
    },
  });

const schemaOf = (collection: Collection): Json => {
  const type = recordTypes[collection];
  return {
    ...jsonSchemaOf(type.register === undefined ? type.schema : z.array(type.schema)),
    title: type.name.en,
    $comment: `Records at ${type.path}`,
  };
};

/** The schema of the mappings of `npm run import -- csv`: of registers and portfolios, or of readers. They lie anywhere. */
export const mappingSchema = (): {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly pattern: string;
} => {
  const [tables, readers] = [jsonSchemaOf(tableMapping), jsonSchemaOf(importMapping)];
  return {
    name: 'import-mapping.json',
    schema: { $schema: tables['$schema'], title: 'Mapping of an import', anyOf: [tables, readers] },
    pattern: '*.mapping.yaml',
  };
};

/** The schemas of all record types. */
export const editorSchemas = (): readonly EditorSchema[] =>
  collections.map((collection): EditorSchema => {
    const { path } = recordTypes[collection];
    return {
      name: `${collection}.json`,
      schema: schemaOf(collection),
      files: path.endsWith('.yaml') ? [path.replaceAll(/\{\w+\}/g, '*')] : [],
    };
  });
