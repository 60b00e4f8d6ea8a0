/** The issues of an export of the REST interface: `/rest/api/2|3/search`, `/search/jql` and `/rest/agile/1.0/board/…/issue`, pages one after the other or in an array, or one issue a line. */
import type { Message } from '#schemas/finding.ts';
import { inFile, inRows } from '../csv/finding.ts';
import type { RowPlace } from '../csv/finding.ts';
import type { DroppedEntry, ImportFinding } from '../draft.ts';
import type { ByteSource } from './byte-source.ts';
import { CellFaults } from './faults.ts';
import { jiraLimits } from './file-kind.ts';
import { isIssueKey } from './issue.ts';
import type { JiraIssue } from './issue.ts';
import { tooMany, unread } from './issues-read.ts';
import type { IssuesRead } from './issues-read.ts';
import { eachPiece } from './json-pieces.ts';
import type { JsonFault, JsonPiece } from './json-pieces.ts';
import { sameName } from './profile.ts';
import type { JiraProfile } from './profile.ts';
import { at, isRestIssue, personalFields, restIssueReader } from './rest-issue.ts';
import type { RestIssue } from './rest-issue.ts';
import { valuesIn } from './values.ts';

const faultText: Readonly<Record<JsonFault, Message>> = {
  'not-utf-8': { en: 'the file is not UTF-8', de: 'die Datei ist nicht UTF-8' },
  'too-deep': { en: 'the JSON is nested deeper than any issue', de: 'das JSON ist tiefer verschachtelt als jeder Vorgang' },
  'too-large': { en: 'one issue is larger than 32 MB', de: 'ein Vorgang ist größer als 32 MB' },
  'cut-off': { en: 'the JSON ends in the middle: the file is cut off', de: 'das JSON endet mittendrin: Die Datei ist abgeschnitten' },
  'no-json': { en: 'the file is no JSON', de: 'die Datei ist kein JSON' },
};

const again: Message = {
  en: 'Save the answer of /rest/api/3/search/jql anew; several pages may stand one after the other in one file.',
  de: 'Speichern Sie die Antwort von /rest/api/3/search/jql neu; mehrere Seiten dürfen hintereinander in einer Datei stehen.',
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

interface Pages {
  readonly names: Map<string, string>;
  total: number | undefined;
  isMore: boolean;
  errors: boolean;
}

const notePage = (page: unknown, pages: Pages): void => {
  const names = at(page, 'names');
  if (typeof names === 'object' && names !== null) {
    for (const [id, name] of Object.entries(names)) {
      if (typeof name === 'string' && id.startsWith('customfield_')) pages.names.set(id, sameName(name));
    }
  }
  const total = at(page, 'total');
  if (typeof total === 'number' && Number.isFinite(total)) pages.total = Math.max(pages.total ?? 0, total);
  // The last page decides: earlier ones always have a next one.
  pages.isMore = at(page, 'isLast') === false || typeof at(page, 'nextPageToken') === 'string';
  pages.errors ||= Array.isArray(at(page, 'errorMessages'));
};

/** Custom fields with one of those names, or that are named by their id. */
const idsNamed = (wanted: readonly string[], names: ReadonlyMap<string, string>): readonly string[] => {
  const own = wanted.filter((name) => /^customfield_\d{1,9}$/.test(name));
  return own.length > 0 ? own : [...names].flatMap(([id, name]) => (wanted.some((each) => sameName(each) === name) ? [id] : []));
};

const withCustomFields = (
  profile: JiraProfile,
  names: ReadonlyMap<string, string>,
  faults: CellFaults,
): ((read: RestIssue) => JiraIssue) => {
  const points = new Set(idsNamed(profile.headings.storyPoints, names));
  const epics = new Set(idsNamed(profile.headings.epicLink, names));
  return ({ issue, custom }) => {
    const found = [...new Set(custom.flatMap(([id, value]) => (points.has(id) && typeof value === 'number' ? [value] : [])))];
    if (found.length > 1 || found.some((value) => value < 0)) {
      faults.add(
        'Story Points',
        issue,
        { en: 'several numbers of points, or one below 0,', de: 'mehrere Punktzahlen oder eine unter 0,' },
        {
          en: 'Name the field that counts in headings.storyPoints of an own profile, such as customfield_10016.',
          de: 'Nennen Sie das Feld, das zählt, in headings.storyPoints eines eigenen Profils, etwa customfield_10016.',
        },
      );
    }
    const links = custom.flatMap(([id, value]) => (epics.has(id) && typeof value === 'string' && isIssueKey(value) ? [value] : []));
    return { ...issue, points: found[0], parents: [...issue.parents, ...links] };
  };
};

const droppedFields = (seen: ReadonlyMap<string, number>): readonly DroppedEntry[] =>
  [...seen].map(([field, count]) => ({ what: `field "${field}"`, why: 'people and their remarks are not kept', count }));

/** Reads an export of the REST interface. A "row" is an issue, counted from 1. */
export const jsonIssues = (source: ByteSource, profile: JiraProfile): IssuesRead => {
  const faults = new CellFaults();
  const values = valuesIn(profile, faults);
  const read = restIssueReader(profile, values);
  const found: RestIssue[] = [];
  const noIssues: RowPlace[] = [];
  const personal = new Map<string, number>();
  const pages: Pages = { names: new Map(), total: undefined, isMore: false, errors: false };
  let rows = 0;
  const take = (data: unknown, line: number): void => {
    rows += 1;
    if (rows > jiraLimits.issues) return;
    if (!isRestIssue(data)) {
      noIssues.push({ row: rows, line });
      return;
    }
    for (const field of personalFields) {
      const value = at(data, 'fields', field);
      if (value !== undefined && value !== null) personal.set(field, (personal.get(field) ?? 0) + 1);
    }
    found.push(read(data, { row: rows, line }));
  };
  const fault = eachPiece(source, jiraLimits.recordCharacters, ({ kind, text, line }: JsonPiece) => {
    const data = parsed(text);
    if (kind === 'issue' || at(data, 'fields') !== undefined || data === undefined) take(data, line);
    else notePage(data, pages);
  });
  const findings: ImportFinding[] = [];
  if (fault !== undefined) findings.push(inFile(faultText[fault], again));
  if (pages.errors) findings.push(inFile({ en: 'Jira has answered with an error', de: 'Jira hat mit einem Fehler geantwortet' }, again));
  if (rows > jiraLimits.issues) findings.push(tooMany);
  if (noIssues.length > 0) {
    findings.push(inRows(noIssues, { en: 'no issue with key and fields', de: 'kein Vorgang mit key und fields' }, again));
  }
  if (findings.length > 0 && found.length === 0) return unread(...findings);
  const issues = found.map(withCustomFields(profile, pages.names, faults));
  return {
    issues,
    rows,
    findings: [...findings, ...faults.list()],
    dropped: droppedFields(personal),
    unknown: values.unknown,
    isResolutionKnown: false,
    total: pages.total,
    isCut: pages.isMore || (pages.total !== undefined && pages.total > rows),
  };
};
