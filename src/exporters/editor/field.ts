/** Forms of the editor in the browser, made from the JSON Schema of a record type: one field a key, and the shape by which the editor's script turns the form back into the record. */
import { isLocalised, isMoney, isNumberOrText, severalOf } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { entryKeys } from './shape.ts';
import type { Shape } from './shape.ts';

/** A field in the configuration of Sveltia CMS. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly [option: string]: unknown;
}

/** A field, and how its value stands in the record. */
export interface Formed {
  readonly field: Field;
  readonly shape: Shape;
}

/** What a field cannot know by itself. */
export interface FormContext {
  /** Languages of the office; a text without a language is in the first. */
  readonly languages: readonly string[];
  /** The collection of the editor, and its key to show, for a reference to a collection of records; undefined where it offers none. */
  readonly relation: (target: string) => { readonly collection: string; readonly shown: string } | undefined;
}

/** Everything that a field needs to be made. */
interface Wish {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
  readonly context: FormContext;
}

/** A label for a key: `plannedEnd` is "Planned end". */
export const labelOf = (key: string): string => {
  const spaced = key.replace(/([a-z0-9])([A-Z])/g, (_, before: string, capital: string) => `${before} ${capital.toLowerCase()}`);
  return `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
};

/** Short texts are one line, whatever length the schema allows. */
const lines = new Set(['title', 'name', 'label', 'number', 'unit', entryKeys.name, 'en', 'de']);
const multiLine = 20_000;

const base = ({ name, schema, required }: Wish, widget: string, options: Readonly<Record<string, unknown>> = {}): Field => ({
  name,
  label: labelOf(name),
  widget,
  ...(schema.description === undefined ? {} : { hint: schema.description }),
  required,
  ...options,
});

const plain = (field: Field): Formed => ({ field, shape: { kind: 'plain' } });

const pattern = (expression: string, schema: JsonSchema): Readonly<Record<string, unknown>> => ({
  pattern: [expression, `Does not look as it must: ${schema.description ?? 'see the reference of the record type'}`],
});

const text = (wish: Wish): Formed => {
  const { schema, name } = wish;
  const target = schema.ref === undefined ? undefined : wish.context.relation(schema.ref);
  if (target !== undefined) {
    return plain(
      base(wish, 'relation', {
        collection: target.collection,
        value_field: '{{slug}}',
        display_fields: [`{{${target.shown}}}`],
        search_fields: [target.shown, '{{slug}}'],
      }),
    );
  }
  if (schema.format === 'date') return plain(base(wish, 'datetime', { type: 'date', format: 'YYYY-MM-DD' }));
  if (schema.pattern !== undefined) return plain(base(wish, 'string', pattern(schema.pattern, schema)));
  const isLong = (schema.maxLength ?? 0) >= multiLine && !lines.has(name);
  return plain(base(wish, isLong ? 'text' : 'string', { use_emoji_autocomplete: false }));
};

const number = (wish: Wish): Formed => {
  const { type, minimum, maximum } = wish.schema;
  const safe = (limit: number | undefined): boolean => limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return plain(
    base(wish, 'number', {
      value_type: type === 'integer' ? 'int' : 'float',
      ...(safe(minimum) ? { min: minimum } : {}),
      ...(safe(maximum) ? { max: maximum } : {}),
    }),
  );
};

const localised = (wish: Wish): Formed => {
  const [first = 'en', ...others] = wish.context.languages;
  const languageField = (language: string, required: boolean): Field => ({
    name: language,
    label: language === 'de' ? 'Deutsch' : 'English',
    widget: lines.has(wish.name) ? 'string' : 'text',
    required,
    use_emoji_autocomplete: false,
  });
  return {
    field: base(wish, 'object', {
      fields: [languageField(first, wish.required), ...others.map((language) => languageField(language, false))],
    }),
    shape: { kind: 'localised', language: first },
  };
};

/** Fields and shapes of the keys of an object. */
export const formOfKeys = (
  schema: JsonSchema,
  context: FormContext,
): { readonly fields: readonly Field[]; readonly keys: Readonly<Record<string, Shape>> } => {
  const made = Object.entries(schema.properties ?? {}).map(([name, inner]) => ({
    name,
    ...formOf({ name, schema: inner, required: schema.required?.includes(name) ?? false, context }),
  }));
  return { fields: made.map(({ field }) => field), keys: Object.fromEntries(made.map(({ name, shape }) => [name, shape])) };
};

const summary = ({ properties = {} }: JsonSchema): Readonly<Record<string, unknown>> => {
  const key = ['title', 'name', 'text', 'id', 'month', 'day'].find((name) => name in properties);
  const inner = properties[key ?? ''];
  return key === undefined || inner === undefined ? {} : { summary: `{{fields.${key}${isLocalised(inner) ? '.en' : ''}}}` };
};

const list = (wish: Wish, items: JsonSchema): Formed => {
  const { minItems, maxItems } = wish.schema;
  const limits = { ...(minItems === undefined ? {} : { min: minItems }), ...(maxItems === undefined ? {} : { max: maxItems }) };
  if (items.properties !== undefined) {
    const { fields, keys } = formOfKeys(items, wish.context);
    return {
      field: base(wish, 'list', { ...limits, collapsed: 'auto', ...summary(items), fields }),
      shape: { kind: 'list', item: { kind: 'object', keys } },
    };
  }
  const { field, shape } = formOf({ ...wish, name: 'value', schema: items, required: true });
  if (field.widget === 'select' || field.widget === 'relation') {
    const { name, label, hint } = base(wish, field.widget);
    return plain({ ...field, name, label, ...(hint === undefined ? {} : { hint }), required: wish.required, multiple: true, ...limits });
  }
  return { field: base(wish, 'list', { ...limits, field: { ...field, label: 'Value' } }), shape: { kind: 'list', item: shape } };
};

const map = (wish: Wish, values: JsonSchema): Formed => {
  const name: Field = { name: entryKeys.name, label: 'Name', widget: 'string', required: true, use_emoji_autocomplete: false };
  const isObject = values.properties !== undefined;
  const inner = formOf({ name: entryKeys.value, schema: values, required: true, context: wish.context });
  const fields = isObject ? formOfKeys(values, wish.context).fields : [{ ...inner.field, label: 'Value' }];
  return {
    field: base(wish, 'list', { collapsed: 'auto', summary: `{{fields.${entryKeys.name}}}`, fields: [name, ...fields] }),
    shape: { kind: 'map', value: inner.shape },
  };
};

/** The field of a value. What no form can hold is shown as its YAML. */
export const formOf = (wish: Wish): Formed => {
  const { schema } = wish;
  const several = severalOf(schema);
  if (isLocalised(schema)) return localised(wish);
  if (isMoney(schema)) {
    const money = base(
      wish,
      'string',
      pattern('^-?\\d{1,13}(?:\\.\\d{1,2})?(?: [A-Z]{3})?$', { ...schema, description: 'an amount such as 1200.50, or 1200 CHF' }),
    );
    return { field: money, shape: { kind: 'money' } };
  }
  if (several?.items !== undefined) {
    const { field } = list(
      { ...wish, schema: { ...several, ...(schema.description === undefined ? {} : { description: schema.description }) } },
      several.items,
    );
    return { field, shape: { kind: 'one-or-many' } };
  }
  if (isNumberOrText(schema)) return { field: base(wish, 'string'), shape: { kind: 'number-or-text' } };
  if (schema.enum !== undefined) return plain(base(wish, 'select', { options: schema.enum }));
  if (schema.type === 'string') return text(wish);
  if (schema.type === 'integer' || schema.type === 'number') return number(wish);
  if (schema.type === 'boolean') {
    // A switch knows two states; what may be left out has three.
    const options = [
      { label: 'Yes', value: true },
      { label: 'No', value: false },
    ];
    return plain(wish.required ? base(wish, 'boolean') : base(wish, 'select', { options }));
  }
  if (schema.type === 'array' && schema.items !== undefined) return list(wish, schema.items);
  if (schema.properties !== undefined) {
    const { fields, keys } = formOfKeys(schema, wish.context);
    return { field: base(wish, 'object', { fields }), shape: { kind: 'object', keys } };
  }
  if (typeof schema.additionalProperties === 'object') return map(wish, schema.additionalProperties);
  return { field: base(wish, 'text'), shape: { kind: 'yaml' } };
};
