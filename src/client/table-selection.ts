/** Which rows of a sent table are shown, and in which order. Ten thousand rows are filtered and sorted while a key goes down. */
import { sortValueAt } from './table-cells.ts';
import type { SentColumn, SentFilter, SentTable, SortValue } from './sent-table.ts';

/** Column and direction. */
export interface Order {
  readonly key: string;
  readonly descending: boolean;
}

/** Reads `cost` and `-cost` of the address; undefined where nothing is sorted. */
export const orderOf = (text: string | null): Order | undefined =>
  text === null || text === '' ? undefined : { key: text.replace(/^-/, ''), descending: text.startsWith('-') };

/** Which options of a filter match a value. */
const matching = ({ options }: SentFilter, wanted: string): ReadonlySet<number> =>
  new Set(
    options.flatMap((option, index) => {
      const own = option.split(' ');
      return own.includes(wanted) || own.includes('*') ? [index] : [];
    }),
  );

/** Gives the words of a row in small letters: of the columns that hold words. Each distinct cell is written once. */
export const wordsOf = (table: SentTable): ((row: number) => string) => {
  const columns = table.columns.flatMap((column) =>
    column.kind === 'parts'
      ? [
          {
            values: column.values,
            texts: column.options.map((parts) =>
              parts
                .map(([text]) => text)
                .join(' ')
                .toLocaleLowerCase(),
            ),
          },
        ]
      : [],
  );
  return (row) => columns.map(({ values, texts }) => texts[values?.[row] ?? row] ?? '').join(' ');
};

/** The rows that match every filter; `q` looks for words. A filter that the table does not have matches nothing. */
export const matchingRows = (
  table: SentTable,
  filters: ReadonlyMap<string, string>,
  wordsAt: (row: number) => string,
): readonly number[] => {
  const wanted = [...filters].flatMap(([key, value]) => {
    if (key === 'q') return [];
    const filter = table.filters[key];
    return [{ values: filter?.values ?? [], options: filter === undefined ? new Set<number>() : matching(filter, value) }];
  });
  const words = (filters.get('q') ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found: number[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    if (!wanted.every(({ values, options }) => options.has(values[row] ?? -1))) continue;
    if (words.length > 0) {
      const text = wordsAt(row);
      if (!words.every((word) => text.includes(word))) continue;
    }
    found.push(row);
  }
  return found;
};

const compared = (collator: Intl.Collator, a: SortValue, b: SortValue): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** The place of each row in the order of a column, or -1 where its value is not known. Equal values share a place. */
export const ranksOf = (column: SentColumn, rows: number, language: string): Int32Array => {
  const collator = new Intl.Collator(language, { numeric: true });
  const values = Array.from({ length: rows }, (_, row) => sortValueAt(column, row));
  const distinct = [...new Set(values)].filter((value) => value !== '').sort((a, b) => compared(collator, a, b));
  const places = new Map(distinct.map((value, place) => [value, place]));
  return Int32Array.from(values, (value) => places.get(value) ?? -1);
};

/** The rows in the order of those ranks; what is not known comes last in both directions, equals keep their order. */
export const sortedRows = (rows: readonly number[], ranks: Int32Array, descending: boolean): readonly number[] => {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [ranks[a] ?? -1, ranks[b] ?? -1];
    if (left === -1 || right === -1) return left === right ? 0 : left === -1 ? 1 : -1;
    return sign * (left - right);
  });
};
