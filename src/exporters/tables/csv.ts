/** Tables as CSV that spreadsheets open without being asked: UTF-8 with BOM, CRLF, and no cell that a spreadsheet would take for a formula. */
import { harmlessCell } from '#domain/tables/csv-cell.ts';
import { stringify } from 'csv-stringify/sync';

/** What may stand in a cell; undefined leaves it empty. */
export type Cell = string | number | boolean | undefined;

/** A table for a file. */
export interface CsvTable {
  /** Name of the file without its ending; may hold folders. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Any line end within a cell is quoted, not only the one that ends a record: what stood after it would begin a row of its own, and could be a formula there. */
const lineEnd = /[\r\n]/;

/** The text of a table's file. */
export const csvText = ({ columns, rows }: CsvTable): string =>
  stringify([[...columns], ...rows.map((row) => row.map(harmlessCell))], {
    bom: true,
    record_delimiter: '\r\n',
    quoted_match: lineEnd,
  });
