/** Cells of CSV files: what a spreadsheet would take for a formula is made harmless. The exports and the tables of pages write them by the same rule. */

/** What may stand in a cell; undefined leaves it empty. */
export type CsvCell = string | number | boolean | undefined;

/** Text that begins like a formula gets an apostrophe before it, which spreadsheets hide. Numbers are left as they are. */
export const harmlessCell = (cell: CsvCell): string => {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
};
