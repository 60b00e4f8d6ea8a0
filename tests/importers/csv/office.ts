/** An office that has what the exports of these tests are about. */
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { ImportMapping } from '#schemas/import-mapping.ts';
import { aModule, anOffice, aPolicy, aRecord } from '../../builders.ts';

/** A policy at version 2.1, whose last material change was 2.0, a module, a unit and a role; with more records. */
export const anOfficeWith = (...more: readonly OfficeRecord[]): Office =>
  anOffice(
    aPolicy({
      id: 'acceptable-use',
      version: '2.1',
      status: 'approved',
      effective: '2026-02-01',
      acknowledgement: { required: true, repeatEvery: 'P24M', groups: ['staff', 'it'] },
      changelog: [
        { version: '2.1', day: '2026-01-10', kind: 'editorial', summary: 'Wording.' },
        { version: '2.0', day: '2025-03-01', kind: 'material', summary: 'Duties.' },
      ],
    }),
    aModule(),
    aRecord('units', 'it', { title: 'IT' }),
    aRecord('roles', 'staff', { title: 'Staff' }),
    ...more,
  );

/** A mapping of the columns Login, Department, Course and Status. */
export const aMapping = (data: Partial<ImportMapping> = {}): ImportMapping => ({
  target: 'acknowledgements',
  encoding: 'utf-8',
  separator: ',',
  columns: { person: 'Login', group: 'Department', document: 'Course', status: 'Status' },
  confirmed: ['Done'],
  documents: { 'Acceptable use': 'acceptable-use', Awareness: 'awareness' },
  groups: { IT: 'it', Office: 'staff' },
  version: { 'acceptable-use': '2.1', awareness: '1.0' },
  ...data,
});

/** A file with those columns. */
export const aFile = (...rows: readonly string[]): string => ['Login,Department,Course,Status', ...rows].map((row) => `${row}\n`).join('');
