import { describe, expect, it } from 'vitest';
import { mappingFaults } from '#importers/csv/mapping.ts';
import { importMapping } from '#schemas/import-mapping.ts';
import { aModule } from '../../builders.ts';
import { aMapping, anOfficeWith } from './office.ts';

const said = (data: Parameters<typeof aMapping>[0], office = anOfficeWith()): readonly string[] =>
  mappingFaults(office, aMapping(data)).map(({ path, message }) => `${(path ?? []).join('.')}: ${message.en}`);

describe('a mapping', () => {
  it('fits its schema, and is complete', () => {
    expect(importMapping.parse(aMapping())).toEqual(aMapping());
    expect(said({})).toEqual([]);
    expect(
      said({
        columns: { person: 1, status: 2 },
        document: 'awareness',
        group: 'it',
        documents: undefined,
        groups: undefined,
        version: '1.0',
      }),
    ).toEqual([]);
  });

  it.each([
    ['without a way to the group', { columns: { person: 1, document: 2, status: 3 } }, 'group: nothing tells the group'],
    ['with two ways to the document', { document: 'awareness', version: '1.0' }, 'document: document is given twice'],
    ['without a version', { version: undefined }, 'version: nothing tells the version'],
    [
      'with dates of no declared order',
      { columns: { person: 1, document: 2, group: 3, date: 4, status: 5 } },
      'dateOrder: is missing: 03/04/2026 could be read in two ways',
    ],
    ['without a word for confirmed', { confirmed: undefined }, 'confirmed: is missing: nothing tells which status counts'],
    [
      'of rows without status and without numbers of people',
      { columns: { person: 1, document: 2, group: 3, status: undefined } },
      'required: without a status the file holds only those who confirmed',
    ],
    ['to a document that is not there', { documents: { X: 'acceptabel-use' } }, 'documents.X: there is no document "acceptabel-use"'],
    ['to a group that is not there', { groups: { X: 'itt' } }, 'groups.X: there is no unit or role "itt"'],
    ['with people of a group that is not there', { required: { itt: 3 } }, 'required.itt: there is no unit or role "itt"'],
    [
      'to a version that is still to be written',
      { version: { 'acceptable-use': '2.2' }, documents: { X: 'acceptable-use' } },
      'version: policies/acceptable-use is at version 2.1: nobody can have confirmed 2.2',
    ],
  ] as const)('%s is refused', (_what, data, message) => {
    expect(said(data)).toContain(message);
  });

  it('cannot name an id that two documents share', () => {
    expect(said({}, anOfficeWith(aModule({ id: 'acceptable-use', version: '2.1' })))).toEqual([
      'documents.Acceptable use: "acceptable-use" is the id of policies/acceptable-use and training/acceptable-use',
    ]);
  });

  it('may not have keys that nobody knows', () => {
    expect(importMapping.safeParse({ ...aMapping(), colums: {} }).success).toBe(false);
    expect(importMapping.safeParse({ ...aMapping(), separator: '\t' }).success).toBe(true);
    expect(importMapping.safeParse({ ...aMapping(), separator: 'x' }).success).toBe(false);
  });
});
