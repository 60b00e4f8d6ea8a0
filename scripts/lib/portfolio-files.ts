/** The files of the portfolio that people open in a spreadsheet: its tables as CSV, and as workbooks, one a language. */
import { languagesOf } from '#domain/office/edition.ts';
import type { Site } from '#domain/office/site.ts';
import { localisedIn } from '#domain/office/written.ts';
import { applicationsTable, assetsTable } from '#exporters/tables/applications-and-assets.ts';
import { businessCaseTable } from '#exporters/tables/business-cases.ts';
import { capacityTable } from '#exporters/tables/capacity.ts';
import { contractsTable, personalDataTable, suppliersTable } from '#exporters/tables/contracts-and-suppliers.ts';
import type { CsvTable } from '#exporters/tables/csv.ts';
import { csvText } from '#exporters/tables/csv.ts';
import { governanceTables } from '#exporters/tables/index.ts';
import { milestonesTable } from '#exporters/tables/milestones.ts';
import { changesTable, completenessTable } from '#exporters/tables/portfolio-changes.ts';
import { alignmentTable, moneyTable } from '#exporters/tables/portfolio-money.ts';
import { figuresTable, projectsTable } from '#exporters/tables/portfolio.ts';
import { requestsTable } from '#exporters/tables/requests.ts';
import { benefitsTable, risksTable } from '#exporters/tables/risks-and-benefits.ts';
import { scenariosTable } from '#exporters/tables/scenarios.ts';
import { portfolioWorkbook } from '#exporters/xlsx/portfolio-workbook.ts';
import { columnHeading } from '#i18n/column-heading.ts';
import { fill, words } from '#i18n/words.ts';
import type { Language } from '#schemas/shared.ts';

/** A file under a folder. */
export interface OutputFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** The tables of the portfolio, in the order of the workbook. */
const portfolioTables = ({ office, asOf }: Site): readonly CsvTable[] =>
  office.once(`portfolio-tables/${asOf}`, () => [
    projectsTable(office, asOf),
    figuresTable(office, asOf),
    milestonesTable(office, asOf),
    risksTable(office, asOf),
    benefitsTable(office, asOf),
    requestsTable(office, asOf),
    capacityTable(office, asOf),
    moneyTable(office, asOf),
    businessCaseTable(office, asOf),
    alignmentTable(office, asOf),
    changesTable(office, asOf),
    completenessTable(office, asOf),
  ]);

/** The tables of resources. */
const resourceTables = ({ office, asOf, edition }: Site): readonly CsvTable[] => [
  applicationsTable(office, asOf),
  assetsTable(office, asOf),
  contractsTable(office, asOf),
  suppliersTable(office, asOf, edition),
  personalDataTable(office, asOf),
];

/** All tables of a site as CSV. */
export const tableFiles = (site: Site): readonly OutputFile[] =>
  [...governanceTables(site), ...portfolioTables(site), ...resourceTables(site), scenariosTable(site.office, site.asOf, site.engine)].map(
    (table) => ({ path: `${table.name}.csv`, text: csvText(table) }),
  );

const workbookIn = (site: Site, tables: readonly CsvTable[], language: Language): Uint8Array => {
  const { monthly, money, shell } = words(language);
  const { workbook } = monthly;
  const sheets: Readonly<Record<string, string>> = workbook.sheets;
  const organisation = localisedIn(site.office.organisation.data.name, language);
  return portfolioWorkbook(site, tables, {
    language,
    heading: (column, table) => columnHeading(language, column, table),
    sheet: (table) => sheets[table] ?? table,
    title: fill(workbook.title, { organisation }),
    editions: shell.editions,
    about: workbook.about,
    partial: money.leftOut.partial,
  });
};

/** `portfolio.xlsx` in the first language of the office, `portfolio.<language>.xlsx` in the others that are asked for. */
export const workbookFiles = (site: Site, languages = languagesOf(site.office)): readonly OutputFile[] => {
  const tables = portfolioTables(site);
  return languages.map((language, index) => ({
    path: index === 0 ? 'portfolio.xlsx' : `portfolio.${language}.xlsx`,
    text: workbookIn(site, tables, language),
  }));
};
