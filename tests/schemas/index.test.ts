/** What holds for every record type in the registry. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fieldsOf } from '#schemas/fields.ts';
import { collections, documentCollections, isCollection, isDocumentCollection, recordTypes } from '#schemas/index.ts';
import { audiences } from '#schemas/shared.ts';
import type { RefTarget } from '#schemas/shared.ts';
import { translation } from '#schemas/translation.ts';
import { validData } from '../schema-data.ts';

interface Inner {
  readonly path: string;
  readonly schema: z.ZodType;
  /** Whether some schema on the way to it says what it is. */
  readonly isDescribed: boolean;
}

const insides = (schema: z.ZodType): readonly (readonly [string, z.ZodType])[] => {
  if (schema instanceof z.ZodOptional) return [['', schema.unwrap() as z.ZodType]];
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, value]) => [`.${key}`, value]);
  }
  if (schema instanceof z.ZodArray) return [['[]', schema.element as z.ZodType]];
  if (schema instanceof z.ZodRecord) return [['{}', schema.valueType as z.ZodType]];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ['', option as z.ZodType]);
  return [];
};

const describes = (schema: z.ZodType): boolean => (schema.description ?? '') !== '';

function* within(schema: z.ZodType, path: string, isDescribed: boolean): Generator<Inner> {
  yield { path, schema, isDescribed };
  for (const [step, inner] of insides(schema)) {
    const isKey = step.startsWith('.');
    yield* within(inner, `${path}${step}`, describes(inner) || (!isKey && isDescribed));
  }
}

const types = [
  ...collections.map((collection) => [collection, recordTypes[collection].schema] as const),
  ['translation', translation] as const,
];

const projectTypes: readonly string[] = ['project-milestone', 'project-task', 'project-change', 'project-baseline'];
const otherTargets: ReadonlySet<string> = new Set<RefTarget>([
  'group',
  'document',
  'statement',
  'control',
  'record',
  'candidate',
  'artefact',
  'gate',
]);
const resolves = (target: RefTarget): boolean =>
  isCollection(target) || otherTargets.has(target) || (projectTypes.includes(target) && isCollection(`${target.replace('project-', '')}s`));

describe.each(types)('the schema of %s', (_name, schema) => {
  const inner = [...within(schema, '', true)];

  it('describes every key at every level', () => {
    expect(inner.filter(({ isDescribed }) => !isDescribed).map(({ path }) => path)).toEqual([]);
  });

  it('refuses unknown keys at every level', () => {
    const objects = inner.filter(({ schema: part }) => part instanceof z.ZodObject);
    expect(
      objects
        .filter(({ schema: part }) => z.toJSONSchema(part, { unrepresentable: 'any' })['additionalProperties'] !== false)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('changes nothing that it reads: no defaults, no transforms, no catch', () => {
    const allowed = [
      z.ZodObject,
      z.ZodArray,
      z.ZodRecord,
      z.ZodUnion,
      z.ZodOptional,
      z.ZodEnum,
      z.ZodString,
      z.ZodStringFormat,
      z.ZodNumber,
      z.ZodBoolean,
    ];
    expect(inner.filter(({ schema: part }) => !allowed.some((kind) => part instanceof kind)).map(({ path }) => path)).toEqual([]);
  });

  it('has a JSON Schema', () => {
    const json = z.toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'throw' });
    expect(json).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it('refers only to what the reader can find', () => {
    const unknown = fieldsOf(schema).filter(({ ref }) => ref !== undefined && !resolves(ref));
    expect(unknown).toEqual([]);
  });
});

describe('every record', () => {
  it.each(collections)('of %s may say who reads it', (collection) => {
    const field = fieldsOf(recordTypes[collection].schema).find(({ path }) => path.join('.') === 'audience');
    expect(field).toMatchObject({ required: false, values: audiences });
  });

  it.each(collections)('of %s is read back as it was written', (collection) => {
    const names = Object.fromEntries(
      ['roles', 'units', 'methodologies', 'projects', 'objectives', 'teams', 'suppliers', 'artefact', 'gate', 'group'].map((target) => [
        target,
        ['x'],
      ]),
    );
    const all = {
      ...names,
      document: ['policies/x'],
      statement: ['policies/x#y'],
      control: ['iso/A.1'],
      record: ['roles/x'],
      candidate: ['projects/x'],
      'project-task': ['x'],
      'project-milestone': ['x'],
    };
    const { schema } = recordTypes[collection];
    fc.assert(
      fc.property(validData(schema, all), (data) => {
        expect(schema.parse(data)).toEqual(data);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the registry', () => {
  it('has a name in both languages for each type', () => {
    for (const collection of collections) {
      const { en, de } = recordTypes[collection].name;
      expect(en).not.toBe('');
      expect(de).not.toBe('');
    }
  });

  it('gives each type a place of its own', () => {
    const paths = collections.map((collection) => recordTypes[collection].path.replace(/\{\w+\}/g, '*'));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('identifies the items of a register by an id that their schema demands, or by their line', () => {
    for (const collection of collections) {
      const type = recordTypes[collection];
      if (type.register !== undefined) {
        expect(fieldsOf(type.schema).some(({ path, required }) => path.join('.') === 'id' && required)).toBe(type.register === 'id');
      }
    }
  });

  it('knows handbook documents from other records', () => {
    expect(collections.filter(isDocumentCollection)).toEqual(documentCollections);
    expect(isDocumentCollection('projects')).toBe(false);
  });

  it('takes no inherited name for a collection', () => {
    for (const name of ['toString', '__proto__', 'constructor', '']) expect(isCollection(name)).toBe(false);
  });
});
