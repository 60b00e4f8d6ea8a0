/** A CSV export as its row of headings and the rows below, one after the other. */
import type { Message } from '#schemas/finding.ts';
import { inFile } from '../csv/finding.ts';
import type { RowPlace } from '../csv/finding.ts';
import { tidy } from '../csv/table.ts';
import type { ImportFinding } from '../draft.ts';
import { partsOf } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import { hasKeyColumn } from './columns.ts';
import { CsvRows } from './csv-rows.ts';
import type { CsvFault } from './csv-rows.ts';
import type { JiraProfile } from './profile.ts';
import { jiraProfiles } from './profiles.ts';

/** The row of headings, and how the file is written. */
export interface CsvHead {
  readonly headings: readonly string[];
  readonly separator: string;
  readonly newline: number;
  /** Where the row of headings begins. */
  readonly from: number;
  /** Lines before it, such as `sep=;`. */
  readonly skipped: number;
}

/** A row below the headings: its cells by position, those that are not wanted missing, and how many it has. */
export type OnRow = (cells: readonly (string | undefined)[], count: number, place: RowPlace) => void;

const separators = [',', ';', '\t', '|'] as const;

const tidyHeading = (text: string): string => tidy(text).slice(0, 200);

/** Why the bytes are no text in that encoding; undefined where they are. Looks at one part after the other. */
class EncodingCheck {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #encoding: JiraProfile['encoding'];

  constructor(encoding: JiraProfile['encoding']) {
    this.#encoding = encoding;
  }

  fault(bytes: Uint8Array, isLast: boolean, line: number): ImportFinding | undefined {
    if (bytes.includes(0)) return zeroBytes(line);
    if (this.#encoding === 'windows-1252') return undefined;
    try {
      this.#decoder.decode(bytes, { stream: !isLast });
      return undefined;
    } catch {
      return notUnicode(line);
    }
  }
}

const zeroBytes = (line: number): ImportFinding =>
  inFile(
    { en: 'the file holds zero bytes, which no text has', de: 'die Datei enthält Null-Bytes, die kein Text hat' },
    { en: 'Export it from Jira anew, as CSV.', de: 'Exportieren Sie sie neu aus Jira, als CSV.' },
    line,
  );

const notUnicode = (line: number): ImportFinding =>
  inFile(
    {
      en: `the file is not UTF-8, somewhere after line ${String(line)}`,
      de: `die Datei ist nicht UTF-8, irgendwo nach Zeile ${String(line)}`,
    },
    {
      en: 'Export it from Jira anew; if a spreadsheet has saved it, set encoding: windows-1252 in an own profile.',
      de: 'Exportieren Sie sie neu aus Jira; hat eine Tabellenkalkulation sie gespeichert, setzen Sie encoding: windows-1252 in einem eigenen Profil.',
    },
    line,
  );

const markedOtherwise = inFile(
  { en: 'the file is UTF-8, not windows-1252', de: 'die Datei ist UTF-8, nicht windows-1252' },
  { en: 'Remove encoding from the profile.', de: 'Entfernen Sie encoding aus dem Profil.' },
);

/** Rows end in a line feed; where a file has none, in a carriage return. */
const newlineOf = (start: Uint8Array): number => (start.includes(10) || !start.includes(13) ? 10 : 13);

const firstRow = (bytes: Uint8Array, separator: string, encoding: JiraProfile['encoding']): readonly string[] => {
  let row: readonly string[] = [];
  const rows = new CsvRows({ separator: separator.charCodeAt(0), newline: newlineOf(bytes), encoding, isWanted: () => true }, (cells) => {
    row = cells.map((cell) => tidyHeading(cell ?? ''));
    rows.end();
  });
  rows.push(bytes, true);
  return row;
};

const otherProfile = (rows: readonly (readonly string[])[], profile: JiraProfile): string | undefined =>
  Object.values(jiraProfiles).find((each) => each.name !== profile.name && rows.some((row) => hasKeyColumn(row, each)))?.name;

const noHeadings = (rows: readonly (readonly string[])[], profile: JiraProfile): ImportFinding => {
  const other = otherProfile(rows, profile);
  return inFile(
    {
      en: `no column holds the keys of issues: the first row has none of the headings ${profile.headings.key.map((name) => `"${name}"`).join(', ')}`,
      de: `keine Spalte enthält die Schlüssel der Vorgänge: Die erste Zeile hat keine der Überschriften ${profile.headings.key.map((name) => `„${name}“`).join(', ')}`,
    },
    other === undefined
      ? {
          en: 'Export it from Jira with all fields. Where this Jira calls the column otherwise, name it in headings.key of an own profile; look at separator and encoding too.',
          de: 'Exportieren Sie aus Jira mit allen Feldern. Heißt die Spalte in diesem Jira anders, nennen Sie sie in headings.key eines eigenen Profils; prüfen Sie auch separator und encoding.',
        }
      : { en: `The headings look like those of --profile ${other}.`, de: `Die Überschriften sehen aus wie die von --profile ${other}.` },
  );
};

/** The row of headings; a finding where there is none that can be read. */
export const csvHead = (source: ByteSource, profile: JiraProfile): CsvHead | ImportFinding => {
  const start = source.part(0, 1024 * 1024);
  const { encoding } = profile;
  const isLast = start.length === source.length;
  const fault = new EncodingCheck(encoding).fault(start, isLast, 1);
  if (fault !== undefined) return fault;
  if (encoding === 'windows-1252' && start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return markedOtherwise;
  const told = /^\ufeff?sep=(.)\r?\n/i.exec(new TextDecoder(encoding, { ignoreBOM: true }).decode(start.subarray(0, 16)))?.[1];
  const from = told === undefined ? 0 : start.indexOf(10) + 1;
  const wanted = profile.separator === undefined ? (told === undefined ? separators : [told]) : [profile.separator];
  const rows = wanted.map((separator) => firstRow(start.subarray(from), separator, encoding));
  const found = rows.findIndex((row) => hasKeyColumn(row, profile));
  const headings = rows[found];
  const separator = wanted[found];
  if (headings === undefined || separator === undefined) return noHeadings(rows, profile);
  return { headings, separator, from, newline: newlineOf(start), skipped: told === undefined ? 0 : 1 };
};

const brokenText: Readonly<Record<CsvFault, Message>> = {
  'open-quote': {
    en: 'the file ends inside a cell: it is cut off, or a quotation mark is missing',
    de: 'die Datei endet in einer Zelle: Sie ist abgeschnitten, oder ein Anführungszeichen fehlt',
  },
  'stray-quote': {
    en: 'a quotation mark stands where none may stand: it is written twice inside a cell in quotation marks',
    de: 'ein Anführungszeichen steht, wo keines stehen darf: In einer Zelle mit Anführungszeichen wird es doppelt geschrieben',
  },
  'too-long': {
    en: 'a row is longer than 64 MB: a quotation mark is missing',
    de: 'eine Zeile ist länger als 64 MB: Ein Anführungszeichen fehlt',
  },
};

/** Hands on each row below the headings that is not empty, with the text of the cells that are wanted; gives a finding where the file cannot be read to its end. */
export const eachRow = (
  source: ByteSource,
  { from, separator, newline, skipped }: CsvHead,
  { encoding }: JiraProfile,
  isWanted: (position: number) => boolean,
  onRow: OnRow,
): ImportFinding | undefined => {
  const check = new EncodingCheck(encoding);
  let row = skipped;
  const rows = new CsvRows(
    { separator: separator.charCodeAt(0), newline, encoding, isWanted },
    (cells, count, line) => {
      row += 1;
      if (row > skipped + 1) onRow(cells, count, { row, line });
    },
    skipped + 1,
  );
  for (const { bytes, isLast } of partsOf(source, from)) {
    const unreadable = check.fault(bytes, isLast, rows.line);
    if (unreadable !== undefined) return unreadable;
    const fault = rows.push(bytes, isLast);
    if (fault !== undefined) {
      return inFile(brokenText[fault], { en: 'Export it from Jira anew.', de: 'Exportieren Sie sie neu aus Jira.' }, rows.line);
    }
  }
  return undefined;
};
