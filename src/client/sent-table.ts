/** Tables that may be long: what stands in their cells and what they are filtered by, column by column, in a form that the page and the browser render alike. */
import type { MarkColour } from '../charts/colour-mark.ts';
import { dayNumber } from '../domain/time/calendar.ts';

/** A piece of a cell: text, a link, a mark. */
export interface CellPart {
  readonly text: string;
  readonly href?: string | undefined;
  /** Class of the style sheet, such as `chip strong`. */
  readonly kind?: string | undefined;
  /** Language of the text, where it is not the page's. */
  readonly lang?: string | undefined;
  /** Draws the mark of a colour before the text. */
  readonly mark?: MarkColour | undefined;
}

/** One row of text: its cells, and the values of each filter, separated by spaces; `*` matches every value. */
export interface LongRow {
  readonly filters: Readonly<Record<string, string>>;
  readonly cells: readonly (readonly CellPart[])[];
}

/** Up to so many rows stand in the page; of a longer table the first `firstRows`, and the rest is loaded when somebody asks for it. */
export const mostStaticRows = 500;

/** Rows of a long table that stand in the page. */
export const firstRows = 100;

/** A piece of a cell as it is sent: `[text, href, kind, lang, mark]`, what is empty at the end left out. */
export type SentPart = readonly [text: string, href?: string, kind?: string, lang?: string, mark?: string];

/** What a cell is compared by; an empty text is unknown, and comes last. */
export type SortValue = number | string;

interface Head {
  /** Name in the address: of the column that is chosen or sorted by. */
  readonly key?: string;
  /** Also names the cells where a row becomes a card. */
  readonly label?: string;
}

/** Cells of text, links and marks: each distinct cell once. Without `values`, one option a row. */
export interface PartsColumn extends Head {
  readonly kind: 'parts';
  readonly options: readonly (readonly SentPart[])[];
  readonly values?: readonly number[];
  /** What each option is compared by; without it, its text. */
  readonly order?: readonly SortValue[];
}

/** Numbers; a day is the number of the calendar. What is not known is a text: the place of its reason among those of the table, or empty. */
export interface NumberColumn extends Head {
  readonly kind: 'money' | 'index' | 'percent' | 'day';
  readonly values: readonly (number | string)[];
  /** How the number came about, oldest first, in hundredths; null is a gap. Drawn as a sparkline. */
  readonly courses?: readonly (readonly (number | null)[])[];
  /** Value that the sparkline marks. */
  readonly reference?: number;
}

/** Trends of colours: one letter a report (`g`, `a`, `r`, `n`, and `-` where it said nothing), oldest first. */
export interface TrendColumn extends Head {
  readonly kind: 'trend';
  readonly values: readonly string[];
}

/** A column as it is sent. */
export type SentColumn = PartsColumn | NumberColumn | TrendColumn;

/** The distinct values of a filter, and which of them each row has. */
export interface SentFilter {
  readonly options: readonly string[];
  readonly values: readonly number[];
}

/** A table as it is sent. */
export interface SentTable {
  readonly rows: number;
  readonly filters: Readonly<Record<string, SentFilter>>;
  readonly columns: readonly SentColumn[];
  /** Language and currency of numbers. */
  readonly language: 'en' | 'de';
  readonly currency: string;
  /** Why a number is not known. */
  readonly reasons: readonly string[];
  /** Words for the letters of a trend. */
  readonly colours: Readonly<Record<string, string>>;
}

const sentPart = ({ text, href, kind, lang, mark }: CellPart): SentPart => {
  const all = [text, href ?? '', kind ?? '', lang ?? '', mark ?? ''] as const;
  const length = all.findLastIndex((value) => value !== '') + 1;
  return all.slice(0, Math.max(1, length)) as unknown as SentPart;
};

/** Each distinct value once, and the place of every row's value among them. */
export const coded = <T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): { readonly options: readonly T[]; readonly values: readonly number[] } => {
  const places = new Map<string, number>();
  const options: T[] = [];
  const found = values.map((value) => {
    const key = keyOf(value);
    const known = places.get(key) ?? places.size;
    if (known === options.length) {
      places.set(key, known);
      options.push(value);
    }
    return known;
  });
  return { options, values: found };
};

/** A day as the cells of a column of days hold it. */
export const dayValue = (day: string): number => dayNumber(day);

/** A value for a filter: texts of authors may hold spaces, which separate values. */
export const filterValue = (text: string): string => text.replace(/[\s|]+/g, '-');

/** The filters of some rows. */
export const sentFilters = (rows: readonly Readonly<Record<string, string>>[]): SentTable['filters'] =>
  Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((key) => [
      key,
      coded(
        rows.map((row) => row[key] ?? ''),
        (value) => value,
      ),
    ]),
  );

/** A column of cells. With `order`, what each of them is compared by. */
export const partsColumn = (head: Head, cells: readonly (readonly CellPart[])[], order?: readonly SortValue[]): PartsColumn => {
  const sent = cells.map((parts, index) => ({ parts: parts.map(sentPart), by: order?.[index] }));
  const { options, values } = coded(sent, ({ parts, by }) => JSON.stringify([parts, by]));
  return {
    ...head,
    kind: 'parts',
    options: options.map(({ parts }) => parts),
    ...(options.length === cells.length ? {} : { values }),
    ...(order === undefined ? {} : { order: options.map(({ by }) => by ?? '') }),
  };
};

/** Makes columns of cells over some rows: label, key, the cell of a row, and what it is compared by where that is not its text. */
export const columnsOf =
  <R>(rows: readonly R[]) =>
  (label: string, key: string, cellOf: (row: R) => readonly CellPart[], order?: (row: R) => SortValue): PartsColumn =>
    partsColumn({ label, key }, rows.map(cellOf), order === undefined ? undefined : rows.map(order));

/** A table of text as it is sent. */
export const textTable = (rows: readonly LongRow[]): SentTable => ({
  rows: rows.length,
  filters: sentFilters(rows.map(({ filters }) => filters)),
  columns: (rows[0]?.cells ?? []).map((_, column) =>
    partsColumn(
      {},
      rows.map(({ cells }) => cells[column] ?? []),
    ),
  ),
  language: 'en',
  currency: '',
  reasons: [],
  colours: {},
});

/** The text of the file from which the browser renders all rows. */
export const tableFile = (table: SentTable): string => `${JSON.stringify(table)}\n`;

/** The same for a table of text. */
export const longTableFile = (rows: readonly LongRow[]): string => tableFile(textTable(rows));
