/** What an import keeps of an issue. No person, no remark, no description: they are never read. */

/** A version in which an issue is delivered. */
export interface JiraVersion {
  /** Number in Jira, which stays when the name changes; a CSV has none. */
  readonly id: string | undefined;
  readonly name: string;
  /** Day of the release; a CSV has none. */
  readonly day: string | undefined;
  readonly released: boolean;
  readonly archived: boolean;
}

/** Where work on an issue stands: `excluded` will not be done, and is not counted. */
export type IssueState = 'open' | 'done' | 'excluded';

/** The state of an issue, and whether its status is one of those in which Jira takes it for closed: a duplicate is closed, and not done. */
export interface IssueProgress {
  readonly state: IssueState;
  readonly isClosed: boolean;
}

/** `above` is an epic, or what stands over epics; `below` is a sub-task. */
export type IssueLevel = 'above' | 'standard' | 'below';

/** One issue. What the export does not say is undefined, never 0. */
export interface JiraIssue {
  readonly row: number;
  readonly line: number;
  readonly key: string;
  /** Number in Jira, which stays when the issue moves to another project and gets another key. */
  readonly id: string | undefined;
  /** Title; kept for epics only. */
  readonly title: string | undefined;
  readonly level: IssueLevel;
  /** Undefined: neither category nor profile knows the status. */
  readonly progress: IssueProgress | undefined;
  readonly resolved: string | undefined;
  readonly due: string | undefined;
  /** Latest day that the issue tells of: created, changed, resolved. */
  readonly latest: string | undefined;
  readonly points: number | undefined;
  /** Seconds. */
  readonly estimate: number | undefined;
  readonly remaining: number | undefined;
  readonly spent: number | undefined;
  /** Issues above, by key or number. */
  readonly parents: readonly string[];
  readonly versions: readonly JiraVersion[];
  /** Links to other issues, which have no place in the records. */
  readonly links: number;
}

/** Whether a text is the key of an issue, such as ERP-12. */
export const isIssueKey = (text: string): boolean => text.length <= 100 && /^\p{L}[\p{L}\p{N}_]*-\d{1,12}$/u.test(text);

const longest = 500;

/** A text of the export as one line without control characters. */
export const plainLine = (text: string): string =>
  text
    .slice(0, longest * 4)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed();
