/** An export of Jira → milestones, progress in the draft of a status report, and numbers of issues. */
import { monthOf } from '#domain/time/calendar.ts';
import type { ImportContext } from '../context.ts';
import { inFile } from '../csv/finding.ts';
import type { CollectionDraft, DroppedEntry, ImportFinding, ImportPlan } from '../draft.ts';
import { begunReport } from '../report-draft.ts';
import type { ByteSource } from './byte-source.ts';
import { progressBy, sorted } from './counting.ts';
import type { Measure, ProgressBy } from './counting.ts';
import { csvIssues } from './csv-issues.ts';
import { fileKind } from './file-kind.ts';
import type { JiraIssue } from './issue.ts';
import { unread } from './issues-read.ts';
import type { IssuesRead } from './issues-read.ts';
import { jsonIssues } from './json-issues.ts';
import { milestonesOf } from './milestones.ts';
import type { JiraProfile } from './profile.ts';
import { countedFinding, lastNumber, oddRows, partialFindings, unknownStatuses } from './told.ts';

/** What an import of Jira is told by the person. */
export interface JiraOptions {
  /** Name of the file, for the source of the figures. */
  readonly file: string;
  readonly project: string;
  readonly profile: JiraProfile;
  readonly progress: ProgressBy;
  /** Whether the person says that the export holds all issues. */
  readonly isComplete: boolean;
}

const issuesIn = (source: ByteSource, profile: JiraProfile): IssuesRead => {
  const kind = fileKind(source);
  if ('refused' in kind) return unread(kind.refused);
  return kind.kind === 'json' ? jsonIssues(source, profile) : csvIssues(source, profile);
};

/** Keys of the Jira projects of the issues, for the source: `ERP, CRM`. */
const projectsOf = (issues: readonly JiraIssue[]): string => {
  const all = [...new Set(issues.map(({ key }) => key.slice(0, key.lastIndexOf('-'))))].sort();
  return all.length > 3 ? `${all.slice(0, 3).join(', ')} …` : all.join(', ');
};

const reportDraft = (
  context: ImportContext,
  options: JiraOptions,
  issues: readonly JiraIssue[],
  measure: Measure,
): readonly CollectionDraft[] => {
  const { office, asOf } = context;
  if (measure.value === undefined) return [];
  const { initial, body } = begunReport(office, options.project);
  const month = monthOf(asOf);
  const file = options.file.split(/[\\/]/).at(-1) ?? options.file;
  return [
    {
      collection: 'status',
      owner: options.project,
      records: [
        {
          uid: month,
          id: month,
          fields: {
            progress: { value: measure.value, rule: measure.by === 'issues' ? 'issues' : 'units' },
            source: { from: `Jira ${projectsOf(issues)}, ${file}`, day: asOf },
          },
          initial: { dataDate: asOf, ...initial },
          body,
        },
      ],
    },
  ];
};

const noEstimates = ({ by, value, unestimated }: Measure): readonly ImportFinding[] =>
  by === 'issues' || value !== undefined || unestimated === 0
    ? []
    : [
        inFile(
          by === 'points'
            ? { en: 'no issue has story points', de: 'kein Vorgang hat Story Points' }
            : {
                en: 'no issue has an estimate, remaining time or time spent',
                de: 'kein Vorgang hat eine Schätzung, Restzeit oder benötigte Zeit',
              },
          by === 'points'
            ? {
                en: 'Count by --progress issues, export the column, or name it (in JSON: customfield_…) in headings.storyPoints of an own profile.',
                de: 'Zählen Sie mit --progress issues, exportieren Sie die Spalte oder nennen Sie sie (in JSON: customfield_…) in headings.storyPoints eines eigenen Profils.',
              }
            : {
                en: 'Count by --progress issues or points, or export the times.',
                de: 'Zählen Sie mit --progress issues oder points oder exportieren Sie die Zeiten.',
              },
        ),
      ];

const empty: ImportFinding = {
  in: 'file',
  severity: 'warning',
  line: 1,
  message: { en: 'the export has no issues: nothing is counted', de: 'der Export hat keine Vorgänge: Nichts wird gezählt' },
  hint: { en: 'Look at the filter in Jira.', de: 'Prüfen Sie den Filter in Jira.' },
};

const linksDropped = (links: number): readonly DroppedEntry[] =>
  links === 0 ? [] : [{ what: 'links between issues', why: 'they have no place in the records', count: links }];

const shown = ({ done, of, value, unestimated }: Measure) => ({ done, of, value: value ?? null, unestimated });

/** What was counted is told only where all of it could be read. */
const withCount = (findings: readonly ImportFinding[], counted: readonly ImportFinding[]): readonly ImportFinding[] =>
  findings.some(({ severity }) => severity === 'error') ? findings : [...findings, ...counted];

/** What an export of Jira brings. Where a finding is an error nothing of it should be written. */
export const jiraImport = (source: ByteSource, context: ImportContext, options: JiraOptions): ImportPlan => {
  const read = issuesIn(source, options.profile);
  const parts = sorted(read.issues);
  const milestones = milestonesOf(parts.issues, parts.epics, context.known('milestones', options.project), context.asOf);
  const measures = (['issues', 'points', 'time'] as const).map((by) => progressBy(by, parts));
  const measure = measures.find(({ by }) => by === options.progress) ?? progressBy(options.progress, parts);
  const partial = partialFindings(read, context.last);
  const isTaken = options.isComplete || partial.length === 0;
  const links = read.issues.reduce((sum, issue) => sum + issue.links, 0);
  const register: CollectionDraft = { collection: 'milestones', owner: options.project, records: milestones.records };
  const dropped = [...milestones.dropped, ...linksDropped(links), ...read.dropped];
  const states = (wanted: string): number => parts.counted.filter(({ progress }) => progress?.state === wanted).length;
  return {
    collections: [...(isTaken ? reportDraft(context, options, parts.issues, measure) : []), register],
    counts: {
      tasks: 0,
      milestones: milestones.records.length,
      links,
      resources: 0,
      issues: read.rows,
      done: read.issues.filter(({ progress }) => progress?.isClosed === true).length,
      dropped: dropped.length,
      complete: isTaken ? read.rows : (lastNumber(context.last) ?? read.rows),
    },
    facts: {
      dates: { start: null, finish: null, statusDate: context.asOf },
      baselines: [],
      progress: {
        by: options.progress,
        written: isTaken && measure.value !== undefined,
        counted: parts.counted.length,
        done: states('done'),
        open: states('open'),
        epics: parts.epics.length,
        subtasks: parts.subtasks.length,
        excluded: parts.excluded.length,
        repeated: parts.repeated.length,
        ...Object.fromEntries(measures.map((each) => [each.by, shown(each)])),
      },
    },
    statusDate: context.asOf,
    dropped,
    findings: withCount(
      [
        ...read.findings,
        ...unknownStatuses(read),
        ...(read.rows === 0 && read.findings.length === 0 ? [empty] : []),
        ...(read.rows === 0
          ? []
          : [...noEstimates(measure), ...(options.isComplete ? [] : partial), ...oddRows(parts, context.asOf), ...milestones.findings]),
        ...(context.fits(register) ? [] : [tooManyMilestones]),
      ],
      read.rows === 0 ? [] : [countedFinding(measure, parts)],
    ),
  };
};

const tooManyMilestones: ImportFinding = inFile(
  { en: 'more milestones than one register holds', de: 'mehr Meilensteine, als ein Register fasst' },
  {
    en: 'Export the issues of one project, with the versions that still matter.',
    de: 'Exportieren Sie die Vorgänge eines Projekts mit den Versionen, die noch zählen.',
  },
);
