/** What an import of rows finds. Rows are named by number only: no cell of the file is ever repeated, since any may hold a name. */
import type { FieldPath, Message, Severity } from '#schemas/finding.ts';
import type { ImportFinding } from '../draft.ts';

/** A finding in the file (with its rows) or in the mapping (with its field). */
export interface CsvFinding extends ImportFinding {
  readonly hint: Message;
}

/** A row of the file: its number as a spreadsheet counts, and the line on which it begins. */
export interface RowPlace {
  readonly row: number;
  readonly line: number;
}

const shownRanges = 12;

/** `4`, `4–6 and 9`, `4, 6, 8 and 30 more`. */
const numbers = (rows: readonly number[], and: string, more: string): string => {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  const shown = ranges.slice(0, shownRanges).map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
  const rest = ranges.slice(shownRanges).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const all = rest > 0 ? [...shown, `${String(rest)} ${more}`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1) ?? ''}`;
};

/** Rows in words: `row 4`, `rows 4–6 and 9`. */
export const rowsText = (places: readonly RowPlace[]): Message => {
  const rows = places.map(({ row }) => row);
  return rows.length === 1
    ? { en: `row ${String(rows[0])}`, de: `Zeile ${String(rows[0])}` }
    : { en: `rows ${numbers(rows, 'and', 'more')}`, de: `Zeilen ${numbers(rows, 'und', 'weitere')}` };
};

/** A finding about some rows. */
export const inRows = (places: readonly RowPlace[], message: Message, hint: Message, severity: Severity = 'error'): CsvFinding => {
  const prefix = rowsText(places);
  return {
    in: 'file',
    severity,
    line: places[0]?.line ?? 1,
    message: { en: `${prefix.en}: ${message.en}`, de: `${prefix.de}: ${message.de}` },
    hint,
  };
};

/** A finding about the file as a whole. */
export const inFile = (message: Message, hint: Message, line = 1): CsvFinding => ({ in: 'file', severity: 'error', line, message, hint });

/** A finding about the mapping. */
export const inMapping = (path: FieldPath, message: Message, hint: Message, severity: Severity = 'error'): CsvFinding => ({
  in: 'mapping',
  severity,
  line: 1,
  path,
  message,
  hint,
});
