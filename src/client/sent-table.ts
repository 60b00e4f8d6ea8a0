/** Rows of a table that may be long: what stands in their cells and what they are filtered by, in a form that the page and the browser render alike. */

/** A piece of a cell: text, a link, a mark. */
export interface CellPart {
  readonly text: string;
  readonly href?: string | undefined;
  /** Class of the style sheet, such as `chip strong`. */
  readonly kind?: string | undefined;
  /** Language of the text, where it is not the page's. */
  readonly lang?: string | undefined;
}

/** One row: its cells, and the values of each filter, separated by spaces; `*` matches every value. */
export interface LongRow {
  readonly filters: Readonly<Record<string, string>>;
  readonly cells: readonly (readonly CellPart[])[];
}

/** Up to so many rows stand in the page; of a longer table the first `firstRows`, and the rest is loaded when somebody asks for it. */
export const mostStaticRows = 500;

/** Rows of a long table that stand in the page. */
export const firstRows = 100;

/** A row as it is sent: values of the filters in the order of the table's keys, then cells of `[text, href, kind, lang]`. */
type SentPart = readonly [text: string, href?: string, kind?: string, lang?: string];
/** A table as it is sent. */
export interface SentTable {
  readonly filters: readonly string[];
  readonly rows: readonly (readonly [filters: readonly string[], cells: readonly (readonly SentPart[])[]])[];
}

const sentPart = ({ text, href, kind, lang }: CellPart): SentPart =>
  lang !== undefined
    ? [text, href ?? '', kind ?? '', lang]
    : kind !== undefined
      ? [text, href ?? '', kind]
      : href !== undefined
        ? [text, href]
        : [text];

/** The text of the file from which the browser renders all rows. */
export const longTableFile = (rows: readonly LongRow[]): string => {
  const filters = Object.keys(rows[0]?.filters ?? {});
  const table: SentTable = {
    filters,
    rows: rows.map((row) => [filters.map((key) => row.filters[key] ?? ''), row.cells.map((cell) => cell.map(sentPart))]),
  };
  return `${JSON.stringify(table)}\n`;
};
