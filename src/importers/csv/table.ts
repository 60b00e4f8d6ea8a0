/** A file of separated values as rows of cells. Rows keep their numbers; none is shifted, filled or cut. */
import { CsvError, parse } from 'csv-parse/sync';
import type { ImportMapping } from '#schemas/import-mapping.ts';
import { inFile, inMapping, inRows } from './finding.ts';
import type { CsvFinding, RowPlace } from './finding.ts';

/** Sizes beyond which a file is refused. */
export const csvLimits = { bytes: 5 * 1024 * 1024, rows: 100_000, cells: 500 } as const;

/** A row with its cells: white space tidied, letters composed. */
export interface CsvRow extends RowPlace {
  readonly cells: readonly string[];
}

/** The rows below the headings, and where each column stands. */
export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** Position of each column of the mapping, counted from 0. */
  readonly columns: Readonly<Partial<Record<ColumnName, number>>>;
}

/** A column that a mapping may name. */
export type ColumnName = keyof ImportMapping['columns'];

/** A cell, a heading or a value of the mapping as they are compared. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const parsed = (text: string, separator: string): readonly Parsed[] | CsvFinding => {
  try {
    return parse(text, {
      delimiter: separator,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 256 * 1024,
      to: csvLimits.rows + 102,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    // What the parser says may quote the file.
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return inFile(
      {
        en: `the quotation marks do not match, at or before line ${String(line)}`,
        de: `die Anführungszeichen gehen nicht auf, in oder vor Zeile ${String(line)}`,
      },
      {
        en: 'Export the file anew; a quotation mark inside a quoted cell is written twice.',
        de: 'Exportieren Sie die Datei neu; ein Anführungszeichen in einer Zelle mit Anführungszeichen wird doppelt geschrieben.',
      },
      line,
    );
  }
};

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

const tooMany = inFile(
  { en: `the file has more than ${String(csvLimits.rows)} rows`, de: `die Datei hat mehr als ${String(csvLimits.rows)} Zeilen` },
  { en: 'Export the documents one by one.', de: 'Exportieren Sie die Dokumente einzeln.' },
);

/** Positions of the columns; findings where a heading is missing or stands more than once. */
const columnsIn = (
  headings: readonly string[] | undefined,
  width: number,
  mapping: ImportMapping,
): CsvTable['columns'] | readonly CsvFinding[] => {
  const findings: CsvFinding[] = [];
  const found: Partial<Record<ColumnName, number>> = {};
  for (const [name, where] of Object.entries(mapping.columns) as [ColumnName, string | number | undefined][]) {
    if (where === undefined) continue;
    const refuse = (en: string, de: string, hintEn: string, hintDe: string) => {
      findings.push(inMapping(['columns', name], { en, de }, { en: hintEn, de: hintDe }));
    };
    if (typeof where === 'number') {
      if (where <= width) found[name] = where - 1;
      else {
        refuse(
          `the file has only ${String(width)} columns`,
          `die Datei hat nur ${String(width)} Spalten`,
          'Give the right position, and look at the separator.',
          'Geben Sie die richtige Position an und prüfen Sie das Trennzeichen.',
        );
      }
      continue;
    }
    const positions = (headings ?? []).flatMap((heading, index) => (heading === tidy(where) ? [index] : []));
    if (positions.length === 1) found[name] = positions[0] ?? 0;
    else if (positions.length === 0) {
      refuse(
        `no column has the heading "${where}" (the row of headings has ${String(width)} columns)`,
        `keine Spalte hat die Überschrift „${where}“ (die Überschriftenzeile hat ${String(width)} Spalten)`,
        'Write it as in the file, or give the position of the column; look at separator, encoding and headingRow.',
        'Schreiben Sie sie wie in der Datei oder geben Sie die Position der Spalte an; prüfen Sie separator, encoding und headingRow.',
      );
    } else {
      refuse(
        `${String(positions.length)} columns have the heading "${where}"`,
        `${String(positions.length)} Spalten haben die Überschrift „${where}“`,
        `Give the position of the right one: ${positions.map((position) => String(position + 1)).join(' or ')}.`,
        `Geben Sie die Position der richtigen an: ${positions.map((position) => String(position + 1)).join(' oder ')}.`,
      );
    }
  }
  return findings.length > 0 ? findings : found;
};

/** Reads a text as the mapping says. Ragged rows are named and left out. The table is undefined where nothing can be read. */
export const tableOf = (
  text: string,
  mapping: ImportMapping,
): { readonly table: CsvTable | undefined; readonly findings: readonly CsvFinding[] } => {
  const all = parsed(text, mapping.separator);
  if ('in' in all) return { table: undefined, findings: [all] };
  const skipped = mapping.headingRow ?? 1;
  if (all.length - skipped > csvLimits.rows) return { table: undefined, findings: [tooMany] };
  const rows = all.map(({ record }, index): CsvRow => ({
    row: index + 1,
    line: (all[index - 1]?.info.lines ?? 0) + 1,
    cells: record.map((cell) => tidy(cell)),
  }));
  const headings = skipped === 0 ? undefined : rows[skipped - 1]?.cells;
  const below = rows.slice(skipped).filter(({ cells }) => !isEmpty(cells));
  const width = headings?.length ?? below[0]?.cells.length ?? 0;
  const columns = columnsIn(headings, width, mapping);
  if (Array.isArray(columns)) return { table: undefined, findings: columns as readonly CsvFinding[] };
  const ragged = below.filter(({ cells }) => cells.length !== width);
  return {
    table: { rows: below.filter(({ cells }) => cells.length === width), columns: columns as CsvTable['columns'] },
    findings:
      ragged.length === 0
        ? []
        : [
            inRows(
              ragged,
              {
                en: `the number of cells is not that of the headings (${String(width)})`,
                de: `die Zahl der Zellen ist nicht die der Überschriften (${String(width)})`,
              },
              {
                en: 'A cell that holds the separator must stand in quotation marks: mend the row or the export.',
                de: 'Eine Zelle, die das Trennzeichen enthält, muss in Anführungszeichen stehen: Berichtigen Sie die Zeile oder den Export.',
              },
            ),
          ],
  };
};
