/** The tables of governance: which there are, for the site's exports and for the auditor's pack. */
import type { Office } from '#domain/office/office.ts';
import type { Site } from '#domain/office/site.ts';
import { applicabilityTable, controlsTable, evidenceTable, testsTable } from './controls.ts';
import type { CsvTable } from './csv.ts';
import { approvalsTable, documentsTable, reviewsTable, statementsTable } from './documents.ts';
import { acknowledgementsTable, decisionsTable, findingsTable, obligationsTable, waiversTable } from './registers.ts';

const tables: readonly ((office: Office, asOf: string) => CsvTable)[] = [
  documentsTable,
  approvalsTable,
  reviewsTable,
  statementsTable,
  controlsTable,
  testsTable,
  evidenceTable,
  waiversTable,
  obligationsTable,
  findingsTable,
  decisionsTable,
  acknowledgementsTable,
];

/** All tables of a site, those without rows included: an empty list is an answer too. `framework` leaves the other frameworks out. */
export const governanceTables = (
  { office, asOf, edition }: Pick<Site, 'office' | 'asOf' | 'edition'>,
  framework?: string,
): readonly CsvTable[] => [
  ...tables.map((table) => table(office, asOf)),
  ...office
    .list('frameworks')
    .filter(({ id }) => framework === undefined || id === framework)
    .map((record) => applicabilityTable(office, asOf, record, edition === 'public')),
];
