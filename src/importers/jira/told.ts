/** What the person is told of an export: what was counted, what was not, and what looks as if it were not all. */
import type { Message } from '#schemas/finding.ts';
import type { LastImport } from '../context.ts';
import { inRows } from '../csv/finding.ts';
import type { RowPlace } from '../csv/finding.ts';
import type { ImportFinding } from '../draft.ts';
import type { Measure, ProgressBy, Sorted } from './counting.ts';
import type { IssuesRead } from './issues-read.ts';

const finding = (severity: ImportFinding['severity'], en: string, de: string, hint?: readonly [string, string]): ImportFinding => ({
  in: 'file',
  severity,
  line: 1,
  message: { en, de },
  ...(hint === undefined ? {} : { hint: { en: hint[0], de: hint[1] } }),
});

const n = (count: number): string => String(count);

const units: Readonly<Record<ProgressBy, readonly [string, string]>> = {
  issues: ['issues', 'Vorgängen'],
  points: ['points', 'Punkten'],
  time: ['hours', 'Stunden'],
};

/** What was counted, as a sentence. */
export const countedFinding = ({ by, done, of, value, unestimated }: Measure, sorted: Sorted): ImportFinding => {
  const [unit, einheit] = units[by];
  const { epics, subtasks, excluded } = sorted;
  const out = n(excluded.length);
  const [en, de] =
    by === 'time'
      ? [`not to be done ${out}`, `nicht zu erledigen ${out}`]
      : [
          `epics ${n(epics.length)}, sub-tasks ${n(subtasks.length)}, not to be done ${out}`,
          `Epics ${n(epics.length)}, Unteraufgaben ${n(subtasks.length)}, nicht zu erledigen ${out}`,
        ];
  const lacking = unestimated === 0 ? ['', ''] : [`, without an estimate ${n(unestimated)}`, `, ohne Schätzung ${n(unestimated)}`];
  const share =
    value === undefined
      ? ['progress is not known', 'der Fortschritt ist nicht bekannt']
      : [`progress ${n(value)} %`, `Fortschritt ${n(value)} %`];
  return finding(
    // What is left out of a share may change it: more than a notice.
    unestimated > 0 ? 'warning' : 'notice',
    `${n(done)} of ${n(of)} ${unit} are done: ${share[0] ?? ''}; not counted: ${en}${lacking[0] ?? ''}`,
    `${n(done)} von ${n(of)} ${einheit} sind erledigt: ${share[1] ?? ''}; nicht gezählt: ${de}${lacking[1] ?? ''}`,
  );
};

const asResolved: Message = {
  en: '; its issues count as done where they have a day of resolution, else as open',
  de: '; seine Vorgänge zählen als erledigt, wo sie einen Erledigungstag haben, sonst als offen',
};

/** Statuses that are neither open nor done as far as anybody told: a fault, unless the export says of each issue whether it is resolved. */
export const unknownStatuses = ({
  unknown,
  isResolutionKnown,
}: Pick<IssuesRead, 'unknown' | 'isResolutionKnown'>): readonly ImportFinding[] =>
  [...unknown].slice(0, 50).map(([status, rows]) => {
    const [en, de] = isResolutionKnown ? [asResolved.en, asResolved.de] : ['', ''];
    return inRows(
      rows,
      status === ''
        ? { en: `the issue has no status${en}`, de: `der Vorgang hat keinen Status${de}` }
        : {
            en: `the status "${status}" is neither open nor done as far as the profile knows${en}`,
            de: `der Status „${status}“ ist dem Profil weder als offen noch als erledigt bekannt${de}`,
          },
      {
        en: 'Add it to statuses.open, statuses.done or statuses.excluded of an own profile, or export the column Status Category.',
        de: 'Ergänzen Sie ihn in statuses.open, statuses.done oder statuses.excluded eines eigenen Profils oder exportieren Sie die Spalte „Statuskategorie“.',
      },
      isResolutionKnown ? 'warning' : 'error',
    );
  });

/** Number of issues of the last import whose progress was taken. */
export const lastNumber = (last: LastImport | undefined): number | undefined => last?.counts['complete'] ?? last?.counts['issues'];

const completeHint = [
  'Nothing is deleted by what is missing, but progress is not written. If these are all issues, run again with --complete.',
  'Fehlendes löscht nichts, aber der Fortschritt wird nicht geschrieben. Sind das alle Vorgänge, starten Sie noch einmal mit --complete.',
] as const;

/** Warnings where the export may hold only some of the issues; none where it seems whole. */
export const partialFindings = ({ rows, total, isCut }: IssuesRead, last: LastImport | undefined): readonly ImportFinding[] => {
  const before = lastNumber(last);
  return [
    ...(isCut && total !== undefined
      ? [
          finding(
            'warning',
            `Jira says there are ${n(total)} issues, the file has ${n(rows)}`,
            `Jira nennt ${n(total)} Vorgänge, die Datei hat ${n(rows)}`,
            ['Fetch all pages, or run again with --complete.', 'Holen Sie alle Seiten oder starten Sie noch einmal mit --complete.'],
          ),
        ]
      : []),
    ...(isCut && total === undefined
      ? [
          finding(
            'warning',
            `the file has ${n(rows)} issues, at which Jira ends an export, or says that more pages follow: it may not be all`,
            `die Datei hat ${n(rows)} Vorgänge, womit Jira einen Export beendet, oder nennt weitere Seiten: Vielleicht ist das nicht alles`,
            completeHint,
          ),
        ]
      : []),
    ...(before !== undefined && rows < before * 0.9
      ? [
          finding(
            'warning',
            `last time ${n(before)} issues, now ${n(rows)}: the export seems to be filtered`,
            `letztes Mal ${n(before)} Vorgänge, jetzt ${n(rows)}: Der Export scheint gefiltert zu sein`,
            completeHint,
          ),
        ]
      : []),
  ];
};

const some = (rows: readonly RowPlace[], en: string, de: string, hintEn: string, hintDe: string): readonly ImportFinding[] =>
  rows.length === 0 ? [] : [inRows(rows, { en, de }, { en: hintEn, de: hintDe }, 'warning')];

/** Rows that are worth a look, though they stop nothing. */
export const oddRows = ({ issues, repeated, orphans }: Sorted, asOf: string): readonly ImportFinding[] => [
  ...some(
    repeated,
    'an issue that stands in the file before: counted once',
    'ein Vorgang, der schon vorher in der Datei steht: einmal gezählt',
    'Join exports so that each issue is in one.',
    'Fügen Sie Exporte so zusammen, dass jeder Vorgang in einem steht.',
  ),
  ...some(
    orphans,
    'a sub-task whose issue is not in the file: not counted',
    'eine Unteraufgabe, deren Vorgang nicht in der Datei ist: nicht gezählt',
    'Export without a filter, so that the work is whole.',
    'Exportieren Sie ohne Filter, damit die Arbeit vollständig ist.',
  ),
  ...some(
    issues.filter(({ latest }) => latest !== undefined && latest > asOf),
    `changed after ${asOf}, the day of the report: the export is younger than the report`,
    `nach dem ${asOf}, dem Tag des Berichts, geändert: Der Export ist jünger als der Bericht`,
    'Give the day of the export with --as-of.',
    'Geben Sie den Tag des Exports mit --as-of an.',
  ),
];
