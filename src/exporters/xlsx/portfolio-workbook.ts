/** `portfolio.xlsx`: the tables of the portfolio as sheets, with headings in one language, and what they are about. */
import { figureIds, unitOf } from '#domain/value/explanation.ts';
import type { FigureId } from '#domain/value/figures.ts';
import type { Site } from '#domain/office/site.ts';
import { localisedIn } from '#domain/office/written.ts';
import { isDay } from '#domain/time/calendar.ts';
import type { Audience, Language } from '#schemas/shared.ts';
import type { Cell, CsvTable } from '../tables/csv.ts';
import type { CellKind } from './cell.ts';
import { workbookOf } from './workbook.ts';
import type { Sheet } from './workbook.ts';

/** Words of one language; the caller hands over those of the interface. */
export interface WorkbookWords {
  readonly language: Language;
  /** Heading of a column, by its name in the CSV file and the name of that. */
  readonly heading: (column: string, table: string) => string;
  /** Name of a sheet, by the name of its table. */
  readonly sheet: (table: string) => string;
  readonly title: string;
  readonly editions: Readonly<Record<Audience, string>>;
  readonly about: Readonly<
    Record<
      'sheet' | 'name' | 'value' | 'organisation' | 'dataDate' | 'edition' | 'revision' | 'records' | 'currency' | 'tool' | 'unknown',
      string
    >
  > & { readonly notes: readonly string[] };
  /** Said where the edition may hold less than there is. */
  readonly partial: string;
}

const unitKinds: Readonly<Record<ReturnType<typeof unitOf>, CellKind>> = {
  money: 'money',
  index: 'index',
  share: 'share',
  months: 'number',
  years: 'number',
  number: 'number',
  days: 'count',
  workdays: 'count',
  level: 'count',
  day: 'day',
  bucket: 'text',
};

const isFigure = (column: string): column is FigureId => (figureIds as readonly string[]).includes(column);

const isMoney = (column: string): boolean =>
  /cost|budget|amount|difference|atCompletion|^(?:planned|committed|actual|forecast|spent|eac|total)$|worth|netPresentValue|perYear|variance|monetary|expected/i.test(
    column,
  );
const isIndex = (column: string): boolean => /^(?:cpi|spi)/i.test(column);
const isShare = (column: string): boolean => /share|probability|realisation|weight/i.test(column);

/** What a column holds: by the figure that it is named after, else by its values. */
export const kindOf = (column: string, values: readonly Cell[]): CellKind => {
  if (isFigure(column)) return unitKinds[unitOf(column)];
  const known = values.filter((value) => value !== undefined && value !== '');
  if (known.length === 0) return 'text';
  if (known.every((value) => typeof value === 'string' && isDay(value))) return 'day';
  if (!known.every((value) => typeof value === 'number')) return 'text';
  if (isShare(column)) return 'share';
  if (isIndex(column)) return 'index';
  if (isMoney(column)) return 'money';
  return known.every((value) => Number.isInteger(value)) ? 'count' : 'number';
};

const sheetOf = ({ name, columns, rows }: CsvTable, words: WorkbookWords): Sheet => ({
  name: words.sheet(name),
  headings: columns.map((column) => words.heading(column, name)),
  kinds: columns.map((column, index) =>
    kindOf(
      column,
      rows.map((row) => row[index]),
    ),
  ),
  rows,
});

const aboutSheet = (
  { office, asOf, edition, revision, recordsHash, toolVersion }: Site,
  { about, editions, language, partial }: WorkbookWords,
): Sheet => ({
  name: about.sheet,
  headings: [about.name, about.value],
  kinds: ['text', 'day'],
  rows: [
    [about.organisation, localisedIn(office.organisation.data.name, language)],
    [about.dataDate, asOf],
    [about.edition, editions[edition]],
    [about.currency, office.organisation.data.currency],
    [about.revision, revision ?? about.unknown],
    [about.records, recordsHash],
    [about.tool, `Kontor ${toolVersion}`],
    ...[...about.notes, ...(edition === 'confidential' ? [] : [partial])].map((note): readonly Cell[] => ['', note]),
  ],
});

/** Rows of a sheet; a history that is longer shows its newest months. The CSV files hold all. */
const mostRows = 5_000;

const newest = (table: CsvTable): CsvTable => {
  const month = table.columns.indexOf('month');
  if (table.rows.length <= mostRows || month < 0) return table;
  const months = table.rows.map((row) => String(row[month] ?? '')).sort();
  const from = months.at(-mostRows) ?? '';
  // Whole months only: the one that would be cut stays out, unless it is the only one.
  const whole = table.rows.filter((row) => String(row[month] ?? '') > from);
  return { ...table, rows: whole.length > 0 ? whole : table.rows.slice(0, mostRows) };
};

/** The bytes of the workbook: one sheet a table, in the order given, and one about all of it. */
export const portfolioWorkbook = (site: Site, tables: readonly CsvTable[], words: WorkbookWords): Uint8Array =>
  workbookOf([...tables.map((table) => sheetOf(newest(table), words)), aboutSheet(site, words)], {
    title: words.title,
    creator: localisedIn(site.office.organisation.data.name, words.language),
    day: site.asOf,
  });
