import { describe, expect, it } from 'vitest';
import { fieldKind, kindOf } from '#schemas/field-kind.ts';
import { fieldsOf } from '#schemas/fields.ts';
import { collections, recordTypes } from '#schemas/index.ts';

const kind = (collection: keyof typeof recordTypes, ...path: readonly (string | number)[]): string | undefined =>
  fieldKind(recordTypes[collection].schema, path)?.kind;

describe('the kind of a field', () => {
  it('tells days, months, amounts, lists and listed words apart', () => {
    expect(kind('risks', 'raised')).toBe('day');
    expect(kind('risks', 'likelihood')).toBe('number');
    expect(kind('risks', 'cost', 'likely')).toBe('money');
    expect(kind('risks', 'title')).toBe('localised');
    expect(kind('risks', 'title', 'de')).toBe('text');
    expect(kind('risks', 'owner')).toBe('text');
    expect(kind('risks', 'opportunity')).toBe('yes-no');
    expect(kind('risks', 'residual')).toBe('fields');
    expect(kind('risks', 'actions', 0, 'due')).toBe('day');
    expect(kind('budget', 'month')).toBe('month');
    expect(kind('budget', 'planned', 'amount')).toBe('number');
    expect(kind('projects', 'scores')).toBe('names');
    expect(fieldKind(recordTypes.risks.schema, ['status'])).toEqual({
      kind: 'choice',
      values: ['open', 'mitigating', 'materialised', 'closed'],
    });
    expect(fieldKind(recordTypes.projects.schema, ['tags'])).toEqual({ kind: 'list', item: { kind: 'text' } });
  });

  it('is unknown for a field that does not exist, however its name is chosen', () => {
    for (const name of ['nope', '__proto__', 'constructor', 'toString']) expect(kind('risks', name)).toBeUndefined();
    expect(kind('risks', 'title', 'fr')).toBeUndefined();
    expect(kind('risks', 'owner', 'x')).toBeUndefined();
    expect(kind('projects', 'tags', 'x')).toBeUndefined();
  });

  it('is known for every field of every record type', () => {
    for (const collection of collections) {
      const { schema } = recordTypes[collection];
      expect(kindOf(schema).kind).toBe('fields');
      for (const { path } of fieldsOf(schema)) {
        const at = path.map((part) => (part === '[]' ? 0 : part === '{}' ? 'name' : part));
        expect(fieldKind(schema, at), `${collection}: ${path.join('.')}`).toBeDefined();
      }
    }
  });
});
