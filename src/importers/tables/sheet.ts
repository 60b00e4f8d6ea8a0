/** A file of separated values as rows of cells. Only the columns that the mapping names are kept, so that a large file costs little memory. */
import { CsvError, parse } from 'csv-parse/sync';
import { tidy } from '../csv/table.ts';

/** Sizes beyond which a file is refused. */
export const sheetLimits = { bytes: 50 * 1024 * 1024, rows: 100_000, cells: 5_000, recordBytes: 8 * 1024 * 1024 } as const;

/** A column as the mapping names it: by heading (`*` at the end stands for the rest), or by position counted from 1. */
export type ColumnName = string | number;

/** A row with its number as a spreadsheet counts, and the line of the file on which it begins. */
export interface SheetRow {
  readonly row: number;
  readonly line: number;
  /** Cells as written; only those of columns that were asked for, by their `slot`. */
  readonly cells: readonly string[];
}

/** Where a column was found. */
export interface FoundColumn {
  /** Counted from 0. */
  readonly position: number;
  /** Where its cell stands in `cells` of a row. */
  readonly slot: number;
  /** Its heading; its letters where there is none. */
  readonly label: string;
}

/** Why a column was not found: `none` = no such heading · `several` = it stands more than once · `beyond` = the file has fewer columns. */
export interface MissingColumn {
  readonly name: ColumnName;
  readonly why: 'none' | 'several' | 'beyond';
  /** Positions of the several, counted from 1; else the number of columns. */
  readonly positions: readonly number[];
}

/** What a file holds. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly width: number;
  readonly columns: ReadonlyMap<ColumnName, FoundColumn>;
  readonly missing: readonly MissingColumn[];
  /** Rows with another number of cells than the headings. */
  readonly ragged: readonly Pick<SheetRow, 'row' | 'line'>[];
  /** Headings that nothing asked for. */
  readonly unused: readonly string[];
}

/** Why a file cannot be read: `quotes` = its quotation marks do not match · `long` = a row is too long · `wide` = a row has too many cells · `rows` = too many rows · `empty` = no headings. */
export interface SheetFault {
  readonly fault: 'quotes' | 'long' | 'wide' | 'rows' | 'empty';
  readonly line: number;
}

/** `0` → A, `26` → AA: a column as spreadsheets name it. */
export const columnLetters = (position: number): string =>
  (position < 26 ? '' : columnLetters(Math.floor(position / 26) - 1)) + String.fromCharCode(65 + (position % 26));

const positionsOf = (name: string, headings: readonly string[]): readonly number[] => {
  const wanted = tidy(name);
  const equal = headings.flatMap((heading, index) => (heading === wanted ? [index] : []));
  if (equal.length > 0 || !wanted.endsWith('*')) return equal;
  const start = wanted.slice(0, -1).trimEnd();
  return start === '' ? [] : headings.flatMap((heading, index) => (heading.startsWith(start) ? [index] : []));
};

const found = (names: Iterable<ColumnName>, headings: readonly string[], width: number): Pick<Sheet, 'columns' | 'missing'> => {
  const columns = new Map<ColumnName, FoundColumn>();
  const missing: MissingColumn[] = [];
  const slots = new Map<number, number>();
  const slotOf = (position: number): number => {
    const slot = slots.get(position) ?? slots.size;
    slots.set(position, slot);
    return slot;
  };
  for (const name of new Set(names)) {
    const positions = typeof name === 'number' ? (name <= width ? [name - 1] : []) : positionsOf(name, headings);
    const [position] = positions;
    if (position === undefined) missing.push({ name, why: typeof name === 'number' ? 'beyond' : 'none', positions: [width] });
    else if (positions.length > 1) missing.push({ name, why: 'several', positions: positions.map((each) => each + 1) });
    else columns.set(name, { position, slot: slotOf(position), label: headings[position] ?? '' });
  }
  return { columns, missing };
};

interface Options {
  readonly separator: string;
  readonly headingRow: number;
  readonly transposed: boolean;
  /** Columns that are asked for. */
  readonly names: readonly ColumnName[];
}

/** Takes rows one by one. */
class Reading {
  readonly rows: SheetRow[] = [];
  readonly ragged: Pick<SheetRow, 'row' | 'line'>[] = [];
  readonly #options: Options;
  #at: (Pick<Sheet, 'columns' | 'missing' | 'width'> & { readonly headings: readonly string[] }) | undefined;
  #wanted: readonly number[] = [];

  constructor(options: Options) {
    this.#options = options;
  }

  take(record: readonly string[], row: number, line: number): void {
    const { headingRow, names } = this.#options;
    if (row < headingRow) return;
    if (this.#at === undefined) {
      const headings = headingRow === 0 ? [] : record.map(tidy);
      if (headingRow === 0 && record.every((cell) => cell.trim() === '')) return;
      // A spreadsheet that was wider once leaves columns without heading at its end.
      const last = headingRow === 0 ? record.length - 1 : headings.findLastIndex((heading) => heading !== '');
      const width = Math.max(1, last + 1);
      this.#at = { ...found(names, headings, width), width, headings: headings.slice(0, width) };
      this.#wanted = [...new Set([...this.#at.columns.values()].map(({ position }) => position))];
      if (headingRow > 0) return;
    }
    if (record.every((cell) => cell.trim() === '')) return;
    const { width } = this.#at;
    if (record.length < width || record.slice(width).some((cell) => cell.trim() !== '')) this.ragged.push({ row, line });
    else this.rows.push({ row, line, cells: this.#wanted.map((position) => record[position] ?? '') });
  }

  result(): Sheet | SheetFault {
    if (this.#at === undefined) return { fault: 'empty', line: 1 };
    const { columns, missing, width, headings } = this.#at;
    const used = new Set(this.#wanted);
    const unused = headings.filter((heading, position) => heading !== '' && !used.has(position));
    return { rows: this.rows, ragged: this.ragged, columns, missing, width, unused };
  }
}

/** Rows whose headings stand below each other, turned so that they stand beside each other. Lines are those of the first row: what is one row here is spread over the file. */
const turned = (records: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const rows = records.filter((record) => record.some((cell) => cell.trim() !== ''));
  const width = rows.reduce((most, record) => Math.max(most, record.length), 0);
  return Array.from({ length: width }, (_, index) => rows.map((record) => record[index] ?? ''));
};

/** Reads a text. Rows keep their numbers; none is shifted, filled or cut. */
export const sheetOf = (text: string, options: Options): Sheet | SheetFault => {
  const reading = new Reading(options);
  const all: (readonly string[])[] = [];
  const at = { row: 0, before: 0, wide: 0 };
  const isTooLong = (): boolean => at.row - options.headingRow > sheetLimits.rows;
  try {
    parse(text, {
      delimiter: options.separator,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: sheetLimits.recordBytes,
      on_record: (record: readonly string[], { lines }) => {
        at.row += 1;
        if (record.length > sheetLimits.cells && at.wide === 0) at.wide = at.before + 1;
        if (isTooLong() || at.wide > 0) return null;
        if (options.transposed) all.push(record);
        else reading.take(record, at.row, at.before + 1);
        at.before = lines;
        return null;
      },
    });
  } catch (error) {
    // What the parser says may quote the file.
    if (!(error instanceof CsvError)) throw error;
    return {
      fault: error.code === 'CSV_MAX_RECORD_SIZE' ? 'long' : 'quotes',
      line: typeof error['lines'] === 'number' ? error['lines'] : 1,
    };
  }
  if (at.wide > 0) return { fault: 'wide', line: at.wide };
  if (isTooLong()) return { fault: 'rows', line: 1 };
  for (const [index, record] of turned(all).entries()) reading.take(record, index + 1, 1);
  return reading.result();
};
