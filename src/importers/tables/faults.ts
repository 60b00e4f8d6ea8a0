/** Faults of the cells of a spreadsheet: each kind once, with all rows that have it and the column. */
import type { FieldPath, Message, Severity } from '#schemas/finding.ts';
import { rowsText } from '../csv/finding.ts';
import type { RowPlace } from '../csv/finding.ts';
import type { ImportFinding } from '../draft.ts';
import { columnLetters } from './sheet.ts';
import type { FoundColumn } from './sheet.ts';
import type { CellFault } from './values.ts';

/** Kinds of faults that are told one by one; the others are counted. */
const mostKinds = 200;

/** `column "Impact" (D)`; of a file without headings `column D`. */
export const columnText = ({ position, label }: FoundColumn): Message => {
  const letters = columnLetters(position);
  const heading = label.length > 60 ? `${label.slice(0, 59)}…` : label;
  return label === ''
    ? { en: `column ${letters}`, de: `Spalte ${letters}` }
    : { en: `column "${heading}" (${letters})`, de: `Spalte „${heading}“ (${letters})` };
};

interface Group {
  readonly fault: CellFault;
  readonly column: FoundColumn | undefined;
  readonly severity: Severity;
  readonly rows: RowPlace[];
}

/** Groups in the order of their first rows, then of their columns. */
const placeOf = ({ rows, column }: Group): number => (rows[0]?.row ?? 0) * 10_000 + (column?.position ?? -1);

/** Collects faults by what is wrong and where. */
export class TableFaults {
  readonly #groups = new Map<string, Group>();
  readonly #others: ImportFinding[] = [];
  #more = 0;

  /** A fault of a cell, or of a whole row where no column is to blame. */
  inRow(row: RowPlace, column: FoundColumn | undefined, fault: CellFault, severity: Severity = 'error'): void {
    const key = `${String(column?.position)} ${fault.message.en}`;
    const known = this.#groups.get(key);
    if (known !== undefined) {
      if (known.rows.at(-1)?.row !== row.row) known.rows.push(row);
    } else if (this.#groups.size < mostKinds) this.#groups.set(key, { fault, column, severity, rows: [row] });
    else this.#more += 1;
  }

  /** A fault of the file as a whole. */
  inFile(message: Message, hint: Message, line = 1): void {
    this.#others.push({ in: 'file', severity: 'error', line, message, hint });
  }

  /** A fault of the mapping. */
  inMapping(path: FieldPath, message: Message, hint?: Message): void {
    const isKnown = this.#others.some((other) => other.path?.join('\n') === path.join('\n') && other.message.en === message.en);
    if (!isKnown) this.#others.push({ in: 'mapping', severity: 'error', line: 1, path, message, ...(hint === undefined ? {} : { hint }) });
  }

  /** Whether anything is wrong that forbids to go on. */
  hasErrors(): boolean {
    return this.#others.length > 0 || this.#more > 0 || [...this.#groups.values()].some(({ severity }) => severity === 'error');
  }

  /** All findings: of the mapping and the file, then of the rows in their order. */
  list(): readonly ImportFinding[] {
    const inRows = [...this.#groups.values()]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map(({ fault, column, severity, rows }): ImportFinding => {
        const [where, which] = [rowsText(rows), column === undefined ? undefined : columnText(column)];
        const message = {
          en: `${where.en}${which === undefined ? '' : `, ${which.en}`}: ${fault.message.en}`,
          de: `${where.de}${which === undefined ? '' : `, ${which.de}`}: ${fault.message.de}`,
        };
        const place = { line: rows[0]?.line ?? 1, column: (column?.position ?? 0) + 1 };
        return { in: 'file', severity, ...place, message, ...(fault.hint === undefined ? {} : { hint: fault.hint }) };
      });
    const more: readonly ImportFinding[] =
      this.#more === 0
        ? []
        : [
            {
              in: 'file',
              severity: 'error',
              line: 1,
              message: {
                en: `${String(this.#more)} more faults of other kinds`,
                de: `${String(this.#more)} weitere Fehler anderer Art`,
              },
              hint: {
                en: 'Mend those above first: separator, columns and formats of the mapping are the usual reasons.',
                de: 'Berichtigen Sie zuerst die obigen: Meist liegt es an separator, columns oder formats der Zuordnung.',
              },
            },
          ];
    return [...this.#others, ...inRows, ...more];
  }
}
