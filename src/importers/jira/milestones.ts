/** Versions with a day of release, and epics with a due day, as milestones. Where no day is known there is no milestone: none is guessed. */
import { idOfTitle } from '#schemas/id.ts';
import type { DroppedEntry, ImportFinding, RecordDraft } from '../draft.ts';
import { inRows } from '../csv/finding.ts';
import { idsFor } from '../merge/ids.ts';
import type { JiraIssue, JiraVersion } from './issue.ts';

/** Milestones of an export, and what could be none. */
export interface MilestonesRead {
  readonly records: readonly RecordDraft[];
  readonly dropped: readonly DroppedEntry[];
  readonly findings: readonly ImportFinding[];
}

interface Dated {
  readonly uid: string;
  readonly title: string;
  /** What the id is made of: the title, or else a name that gives one. */
  readonly name: string;
  readonly day: string;
  readonly actual: string | undefined;
  readonly line: number | undefined;
}

const shownNames = 20;

const dropped = (what: string, why: string, names: readonly string[]): readonly DroppedEntry[] =>
  names.length === 0 ? [] : [{ what, why, count: names.length, names: names.slice(0, shownNames) }];

const isOpenEpic = ({ progress }: JiraIssue): boolean => progress?.state !== 'excluded';

const epicMilestone = ({ id, key, title = '', progress, resolved, line }: JiraIssue, day: string): Dated => ({
  uid: `issue-${id ?? key}`,
  title: title === '' ? key : title,
  name: idOfTitle(title) === undefined ? key : title,
  day,
  actual: progress?.state === 'done' ? resolved : undefined,
  line,
});

const undatedEnd = (epics: readonly JiraIssue[]): readonly ImportFinding[] => {
  const rows = epics.filter(({ progress, due, resolved }) => due !== undefined && progress?.state === 'done' && resolved === undefined);
  return rows.length === 0
    ? []
    : [
        inRows(
          rows,
          {
            en: 'an epic is done, but has no day of resolution: its milestone stays open',
            de: 'ein Epic ist erledigt, hat aber keinen Tag der Lösung: Sein Meilenstein bleibt offen',
          },
          {
            en: 'Export the column Resolved, or enter the actual day by hand.',
            de: 'Exportieren Sie die Spalte „Erledigt“ oder tragen Sie den Ist-Tag von Hand ein.',
          },
          'warning',
        ),
      ];
};

/** Each version once: by its number where the export has one, else by its name. */
const versionsOf = (issues: readonly JiraIssue[]): readonly JiraVersion[] => [
  ...new Map(issues.flatMap(({ versions }) => versions.map((version) => [version.id ?? version.name, version] as const))).values(),
];

const versionMilestone = ({ id, name, day, released }: JiraVersion, asOf: string): Dated | undefined =>
  day === undefined
    ? undefined
    : { uid: `version-${id ?? name}`, title: name, name, day, actual: released && day <= asOf ? day : undefined, line: undefined };

/** The milestones of an export. `known` are the ids that the last import gave. The planned day is that of the first import: later ones move the forecast. */
export const milestonesOf = (
  issues: readonly JiraIssue[],
  epics: readonly JiraIssue[],
  known: ReadonlyMap<string, string>,
  asOf: string,
): MilestonesRead => {
  const versions = versionsOf(issues);
  const current = versions.filter(({ archived }) => !archived);
  const wanted = epics.filter(isOpenEpic);
  const dated = [
    ...current.flatMap((version) => versionMilestone(version, asOf) ?? []),
    ...wanted.flatMap((epic) => (epic.due === undefined ? [] : [epicMilestone(epic, epic.due)])),
  ];
  const ids = idsFor(
    dated.map(({ uid, name }) => ({ uid, title: name })),
    known,
    'milestone',
  );
  const records = dated.map(({ uid, title, day, actual, line }): RecordDraft => ({
    uid,
    id: ids.get(uid) ?? uid,
    fields: { title, forecast: day, actual },
    initial: { planned: day, kind: 'delivery' },
    ...(line === undefined ? {} : { line }),
  }));
  const keys = (all: readonly JiraIssue[]): readonly string[] => all.map(({ key }) => key);
  return {
    records,
    dropped: [
      ...dropped(
        'versions without a day of release',
        'a CSV export has names of versions only, and no day is guessed: import JSON of the REST interface, or write the milestones by hand',
        current.filter(({ id, day }) => day === undefined && id === undefined).map(({ name }) => name),
      ),
      ...dropped(
        'versions without a day of release',
        'no day is guessed: set the release date in Jira',
        current.filter(({ id, day }) => day === undefined && id !== undefined).map(({ name }) => name),
      ),
      ...dropped(
        'archived versions',
        'they belong to the past',
        versions.filter(({ archived }) => archived).map(({ name }) => name),
      ),
      ...dropped(
        'epics without a due day',
        'no day is guessed: set the due date in Jira',
        keys(wanted.filter(({ due }) => due === undefined)),
      ),
      ...dropped('epics that will not be done', 'their resolution or status says so', keys(epics.filter((epic) => !isOpenEpic(epic)))),
    ],
    findings: undatedEnd(wanted),
  };
};
