import { describe, expect, it } from 'vitest';
import { formOf, labelOf } from '#exporters/editor/field.ts';
import type { Formed } from '#exporters/editor/field.ts';
import type { JsonSchema } from '#exporters/editor/json-schema.ts';

const context = {
  languages: ['en', 'de'],
  relation: (target: string) => (target === 'roles' ? { collection: 'roles', shown: 'title.en' } : undefined),
};

const formed = (schema: JsonSchema, name = 'thing', required = false): Formed => formOf({ name, schema, required, context });

const localised: JsonSchema = {
  anyOf: [
    { type: 'string', maxLength: 20_000 },
    { type: 'object', properties: { en: { type: 'string' }, de: { type: 'string' } } },
  ],
};
const money: JsonSchema = {
  anyOf: [{ type: 'number' }, { type: 'object', properties: { amount: { type: 'number' }, currency: { type: 'string' } } }],
};

describe('a field of the form', () => {
  it('is called by its key and explained by the schema', () => {
    expect(labelOf('plannedEnd')).toBe('Planned end');
    expect(labelOf('title')).toBe('Title');
    expect(formed({ type: 'string', description: 'Why' }, 'plannedEnd', true).field).toMatchObject({
      name: 'plannedEnd',
      label: 'Planned end',
      hint: 'Why',
      required: true,
      widget: 'string',
    });
  });

  it('is a line for what is short or has a pattern, and several for prose', () => {
    expect(formed({ type: 'string', maxLength: 20_000 }, 'comment').field.widget).toBe('text');
    expect(formed({ type: 'string', maxLength: 20_000 }, 'title').field.widget).toBe('string');
    const { field } = formed({ type: 'string', pattern: '^\\d+$', description: 'A number' });
    expect(field).toMatchObject({ widget: 'string', pattern: ['^\\d+$', 'Does not look as it must: A number'] });
  });

  it('is a day without a time of day', () => {
    expect(formed({ type: 'string', format: 'date', pattern: 'x' }).field).toMatchObject({
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
    });
  });

  it('offers the records that it may name, and takes any well-formed id where the editor has none to offer', () => {
    expect(formed({ type: 'string', pattern: 'x', ref: 'roles' }).field).toMatchObject({
      widget: 'relation',
      collection: 'roles',
      value_field: '{{slug}}',
      display_fields: ['{{title.en}}'],
    });
    expect(formed({ type: 'string', pattern: 'x', ref: 'statement' }).field.widget).toBe('string');
    expect(formed({ type: 'array', items: { type: 'string', pattern: 'x', ref: 'roles' } }, 'approvers').field).toMatchObject({
      name: 'approvers',
      label: 'Approvers',
      widget: 'relation',
      multiple: true,
      required: false,
    });
  });

  it('asks numbers within their limits', () => {
    expect(formed({ type: 'integer', minimum: 1, maximum: 5 }).field).toMatchObject({
      widget: 'number',
      value_type: 'int',
      min: 1,
      max: 5,
    });
    expect(formed({ type: 'number', minimum: 0 }).field).toMatchObject({ value_type: 'float', min: 0 });
    expect(formed({ type: 'integer', maximum: Number.MAX_SAFE_INTEGER }).field).not.toHaveProperty('max');
  });

  it('leaves a choice of yes and no open where it may be left out', () => {
    expect(formed({ type: 'boolean' }, 'done', true).field.widget).toBe('boolean');
    expect(formed({ type: 'boolean' }, 'done').field.widget).toBe('select');
  });

  it('has one field a language of the office for texts of readers', () => {
    const { field, shape } = formed(localised, 'title', true);
    expect(field).toMatchObject({
      widget: 'object',
      fields: [
        { name: 'en', label: 'English', required: true },
        { name: 'de', label: 'Deutsch', required: false },
      ],
    });
    expect(shape).toEqual({ kind: 'localised', language: 'en' });
  });

  it('has one line for money, with or without a currency', () => {
    const { field, shape } = formed(money);
    expect(shape).toEqual({ kind: 'money' });
    const [pattern] = field['pattern'] as [string];
    for (const good of ['0', '1200', '-3.5', '1200.50 CHF']) expect(good).toMatch(new RegExp(pattern));
    for (const bad of ['', '1.200,50', '1200 chf', 'CHF 1200', '1e9']) expect(bad).not.toMatch(new RegExp(pattern));
  });

  it('is a list for a value that may be one or several, and a text for a number or a text', () => {
    const several: JsonSchema = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Who' };
    expect(formed(several).field).toMatchObject({ widget: 'list', hint: 'Who' });
    expect(formed(several).shape).toEqual({ kind: 'one-or-many' });
    expect(formed({ anyOf: [{ type: 'integer' }, { type: 'string' }] }).shape).toEqual({ kind: 'number-or-text' });
  });

  it('nests objects and lists, and calls an item by its title', () => {
    const { field, shape } = formed({
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['title'], properties: { title: localised, weight: { type: 'integer' } } },
    });
    expect(field).toMatchObject({
      widget: 'list',
      min: 1,
      summary: '{{fields.title.en}}',
      fields: [
        { name: 'title', required: true },
        { name: 'weight', required: false },
      ],
    });
    expect(shape).toMatchObject({ kind: 'list', item: { kind: 'object', keys: { weight: { kind: 'plain' } } } });
  });

  it('shows names that the author chooses as a list of name and value', () => {
    const plain = formed({ type: 'object', additionalProperties: { type: 'number' } }, 'scores');
    expect(plain.field).toMatchObject({ widget: 'list', fields: [{ name: '_name' }, { name: '_value', widget: 'number' }] });
    expect(plain.shape).toEqual({ kind: 'map', value: { kind: 'plain' } });
    const objects = formed({ type: 'object', additionalProperties: { type: 'object', properties: { note: { type: 'string' } } } });
    expect(objects.field).toMatchObject({ fields: [{ name: '_name' }, { name: 'note' }] });
  });

  it('shows the YAML of what no form can hold', () => {
    const odd: JsonSchema = { anyOf: [{ type: 'array' }, { type: 'object' }, { type: 'boolean' }] };
    expect(formed(odd)).toMatchObject({ field: { widget: 'text' }, shape: { kind: 'yaml' } });
  });
});
