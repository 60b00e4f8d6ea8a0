import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOfValue, valueOfForm, withoutEmpty } from '#editor/form.ts';
import type { Shape } from '#exporters/editor/shape.ts';

const plain: Shape = { kind: 'plain' };
const localised: Shape = { kind: 'localised', language: 'en' };
const object = (keys: Readonly<Record<string, Shape>>): Shape => ({ kind: 'object', keys });

/** What a save makes of a value whose form was changed as told. */
const saved = (before: unknown, shape: Shape, change: (form: never) => unknown): unknown =>
  valueOfForm(withoutEmpty(change(structuredClone(formOfValue(before, shape)) as never)), before, shape);

describe('a value in the form', () => {
  it('shows a text without a language in that of the office, and writes it back as it was', () => {
    expect(formOfValue('Title', localised)).toEqual({ en: 'Title' });
    expect(saved('Title', localised, () => ({ en: 'New' }))).toBe('New');
    expect(saved('Title', localised, () => ({ en: 'Title', de: 'Titel' }))).toEqual({ en: 'Title', de: 'Titel' });
    expect(saved({ en: 'Title' }, localised, () => ({ en: 'New' }))).toEqual({ en: 'New' });
    expect(saved(undefined, localised, () => ({ de: 'Nur deutsch' }))).toEqual({ de: 'Nur deutsch' });
  });

  it('shows money in one line', () => {
    const money: Shape = { kind: 'money' };
    expect([1200.5, { amount: 1200, currency: 'CHF' }].map((value) => formOfValue(value, money))).toEqual(['1200.5', '1200 CHF']);
    expect(saved(1, money, () => '1300')).toBe(1300);
    expect(saved(1, money, () => '1300.25 USD')).toEqual({ amount: 1300.25, currency: 'USD' });
    expect(saved(1, money, () => 'much')).toBe('much');
  });

  it('shows one role as a list of one, and writes one as one', () => {
    const role: Shape = { kind: 'one-or-many' };
    expect(formOfValue('cio', role)).toEqual(['cio']);
    expect(saved('cio', role, () => ['cfo'])).toBe('cfo');
    expect(saved('cio', role, () => ['cio', 'cfo'])).toEqual(['cio', 'cfo']);
    expect(saved(['cio'], role, () => ['cfo'])).toEqual(['cfo']);
  });

  it('shows a year and a period alike, and keeps them apart', () => {
    const horizon: Shape = { kind: 'number-or-text' };
    expect(formOfValue(2027, horizon)).toBe('2027');
    expect(saved(2027, horizon, () => '2028')).toBe(2028);
    expect(saved(2027, horizon, () => 'by 2030')).toBe('by 2030');
  });

  it('shows names that the author chose as a list, and puts them back under their names', () => {
    const scores: Shape = { kind: 'map', value: plain };
    expect(formOfValue({ benefit: 3, risk: 2 }, scores)).toEqual([
      { _name: 'benefit', _value: 3 },
      { _name: 'risk', _value: 2 },
    ]);
    expect(
      saved({ benefit: 3 }, scores, () => [
        { _name: 'benefit', _value: 4 },
        { _name: 'reach', _value: 1 },
      ]),
    ).toEqual({ benefit: 4, reach: 1 });
    expect(() =>
      saved({}, scores, () => [
        { _name: 'risk', _value: 1 },
        { _name: 'risk', _value: 2 },
      ]),
    ).toThrow('The name "risk" stands twice.');
    const statements: Shape = { kind: 'map', value: object({ note: plain }) };
    expect(saved({ mfa: { note: 'a', later: 'kept' } }, statements, () => [{ _name: 'mfa', note: 'b', later: 'kept' }])).toEqual({
      mfa: { note: 'b', later: 'kept' },
    });
  });

  it('keeps keys that no form knows, and drops what was emptied', () => {
    const shape = object({ title: plain, summary: plain });
    const before = { title: 'A', summary: 'B', later: { deep: [1, 2] } };
    expect(saved(before, shape, (form: Record<string, unknown>) => ({ ...form, title: 'C', summary: '' }))).toEqual({
      title: 'C',
      later: { deep: [1, 2] },
    });
  });

  it('takes what the editor fills in for "nothing" as nothing', () => {
    const shape = object({ title: plain, tags: { kind: 'list', item: plain }, cost: object({ low: plain }), when: plain });
    const before = { title: 'A' };
    expect(saved(before, shape, () => ({ title: 'A', tags: [], cost: { low: null }, when: '' }))).toBe(before);
    expect(withoutEmpty({ yes: false, zero: 0, none: null })).toEqual({ yes: false, zero: 0 });
  });

  it('keeps an empty list and a null that were written, as long as nobody changes them', () => {
    const before = { title: 'A', rates: [], audience: null };
    expect(
      saved(before, object({ title: plain, rates: { kind: 'list', item: plain } }), (form: Record<string, unknown>) => ({
        ...form,
        title: 'B',
      })),
    ).toEqual({
      title: 'B',
      rates: [],
      audience: null,
    });
  });

  it('follows an item of a list that moved by its id', () => {
    const register: Shape = { kind: 'list', item: object({ id: plain, title: localised }) };
    const before = [
      { id: 'a', title: 'One', later: 1 },
      { id: 'b', title: 'Two', later: 2 },
    ];
    const after = saved(before, register, () => [
      { id: 'b', title: { en: 'Two!' }, later: 2 },
      { id: 'a', title: { en: 'One' }, later: 1 },
    ]);
    expect(after).toEqual([
      { id: 'b', title: 'Two!', later: 2 },
      { id: 'a', title: 'One', later: 1 },
    ]);
  });

  it('refuses YAML that cannot be read, rather than to write it', () => {
    expect(saved({ a: 1 }, { kind: 'yaml' }, () => 'a: 2')).toEqual({ a: 2 });
    expect(() => saved({ a: 1 }, { kind: 'yaml' }, () => 'a: [')).toThrow();
  });

  it('writes back the very value that an unchanged form shows, whatever it is', () => {
    const shape = object({
      a: localised,
      b: { kind: 'money' },
      c: { kind: 'one-or-many' },
      d: { kind: 'map', value: plain },
      e: { kind: 'list', item: localised },
      f: { kind: 'yaml' },
    });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), fc.jsonValue()), (record) => {
        expect(saved(record, shape, (form) => form)).toBe(record);
      }),
    );
  });
});
