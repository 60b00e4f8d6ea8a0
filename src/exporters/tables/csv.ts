/** Tables as CSV that spreadsheets open without being asked: UTF-8 with BOM, CRLF, and no cell that a spreadsheet would take for a formula. */
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

/** Text that begins like a formula gets an apostrophe before it, which spreadsheets hide. Numbers are left as they are. */
const harmless = (cell: Cell): string => {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
};

/** The text of a table's file. */
export const csvText = ({ columns, rows }: CsvTable): string =>
  stringify([[...columns], ...rows.map((row) => row.map(harmless))], { bom: true, record_delimiter: '\r\n' });
