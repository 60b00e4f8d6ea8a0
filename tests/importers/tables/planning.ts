/** Spreadsheets of these tests, and the office that they are imported into. */
import type { Office } from '#domain/office/office.ts';
import type { ImportContext } from '#importers/context.ts';
import type { ImportPlan } from '#importers/draft.ts';
import { tablePlan } from '#importers/tables/plan.ts';
import { validate } from '#records/validate.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { tableMapping } from '#schemas/table-mapping.ts';
import { tableTools } from '../../../scripts/lib/import/table-tools.ts';
import { anOffice, aProject, aRecord } from '../../builders.ts';

/** Two projects, two roles and a unit; with more records. */
export const anOfficeWith = (...more: readonly OfficeRecord[]): Office =>
  anOffice(
    aRecord('roles', 'cfo', { title: { en: 'Finance director', de: 'Finanzvorstand' } }),
    aRecord('roles', 'cio', { title: 'CIO' }),
    aRecord('units', 'it', { title: 'Information technology' }),
    aProject({ id: 'erp', title: 'ERP renewal' }),
    aProject({ id: 'portal', title: 'Customer portal' }),
    ...more,
  );

/** What an import knows besides its file. */
export const aContext = (office: Office, known: Readonly<Record<string, string>> = {}): ImportContext => ({
  office,
  asOf: '2026-11-15',
  last: undefined,
  known: () => new Map(Object.entries(known)),
  fits: () => true,
});

/** A mapping with the given keys; throws where they fit no mapping. */
export const aMapping = (data: Readonly<Record<string, unknown>>) => {
  const result = validate(tableMapping, { encoding: 'utf-8', separator: ';', ...data });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems.map(({ path, problem }) => [path, problem.message.en])));
  return result.data;
};

/** The plan of a spreadsheet. */
export const planned = (
  rows: readonly string[],
  mapping: Readonly<Record<string, unknown>>,
  context: ImportContext = aContext(anOfficeWith()),
): ImportPlan => tablePlan(rows.join('\n'), aMapping(mapping), context, tableTools(context.office));

/** The findings of a plan as people read them; of the mapping with their field. */
export const told = (plan: ImportPlan): readonly string[] =>
  plan.findings.map(({ in: where, path = [], message }) => `${where === 'mapping' ? `${path.join('/')}: ` : ''}${message.en}`);

/** The records of a plan: collection, project, id, and fields with those of new records only. */
export const drafted = (plan: ImportPlan): readonly (readonly unknown[])[] =>
  plan.collections.flatMap(({ collection, owner, records }) =>
    records.map(({ id, fields, initial }) => [
      collection,
      owner ?? '',
      id,
      JSON.parse(JSON.stringify({ ...initial, ...fields })) as unknown,
    ]),
  );
