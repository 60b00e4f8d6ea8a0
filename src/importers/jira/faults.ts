/** Faults of the cells of an export, each kind with all rows that have it. A cell is shown only as its pattern: any may hold a name. */
import type { Message } from '#schemas/finding.ts';
import { inRows } from '../csv/finding.ts';
import type { RowPlace } from '../csv/finding.ts';
import type { ImportFinding } from '../draft.ts';

/** The pattern of a cell: digits as 0, letters as a, all else as it is. `11/2/2026 15:04` → `00/0/0000 00:00`. */
export const patternOf = (cell: string): string => {
  const text = cell
    .slice(0, 40)
    .replace(/\p{Nd}/gu, '0')
    .replace(/\p{L}/gu, 'a')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
  return cell.length > 40 ? `${text}…` : text;
};

const inColumn = (heading: string, message: Message): Message => ({
  en: `${message.en} in column "${heading}"`,
  de: `${message.de} in Spalte „${heading}“`,
});

/** The cells that cannot be read, and the rows that hold them. */
export class CellFaults {
  readonly #known = new Map<string, { readonly message: Message; readonly hint: Message; readonly rows: RowPlace[] }>();

  /** Adds a row to a kind of fault in a column. */
  add(heading: string, { row, line }: RowPlace, message: Message, hint: Message): void {
    const key = `${heading}\n${message.en}`;
    const known = this.#known.get(key) ?? { message: inColumn(heading, message), hint, rows: [] };
    known.rows.push({ row, line });
    this.#known.set(key, known);
  }

  /** One finding for each kind; of very many kinds the first. */
  list(): readonly ImportFinding[] {
    return [...this.#known.values()].slice(0, 50).map(({ message, hint, rows }) => inRows(rows, message, hint));
  }
}
