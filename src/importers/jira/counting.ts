/** How far the work is, by issues, points or time. What is not known is left out and told, never taken for 0. */
import type { IssueLevel, JiraIssue } from './issue.ts';

/** By what progress is measured. */
export type ProgressBy = 'issues' | 'points' | 'time';

/** One measure of progress. */
export interface Measure {
  readonly by: ProgressBy;
  /** Done, and all there is: issues, points, or hours. */
  readonly done: number;
  readonly of: number;
  /** Per cent to one decimal; undefined where there is nothing to be done. */
  readonly value: number | undefined;
  /** Issues that have no estimate and are not in it. */
  readonly unestimated: number;
}

/** The issues of an export, sorted by what they are. */
export interface Sorted {
  /** Each issue once; a key that stands again is left out. */
  readonly issues: readonly JiraIssue[];
  readonly repeated: readonly JiraIssue[];
  /** What is counted: neither epic nor sub-task, and not excluded. */
  readonly counted: readonly JiraIssue[];
  readonly epics: readonly JiraIssue[];
  readonly subtasks: readonly JiraIssue[];
  /** Won't be done, duplicates and the like; epics and sub-tasks are not among them. */
  readonly excluded: readonly JiraIssue[];
  /** Sub-tasks whose issue is not in the export. */
  readonly orphans: readonly JiraIssue[];
}

const unique = (all: readonly JiraIssue[]): { readonly issues: readonly JiraIssue[]; readonly repeated: readonly JiraIssue[] } => {
  const seen = new Set<string>();
  const issues: JiraIssue[] = [];
  const repeated: JiraIssue[] = [];
  for (const issue of all) {
    const isKnown = seen.has(issue.key) || (issue.id !== undefined && seen.has(issue.id));
    (isKnown ? repeated : issues).push(issue);
    seen.add(issue.key);
    if (issue.id !== undefined) seen.add(issue.id);
  }
  return { issues, repeated };
};

/** Sorts issues. What holds an epic stands above as well; what hangs under an ordinary issue is a sub-task, whatever its type is called. */
export const sorted = (all: readonly JiraIssue[]): Sorted => {
  const { issues, repeated } = unique(all);
  const byName = new Map(
    issues.flatMap((issue) => [[issue.key, issue] as const, ...(issue.id === undefined ? [] : [[issue.id, issue] as const])]),
  );
  const parentOf = ({ parents }: JiraIssue): JiraIssue | undefined => {
    const name = parents.find((each) => byName.has(each));
    return name === undefined ? undefined : byName.get(name);
  };
  const above = new Set(issues.filter(({ level }) => level === 'above'));
  for (const issue of above) {
    // A set is walked to its end while it grows: what stands above this one is walked too.
    const parent = parentOf(issue);
    if (parent !== undefined) above.add(parent);
  }
  const levelOf = (issue: JiraIssue): IssueLevel => {
    if (above.has(issue)) return 'above';
    const parent = issue.level === 'below' ? undefined : parentOf(issue);
    return issue.level === 'below' || (parent !== undefined && parent !== issue && !above.has(parent)) ? 'below' : 'standard';
  };
  const levels = new Map(issues.map((issue) => [issue, levelOf(issue)]));
  const at = (level: IssueLevel): readonly JiraIssue[] => issues.filter((issue) => levels.get(issue) === level);
  const standard = at('standard');
  const subtasks = at('below');
  return {
    issues,
    repeated,
    counted: standard.filter(({ progress }) => progress !== undefined && progress.state !== 'excluded'),
    epics: at('above'),
    subtasks,
    excluded: standard.filter(({ progress }) => progress?.state === 'excluded'),
    orphans: subtasks.filter((issue) => parentOf(issue) === undefined),
  };
};

const percent = (done: number, of: number): number | undefined => {
  if (of <= 0) return undefined;
  const value = Math.round((done / of) * 1000) / 10;
  // Almost all is not all.
  return value === 100 && done < of ? 99.9 : Math.min(100, value);
};

const isDone = ({ progress }: JiraIssue): boolean => progress?.state === 'done';

const measure = (by: ProgressBy, parts: readonly (readonly [number, number] | undefined)[], unit = 1): Measure => {
  const known = parts.filter((part) => part !== undefined);
  const done = known.reduce((sum, [part]) => sum + part, 0) / unit;
  const of = known.reduce((sum, [, whole]) => sum + whole, 0) / unit;
  const tidy = (value: number): number => Math.round(value * 100) / 100;
  return { by, done: tidy(done), of: tidy(of), value: percent(done, of), unestimated: parts.length - known.length };
};

/** Seconds of work done and in all; undefined where neither estimate nor log tells. Done work is as large as it was, or else as it was estimated. */
const timeOf = (issue: JiraIssue): readonly [number, number] | undefined => {
  const { spent, remaining, estimate } = issue;
  if (isDone(issue)) {
    const size = spent !== undefined && spent > 0 ? spent : estimate;
    return size === undefined ? undefined : [size, size];
  }
  const left = remaining ?? (spent === undefined ? estimate : undefined);
  return left === undefined ? undefined : [spent ?? 0, (spent ?? 0) + left];
};

const hasTime = ({ spent, remaining, estimate }: JiraIssue): boolean =>
  [spent, remaining, estimate].some((seconds) => seconds !== undefined);

/** Progress by one measure. Time is that of all issues: sub-tasks and epics have their own, which is in no other's. */
export const progressBy = (by: ProgressBy, { counted, epics, subtasks }: Sorted): Measure => {
  if (by === 'issues') {
    return measure(
      by,
      counted.map((issue) => [isDone(issue) ? 1 : 0, 1]),
    );
  }
  if (by === 'points') {
    return measure(
      by,
      counted.map((issue) => (issue.points === undefined ? undefined : [isDone(issue) ? issue.points : 0, issue.points])),
    );
  }
  const others = [...epics, ...subtasks].filter(
    (issue) => hasTime(issue) && issue.progress !== undefined && issue.progress.state !== 'excluded',
  );
  return measure(by, [...counted, ...others].map(timeOf), 3600);
};
