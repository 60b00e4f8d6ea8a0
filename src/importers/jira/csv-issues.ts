/** The issues of a CSV export. */
import type { JiraColumn } from '#schemas/jira-profile.ts';
import { inFile, inRows } from '../csv/finding.ts';
import type { RowPlace } from '../csv/finding.ts';
import type { DroppedEntry, ImportFinding } from '../draft.ts';
import type { ByteSource } from './byte-source.ts';
import { columnsOf, headingCounts } from './columns.ts';
import type { JiraColumns } from './columns.ts';
import { csvHead, eachRow } from './csv-file.ts';
import { CellFaults } from './faults.ts';
import { jiraLimits } from './file-kind.ts';
import { isIssueKey, plainLine } from './issue.ts';
import type { IssueLevel, IssueProgress, JiraIssue } from './issue.ts';
import { latestOf, tooMany, unread } from './issues-read.ts';
import type { IssuesRead } from './issues-read.ts';
import { sameName } from './profile.ts';
import type { JiraProfile } from './profile.ts';
import { valuesIn } from './values.ts';
import type { Values } from './values.ts';

interface Reading {
  readonly columns: JiraColumns;
  readonly values: Values;
  readonly faults: CellFaults;
  readonly epics: ReadonlySet<string>;
  readonly subtasks: ReadonlySet<string>;
}

/** One value of the columns of that kind; where they hold several different ones, that is a fault. */
const oneOf = (
  { columns, faults }: Reading,
  cells: readonly (string | undefined)[],
  column: JiraColumn,
  place: RowPlace,
): { cell: string; heading: string } => {
  let found = { cell: '', heading: '' };
  for (const position of columns.positions[column]) {
    const cell = (cells[position] ?? '').trim();
    const heading = columns.headings[position] ?? '';
    if (cell === '') continue;
    if (found.cell === '') found = { cell, heading };
    else if (found.cell !== cell) {
      faults.add(
        heading,
        place,
        {
          en: `a value that is not that of the column "${found.heading}" beside it,`,
          de: `ein Wert, der nicht der der Spalte „${found.heading}“ daneben ist,`,
        },
        {
          en: `Name the column that counts in headings.${column} of an own profile, or export the other one no more.`,
          de: `Nennen Sie die Spalte, die zählt, in headings.${column} eines eigenen Profils oder exportieren Sie die andere nicht mehr.`,
        },
      );
    }
  }
  return found;
};

const levelOf = ({ epics, subtasks }: Reading, type: string, isUnder: boolean, isNamedEpic: boolean): IssueLevel => {
  const name = sameName(type);
  if (epics.has(name) || isNamedEpic) return 'above';
  return subtasks.has(name) || isUnder ? 'below' : 'standard';
};

/** Jira sets the day of resolution when an issue is resolved, and takes it away when it is opened again, whatever its status is called. */
const byResolution = (resolved: string | undefined): IssueProgress =>
  resolved === undefined ? { state: 'open', isClosed: false } : { state: 'done', isClosed: true };

const hasResolved = ({ positions }: JiraColumns): boolean => positions.resolved.length > 0;

const hasStatus = ({ positions }: JiraColumns): boolean => positions.status.length + positions.statusCategory.length > 0;

const issueIn = (reading: Reading, cells: readonly (string | undefined)[], place: RowPlace): JiraIssue => {
  const { columns, values } = reading;
  const { moment, day, seconds, points } = values;
  const read = (column: JiraColumn): { cell: string; heading: string } => oneOf(reading, cells, column, place);
  const text = (column: JiraColumn): string => read(column).cell;
  const as = <T>(column: JiraColumn, parse: (cell: string, heading: string, place: RowPlace) => T): T => {
    const { cell, heading } = read(column);
    return parse(cell, heading, place);
  };
  const level = levelOf(reading, text('type'), text('subtaskParent') !== '', text('epicName') !== '');
  const words = { status: text('status'), category: text('statusCategory'), resolution: text('resolution') };
  const resolved = as('resolved', moment);
  const byStatus = values.progress(words);
  if (byStatus === undefined && hasStatus(columns)) {
    values.noteUnknown(plainLine(words.status === '' ? words.category : words.status).slice(0, 60), place);
  }
  const progress = byStatus ?? (hasResolved(columns) ? byResolution(resolved) : undefined);
  return {
    ...place,
    key: text('key'),
    id: /^\d{1,20}$/.test(text('id')) ? text('id') : undefined,
    title: level === 'above' ? plainLine(text('summary')) : undefined,
    level,
    progress,
    resolved,
    due: as('due', day),
    latest: latestOf(resolved, as('created', moment), as('updated', moment)),
    points: as('storyPoints', points),
    estimate: as('originalEstimate', seconds),
    remaining: as('remaining', seconds),
    spent: as('spent', seconds),
    parents: [text('parentKey'), text('parent'), text('subtaskParent'), text('epicLink')].filter((name) => name !== ''),
    versions: columns.positions.fixVersion.flatMap((position) => {
      const name = plainLine(cells[position] ?? '');
      return name === '' ? [] : [{ id: undefined, name, day: undefined, released: false, archived: false }];
    }),
    links: columns.links.reduce((sum, position) => sum + ((cells[position] ?? '').trim() === '' ? 0 : 1), 0),
  };
};

const droppedColumns = (columns: JiraColumns): readonly DroppedEntry[] => [
  ...headingCounts(columns, columns.people).map(({ heading, count }) => ({
    what: `column "${heading}"`,
    why: 'people are not kept',
    count,
  })),
  ...headingCounts(columns, columns.remarks).map(({ heading, count }) => ({
    what: `column "${heading}"`,
    why: 'remarks and files are not kept: they name people',
    count,
  })),
  ...(columns.others.length === 0
    ? []
    : [
        {
          what: 'other columns',
          why: 'they have no place in the records',
          count: columns.others.length,
          columns: headingCounts(columns, columns.others).map(({ heading }) => plainLine(heading)),
        },
      ]),
];

const noStatus: ImportFinding = inFile(
  { en: 'the file has no column with the status of the issues', de: 'die Datei hat keine Spalte mit dem Status der Vorgänge' },
  {
    en: 'Export it from Jira with all fields, or name the column in headings.status of an own profile.',
    de: 'Exportieren Sie aus Jira mit allen Feldern oder nennen Sie die Spalte in headings.status eines eigenen Profils.',
  },
);

/** Many people export a few columns only: then every row counts alike, and that is told. */
const noTypes: ImportFinding = {
  ...inFile(
    {
      en: 'the file has no column with the type of the issues: every row counts as one, epics and sub-tasks too',
      de: 'die Datei hat keine Spalte mit dem Typ der Vorgänge: Jede Zeile zählt als einer, auch Epics und Unteraufgaben',
    },
    {
      en: 'To count only what is neither epic nor sub-task, export the column, or name it in headings.type of an own profile.',
      de: 'Damit weder Epics noch Unteraufgaben zählen, exportieren Sie die Spalte mit oder nennen sie in headings.type eines eigenen Profils.',
    },
  ),
  severity: 'warning',
};

/** Without the status nothing can be counted. */
const columnFindings = (columns: JiraColumns): readonly ImportFinding[] => [
  ...(hasStatus(columns) ? [] : [noStatus]),
  ...(columns.positions.type.length === 0 ? [noTypes] : []),
];

/** Reads a CSV export. Rows that cannot be read are named by number and never shifted. */
export const csvIssues = (source: ByteSource, profile: JiraProfile): IssuesRead => {
  const head = csvHead(source, profile);
  if ('in' in head) return unread(head);
  const columns = columnsOf(head.headings, profile);
  const faults = new CellFaults();
  const list = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(sameName));
  const reading: Reading = {
    columns,
    faults,
    values: valuesIn(profile, faults),
    epics: list(profile.types.epic),
    subtasks: list(profile.types.subtask),
  };
  const width = head.headings.length;
  const wanted = new Set([...Object.values(columns.positions).flat(), ...columns.links]);
  const issues: JiraIssue[] = [];
  const [ragged, keyless]: [RowPlace[], RowPlace[]] = [[], []];
  let rows = 0;
  const broken = eachRow(
    source,
    head,
    profile,
    (position) => wanted.has(position),
    (cells, count, place) => {
      rows += 1;
      if (count !== width) ragged.push(place);
      else if (rows <= jiraLimits.issues) {
        const issue = issueIn(reading, cells, place);
        if (isIssueKey(issue.key)) issues.push(issue);
        else keyless.push(place);
      }
    },
  );
  const findings = [
    ...columnFindings(columns),
    ...(broken === undefined ? [] : [broken]),
    ...(rows > jiraLimits.issues ? [tooMany] : []),
    ...(ragged.length === 0 ? [] : [inRows(ragged, raggedText(width), raggedHint)]),
    ...(keyless.length === 0 ? [] : [inRows(keyless, keylessText, keylessHint)]),
    ...faults.list(),
  ];
  return {
    issues,
    rows,
    findings,
    dropped: droppedColumns(columns),
    unknown: reading.values.unknown,
    isResolutionKnown: hasResolved(columns),
    total: undefined,
    isCut: cutSizes.has(rows),
  };
};

/** Numbers of issues at which Jira ends an export. */
const cutSizes: ReadonlySet<number> = new Set([1_000, 10_000]);

const raggedText = (width: number) => ({
  en: `the number of cells is not that of the headings (${String(width)})`,
  de: `die Zahl der Zellen ist nicht die der Überschriften (${String(width)})`,
});
const raggedHint = {
  en: 'Export the file from Jira anew; a cell that holds the separator must stand in quotation marks.',
  de: 'Exportieren Sie die Datei neu aus Jira; eine Zelle, die das Trennzeichen enthält, muss in Anführungszeichen stehen.',
};
const keylessText = { en: 'no key of an issue, such as ERP-12', de: 'kein Schlüssel eines Vorgangs wie ERP-12' };
const keylessHint = {
  en: 'Remove lines that are no issues, such as sums; look whether the right column is named in headings.key.',
  de: 'Entfernen Sie Zeilen, die keine Vorgänge sind, etwa Summen; prüfen Sie, ob headings.key die richtige Spalte nennt.',
};
