/** What the readers of CSV and JSON give. */
import { inFile } from '../csv/finding.ts';
import type { DroppedEntry, ImportFinding } from '../draft.ts';
import { jiraLimits } from './file-kind.ts';
import type { JiraIssue } from './issue.ts';
import type { Values } from './values.ts';

/** What an export holds, as far as it is kept. */
export interface IssuesRead {
  readonly issues: readonly JiraIssue[];
  /** Rows of data, those that cannot be read included. */
  readonly rows: number;
  readonly findings: readonly ImportFinding[];
  readonly dropped: readonly DroppedEntry[];
  readonly unknown: Values['unknown'];
  /** Whether the export says of each issue if it is resolved: an unknown status is then no gap. */
  readonly isResolutionKnown: boolean;
  /** Number of issues that Jira says there are, where it says so. */
  readonly total: number | undefined;
  /** Whether it looks as if Jira had ended the export before its end. */
  readonly isCut: boolean;
}

/** Nothing but why it cannot be read. */
export const unread = (...findings: readonly ImportFinding[]): IssuesRead => ({
  issues: [],
  rows: 0,
  findings,
  dropped: [],
  unknown: new Map(),
  isResolutionKnown: false,
  total: undefined,
  isCut: false,
});

/** The latest of some days. */
export const latestOf = (...days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((latest, day) => (latest === undefined || (day !== undefined && day > latest) ? day : latest), undefined);

/** More issues than one project has. */
export const tooMany: ImportFinding = inFile(
  { en: `the file has more than ${String(jiraLimits.issues)} issues`, de: `die Datei hat mehr als ${String(jiraLimits.issues)} Vorgänge` },
  { en: 'Export the issues of one project.', de: 'Exportieren Sie die Vorgänge eines Projekts.' },
);
