/** The text of a CSV file, as spreadsheets open it without being asked: UTF-8 with BOM, CRLF, no cell that would be taken for a formula. */
import { harmlessCell } from '../domain/tables/csv-cell.ts';
import type { CsvCell } from '../domain/tables/csv-cell.ts';

/** Rows with their columns' names. */
export interface ShownRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The text of the file. */
export const csvText = ({ columns, rows }: ShownRows): string =>
  `\uFEFF${[columns, ...rows].map((row) => `${row.map((cell) => quoted(harmlessCell(cell))).join(',')}\r\n`).join('')}`;
