/** An issue as the REST interface gives it. Of all that it says only these fields are touched. */
import type { RowPlace } from '../csv/finding.ts';
import { isIssueKey, plainLine } from './issue.ts';
import type { IssueLevel, JiraIssue, JiraVersion } from './issue.ts';
import { latestOf } from './issues-read.ts';
import { sameName } from './profile.ts';
import type { JiraProfile } from './profile.ts';
import type { Values } from './values.ts';

type Data = Readonly<Record<string, unknown>>;

/** An issue whose custom fields are not named yet: their names stand at the end of a page. */
export interface RestIssue {
  readonly issue: JiraIssue;
  /** Custom fields with a number or the key of an issue, by id. */
  readonly custom: readonly (readonly [string, number | string])[];
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value inside nested objects; undefined where one of them is missing. */
export const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isData(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);

const textAt = (value: unknown, ...keys: readonly string[]): string => {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found.trim() : typeof found === 'number' ? String(found) : '';
};

const listAt = (value: unknown, ...keys: readonly string[]): readonly unknown[] => {
  const found = at(value, ...keys);
  return Array.isArray(found) ? (found as unknown[]) : [];
};

/** Fields that hold people, or remarks of people. */
export const personalFields = ['assignee', 'reporter', 'creator', 'watches', 'votes', 'comment', 'worklog', 'attachment'] as const;

/** Whether data are an issue: a key, and fields. */
export const isRestIssue = (data: unknown): boolean => isIssueKey(textAt(data, 'key')) && isData(at(data, 'fields'));

const levelOf = (fields: unknown, epics: ReadonlySet<string>): IssueLevel => {
  const level = at(fields, 'issuetype', 'hierarchyLevel');
  if (at(fields, 'issuetype', 'subtask') === true || (typeof level === 'number' && level < 0)) return 'below';
  if (typeof level === 'number') return level > 0 ? 'above' : 'standard';
  return epics.has(sameName(textAt(fields, 'issuetype', 'name'))) ? 'above' : 'standard';
};

const customFields = (fields: Data): RestIssue['custom'] => {
  const found: (readonly [string, number | string])[] = [];
  // Hundreds of fields an issue, nearly all of them null.
  for (const id of Object.keys(fields)) {
    const value = fields[id];
    if (value === null || typeof value === 'object') continue;
    const isKept = (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && isIssueKey(value));
    if (isKept && id.startsWith('customfield_')) found.push([id, value]);
  }
  return found;
};

/** Reads issues in a profile. */
export const restIssueReader = (profile: JiraProfile, values: Values): ((data: unknown, place: RowPlace) => RestIssue) => {
  const epics = new Set(profile.types.epic.map(sameName));
  const versionsIn = (fields: unknown, place: RowPlace): readonly JiraVersion[] =>
    listAt(fields, 'fixVersions').flatMap((version): JiraVersion[] => {
      const name = plainLine(textAt(version, 'name'));
      if (name === '') return [];
      const id = textAt(version, 'id');
      return [
        {
          id: id === '' ? undefined : id.slice(0, 40),
          name,
          day: values.day(textAt(version, 'releaseDate'), 'fixVersions.releaseDate', place),
          released: at(version, 'released') === true,
          archived: at(version, 'archived') === true,
        },
      ];
    });
  const secondsIn = (fields: unknown, field: string, tracked: string, place: RowPlace): number | undefined => {
    const own = textAt(fields, field);
    return values.seconds(own === '' ? textAt(fields, 'timetracking', tracked) : own, field, place);
  };
  return (data, place) => {
    const fields = at(data, 'fields');
    const level = levelOf(fields, epics);
    const category = textAt(fields, 'status', 'statusCategory', 'key');
    const status = plainLine(textAt(fields, 'status', 'name')).slice(0, 60);
    const progress = values.progress({
      status,
      category: category === 'undefined' ? '' : category,
      resolution: textAt(fields, 'resolution', 'name'),
    });
    if (progress === undefined) values.noteUnknown(status === '' ? category : status, place);
    const resolved = values.moment(textAt(fields, 'resolutiondate'), 'resolutiondate', place);
    const created = values.moment(textAt(fields, 'created'), 'created', place);
    const id = textAt(data, 'id');
    return {
      issue: {
        ...place,
        key: textAt(data, 'key'),
        id: /^\d{1,20}$/.test(id) ? id : undefined,
        title: level === 'above' ? plainLine(textAt(fields, 'summary')) : undefined,
        level,
        progress,
        resolved,
        due: values.day(textAt(fields, 'duedate'), 'duedate', place),
        latest: latestOf(resolved, created, values.moment(textAt(fields, 'updated'), 'updated', place)),
        points: undefined,
        estimate: secondsIn(fields, 'timeoriginalestimate', 'originalEstimateSeconds', place),
        remaining: secondsIn(fields, 'timeestimate', 'remainingEstimateSeconds', place),
        spent: secondsIn(fields, 'timespent', 'timeSpentSeconds', place),
        parents: [textAt(fields, 'parent', 'key'), textAt(fields, 'parent', 'id'), textAt(fields, 'epic', 'key')].filter(
          (name) => name !== '',
        ),
        versions: versionsIn(fields, place),
        links: listAt(fields, 'issuelinks').length,
      },
      custom: isData(fields) ? customFields(fields) : [],
    };
  };
};
