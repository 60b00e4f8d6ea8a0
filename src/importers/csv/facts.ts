/** What each row of an export says, once the mapping has translated it. The person is a key to tell people apart and goes no further. */
import type { Message } from '#schemas/finding.ts';
import type { ImportMapping } from '#schemas/import-mapping.ts';
import { dayIn } from './dates.ts';
import { Faults, inColumn, lookUp } from './faults.ts';
import type { CsvFinding, RowPlace } from './finding.ts';
import { tidy } from './table.ts';
import type { ColumnName, CsvRow, CsvTable } from './table.ts';

/** One row: who, of which group, has or has not confirmed which version of what. */
export interface Fact extends RowPlace {
  readonly person: string;
  readonly document: string;
  readonly group: string;
  /** Undefined where the row names none, since nothing was confirmed. */
  readonly version: string | undefined;
  readonly confirmed: boolean;
  /** Day of the status; undefined where the file tells none. */
  readonly day: string | undefined;
}

/** A row that is not counted, or not as it says. */
export interface DroppedRow {
  readonly row: number;
  readonly why: string;
}

const tableMap = (table: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, string> =>
  new Map(Object.entries(table ?? {}).map(([title, id]) => [tidy(title), id]));
const valueSet = (values: readonly string[] | undefined): ReadonlySet<string> => new Set((values ?? []).map(tidy));

interface Lookup {
  readonly fixed: string | undefined;
  readonly table: ReadonlyMap<string, string>;
  readonly leftOut: ReadonlySet<string>;
}

const lookups = (mapping: ImportMapping): Readonly<Record<'document' | 'group', Lookup>> => ({
  document: { fixed: mapping.document, table: tableMap(mapping.documents), leftOut: valueSet(mapping.leaveOut?.documents) },
  group: { fixed: mapping.group, table: tableMap(mapping.groups), leftOut: valueSet(mapping.leaveOut?.groups) },
});

const whatIs: Readonly<Record<'document' | 'group', Message>> = {
  document: { en: 'a course that the mapping does not know', de: 'ein Kurs, den die Zuordnung nicht kennt,' },
  group: { en: 'a department that the mapping does not know', de: 'eine Abteilung, die die Zuordnung nicht kennt,' },
};

/** The version that a mapping gives for a document; undefined where it gives none. */
export const versionOf = ({ version }: ImportMapping, document: string): string | undefined =>
  typeof version === 'object' ? (Object.hasOwn(version, document) ? version[document] : undefined) : version;

const versionPattern = /^(\d{1,4})[.,](\d{1,4})$/;

/** Spreadsheets take the zeros in front of a number away: 000006 and 6 are the same person. */
const personIn = (cell: string): string => cell.toLocaleLowerCase('en').replace(/^0+(?=\d+$)/, '');

/** Reads the rows of a table. Rows with a fault are in the findings, rows left out on purpose in `dropped`. */
export const factsOf = (
  table: CsvTable,
  mapping: ImportMapping,
): { readonly facts: readonly Fact[]; readonly dropped: readonly DroppedRow[]; readonly findings: readonly CsvFinding[] } => {
  const faults = new Faults();
  const dropped: DroppedRow[] = [];
  const ids = lookups(mapping);
  const confirmed = valueSet(mapping.confirmed);
  const versions = tableMap(mapping.versions);
  const lenient = mapping.faultyRows === 'open';
  const open = mapping.open === undefined ? undefined : valueSet(mapping.open);
  const cell = ({ cells }: CsvRow, name: ColumnName): string => {
    const position = table.columns[name];
    return position === undefined ? '' : (cells[position] ?? '');
  };

  const idIn = (row: CsvRow, name: 'document' | 'group'): string | undefined => {
    const { fixed, table: known, leftOut } = ids[name];
    if (fixed !== undefined) return fixed;
    const value = cell(row, name);
    if (leftOut.has(value)) {
      dropped.push({
        why: name === 'document' ? 'course left out by the mapping' : 'department left out by the mapping',
        row: row.row,
      });
      return undefined;
    }
    const id = known.get(value);
    if (id === undefined) {
      faults.add(`${name} ${value}`, row, () =>
        inColumn(
          mapping,
          name,
          whatIs[name].en,
          whatIs[name].de,
          lookUp(`add the value to ${name}s, or to leaveOut.${name}s.`, `nehmen Sie den Wert in ${name}s oder in leaveOut.${name}s auf.`),
        ),
      );
    }
    return id;
  };

  /** `null` where the cell is a fault; undefined where it is empty and nothing was confirmed. */
  const versionIn = (row: CsvRow, document: string, isConfirmed: boolean): string | undefined | null => {
    if (table.columns.version === undefined) return versionOf(mapping, document);
    const written = cell(row, 'version');
    const [, major, minor] = versionPattern.exec(written) ?? [];
    const version = versions.get(written) ?? (major === undefined || minor === undefined ? undefined : `${major}.${minor}`);
    if (version !== undefined) return version;
    if (written === '' && !isConfirmed) return undefined;
    faults.add(`version ${written}`, row, () =>
      inColumn(mapping, 'version', 'no version such as 2.1', 'keine Version wie 2.1', {
        en: 'Correct it in the learning system, or translate it in the table versions of the mapping.',
        de: 'Berichtigen Sie es im Lernsystem oder übersetzen Sie es in der Tabelle versions der Zuordnung.',
      }),
    );
    return null;
  };

  const statusIn = (row: CsvRow): boolean | undefined => {
    if (table.columns.status === undefined) return true;
    const status = cell(row, 'status');
    if (confirmed.has(status)) return true;
    if (open === undefined || open.has(status)) return false;
    faults.add(`status ${status}`, row, () =>
      inColumn(
        mapping,
        'status',
        'a status that the mapping does not know',
        'ein Status, den die Zuordnung nicht kennt,',
        lookUp('add the value to confirmed or to open.', 'nehmen Sie den Wert in confirmed oder in open auf.'),
      ),
    );
    return undefined;
  };

  /** `null` where the cell is a fault. */
  const dayOf = (row: CsvRow, isConfirmed: boolean): string | undefined | null => {
    if (table.columns.date === undefined || mapping.dateOrder === undefined) return undefined;
    const text = cell(row, 'date');
    if (text === '' && !isConfirmed) return undefined;
    const day = dayIn(text, mapping.dateOrder);
    if (day !== undefined) return day;
    const order = mapping.dateOrder;
    faults.add(text === '' ? 'no date' : 'date', row, () =>
      text === ''
        ? inColumn(mapping, 'date', 'confirmed, but without a day', 'bestätigt, aber ohne Tag', {
            en: 'Add the day in the learning system, or take the column of dates out of the mapping.',
            de: 'Ergänzen Sie den Tag im Lernsystem oder nehmen Sie die Datumsspalte aus der Zuordnung.',
          })
        : inColumn(
            mapping,
            'date',
            `no day in the order ${order} with a year of four digits and without a time zone`,
            `kein Tag in der Reihenfolge ${order} mit vierstelligem Jahr und ohne Zeitzone`,
            {
              en: 'Correct dateOrder in the mapping, or export days with a year of four digits. No date is guessed.',
              de: 'Berichtigen Sie dateOrder in der Zuordnung oder exportieren Sie Tage mit vierstelligem Jahr. Kein Datum wird erraten.',
            },
          ),
    );
    return null;
  };

  const factIn = (row: CsvRow): Fact | undefined => {
    const document = idIn(row, 'document');
    const group = document === undefined ? undefined : idIn(row, 'group');
    if (document === undefined || group === undefined) return undefined;
    const status = statusIn(row);
    const version = versionIn(row, document, status === true);
    const day = dayOf(row, status === true);
    const person = personIn(cell(row, 'person'));
    if (person === '') {
      faults.add('person', row, () =>
        inColumn(mapping, 'person', 'nothing tells who it is', 'nichts sagt, um wen es geht,', {
          en: 'Fill in the column, or name another one in columns.person: people without a mark cannot be counted once each.',
          de: 'Füllen Sie die Spalte aus oder nennen Sie in columns.person eine andere: Ohne Merkmal lässt sich nicht jede Person einmal zählen.',
        }),
      );
    }
    const isFaulty = status === undefined || version === null || day === null;
    if (person === '' || (isFaulty && !lenient)) return undefined;
    const fact = { row: row.row, line: row.line, person, document, group };
    if (!isFaulty) return { ...fact, version, confirmed: status, day };
    dropped.push({ row: row.row, why: 'cannot be read: counted as open' });
    return { ...fact, version: version ?? undefined, confirmed: false, day: undefined };
  };

  const facts = table.rows.flatMap((row) => factIn(row) ?? []);
  return { facts, dropped, findings: faults.list(lenient ? 'warning' : 'error') };
};
