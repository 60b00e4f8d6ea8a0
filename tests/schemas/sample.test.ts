import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { collections, recordTypes } from '#schemas/index.ts';
import { isDayField, refOf, sampleOf, schemaAt } from '#schemas/sample.ts';
import { day, id, localised, ref, text } from '#schemas/shared.ts';

const around = { today: '2026-11-15', ids: () => [] };

describe('examples made from a schema', () => {
  it.each(collections)('show a record of %s that its schema takes', (collection) => {
    const { schema } = recordTypes[collection];
    const sample = sampleOf(schema, around);
    expect(schema.safeParse(sample).error).toBeUndefined();
  });

  it.each(collections)('know a value for every key of %s by itself', (collection) => {
    const { schema } = recordTypes[collection];
    const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
    for (const [key, field] of Object.entries(shape)) {
      const value = sampleOf(field, around);
      expect([key, value === undefined, field.safeParse(value).success]).toEqual([key, false, true]);
    }
  });

  it('name what exists, and take the example that the description gives', () => {
    const ids = (target: string): readonly string[] => (target === 'roles' ? ['cio', 'ciso'] : []);
    expect(sampleOf(ref('roles').optional(), { ...around, ids })).toBe('cio');
    expect(sampleOf(ref('units'), { ...around, ids })).toBe('example');
    expect(sampleOf(text().describe('Display number such as POL-007, unique'), around)).toBe('POL-007');
    expect(sampleOf(z.number().describe('Longest time in days'), around)).toBe(90);
    expect(sampleOf(localised(), around)).toBe('…');
  });

  it('leave out one of two keys that exclude each other', () => {
    const either = z.strictObject({ a: id().optional(), b: id().optional() }).refine(({ a, b }) => a === undefined || b === undefined);
    expect(sampleOf(either, around)).toEqual({ a: 'example' });
  });
});

describe('a field of a schema', () => {
  it('is found by its path, through what is optional', () => {
    const { schema } = recordTypes.benefits;
    expect(schemaAt(schema, ['baseline', 'value'])?.description).toContain('Value');
    expect(schemaAt(schema, ['baseline', 'nothing'])).toBeUndefined();
    expect(schemaAt(recordTypes.policies.schema, ['raci', 'accountable'])).toBeDefined();
    expect(schemaAt(schema, ['toString'])).toBeUndefined();
  });

  it('says what it refers to, and whether it is a day', () => {
    expect(refOf(ref('roles').optional())).toBe('roles');
    expect(refOf(text())).toBeUndefined();
    expect([day(), day().optional(), text(), id()].map(isDayField)).toEqual([true, true, false, false]);
  });
});
