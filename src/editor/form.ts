/** Between a record and the form that shows it. What the form does not change stays in the record exactly as it was. */
import { parse, stringify } from 'yaml';
import { entryKeys } from '#exporters/editor/shape.ts';
import type { Shape } from '#exporters/editor/shape.ts';
import { isData, isList, isSame, positionsBefore } from './equal.ts';
import type { Data } from './equal.ts';

const shapeOfKey = (shape: Shape, key: string): Shape => (shape.kind === 'object' ? shape.keys[key] : undefined) ?? { kind: 'plain' };

const entryOf = (name: string, value: unknown): Data =>
  isData(value) ? { [entryKeys.name]: name, ...value } : { [entryKeys.name]: name, [entryKeys.value]: value };

const numberText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const plainText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** What the form shows of a value. A value that is not of its shape is shown as it is. */
export const formOfValue = (value: unknown, shape: Shape): unknown => {
  if (value === undefined || value === null) return undefined;
  switch (shape.kind) {
    case 'plain':
      return value;
    case 'localised':
      return typeof value === 'string' ? { [shape.language]: value } : value;
    case 'money':
      return isData(value) ? `${plainText(value['amount'])} ${plainText(value['currency'])}` : numberText(value);
    case 'number-or-text':
      return numberText(value);
    case 'one-or-many':
      return isList(value) ? value : [value];
    case 'yaml':
      return stringify(value, { lineWidth: 0 }).trim();
    case 'list':
      return isList(value) ? value.map((item) => formOfValue(item, shape.item)) : value;
    case 'object':
      return isData(value)
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, formOfValue(inner, shapeOfKey(shape, key))]))
        : value;
    case 'map':
      return isData(value) ? Object.entries(value).map(([name, inner]) => entryOf(name, formOfValue(inner, shape.value))) : value;
  }
};

/** A form without what stands for "nothing written": empty texts, lists and objects. Undefined where nothing is left. */
export const withoutEmpty = (form: unknown): unknown => {
  if (typeof form === 'string') return form.trim() === '' ? undefined : form.trim();
  if (isList(form)) {
    const items = form.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (isData(form)) {
    const entries = Object.entries(form).flatMap(([key, value]) => {
      const kept = withoutEmpty(value);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return form ?? undefined;
};

const money = (text: string): unknown => {
  const [amount = '', currency] = text.split(' ');
  if (amount === '' || Number.isNaN(Number(amount))) return text;
  return currency === undefined ? Number(amount) : { amount: Number(amount), currency };
};

const localised = (form: unknown, before: unknown, language: string): unknown => {
  if (!isData(form)) return form;
  const wasByLanguage = isData(before);
  const only = Object.keys(form).length === 1 ? form[language] : undefined;
  return wasByLanguage || only === undefined ? form : only;
};

const listFrom = (form: readonly unknown[], before: readonly unknown[], shape: Shape & { readonly kind: 'list' }): readonly unknown[] => {
  const shown = before.map((item) => withoutEmpty(formOfValue(item, shape.item)));
  const former = positionsBefore(form, shown, (item) => (isData(item) ? (item['id'] ?? item['month'] ?? item['year']) : undefined));
  return form.map((item, index) => valueOfForm(item, before[former[index] ?? -1], shape.item));
};

const mapFrom = (form: readonly unknown[], before: Data, shape: Shape & { readonly kind: 'map' }): Data => {
  const entries = form.filter(isData).map((entry) => {
    const { [entryKeys.name]: given, ...rest } = entry;
    const name = plainText(given);
    const value = entryKeys.value in rest ? rest[entryKeys.value] : rest;
    return [name, valueOfForm(value, Object.hasOwn(before, name) ? before[name] : undefined, shape.value)] as const;
  });
  const twice = entries.map(([name]) => name).find((name, index, names) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`The name "${twice}" stands twice. Change one of the two, or put both into one entry.`);
  return Object.fromEntries(entries);
};

/**
 * The value that a form without empty parts stands for. `before` is what the record held: where the form shows it unchanged, the result is `before` itself, and keys that no form knows stay.
 * Undefined where the form holds nothing.
 */
export const valueOfForm = (form: unknown, before: unknown, shape: Shape): unknown => {
  if (isSame(form, withoutEmpty(formOfValue(before, shape)))) return before;
  if (form === undefined) return undefined;
  switch (shape.kind) {
    case 'plain':
      return form;
    case 'localised':
      return localised(form, before, shape.language);
    case 'money':
      return typeof form === 'string' ? money(form) : form;
    case 'number-or-text':
      return typeof form === 'string' && /^-?\d+(?:\.\d+)?$/.test(form) ? Number(form) : form;
    case 'one-or-many':
      return isList(form) && form.length === 1 && !isList(before) ? form[0] : form;
    case 'yaml':
      return typeof form === 'string' ? (parse(form, { maxAliasCount: 0 }) as unknown) : form;
    case 'list':
      return isList(form) ? listFrom(form, isList(before) ? before : [], shape) : form;
    case 'map':
      return isList(form) ? mapFrom(form, isData(before) ? before : {}, shape) : form;
    case 'object': {
      if (!isData(form)) return form;
      const former = isData(before) ? before : {};
      const keys = [...new Set([...Object.keys(former), ...Object.keys(shape.keys), ...Object.keys(form)])];
      const entries = keys.flatMap((key) => {
        const value = valueOfForm(form[key], former[key], shapeOfKey(shape, key));
        return value === undefined ? [] : [[key, value] as const];
      });
      return Object.fromEntries(entries);
    }
  }
};
