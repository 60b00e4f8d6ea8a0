/** Faults of the rows of an export, each kind with all rows that have it. No cell is repeated. */
import type { Message, Severity } from '#schemas/finding.ts';
import type { ImportMapping } from '#schemas/import-mapping.ts';
import { inRows } from './finding.ts';
import type { CsvFinding, RowPlace } from './finding.ts';
import type { ColumnName } from './table.ts';

/** What is wrong with a cell, and the remedy. */
export interface Fault {
  readonly message: Message;
  readonly hint: Message;
}

const columnText = (mapping: ImportMapping, name: ColumnName): Message => {
  const where = mapping.columns[name];
  return typeof where === 'string' ? { en: `"${where}"`, de: `„${where}“` } : { en: String(where), de: String(where) };
};

/** A fault in a column, named as the mapping names it. */
export const inColumn = (mapping: ImportMapping, name: ColumnName, en: string, de: string, hint: Message): Fault => {
  const column = columnText(mapping, name);
  return { message: { en: `${en} in column ${column.en}`, de: `${de} in Spalte ${column.de}` }, hint };
};

/** The remedy for a value that the mapping does not know. */
export const lookUp = (hintEn: string, hintDe: string): Message => ({
  en: `Look it up in the file: ${hintEn}`,
  de: `Sehen Sie in der Datei nach: ${hintDe}`,
});

/** Faults of the file, each with all rows that have it. Faults of one kind are told apart by value, which is never shown. */
export class Faults {
  readonly #known = new Map<string, { readonly fault: Fault; readonly rows: RowPlace[] }>();

  /** Adds a row to a kind; its text is made for the first. */
  add(kind: string, row: RowPlace, fault: () => Fault): void {
    const known = this.#known.get(kind) ?? { fault: fault(), rows: [] };
    known.rows.push(row);
    this.#known.set(kind, known);
  }

  /** One finding for each kind. */
  list(severity: Severity): readonly CsvFinding[] {
    return [...this.#known.values()].map(({ fault, rows }) => inRows(rows, fault.message, fault.hint, severity));
  }
}
