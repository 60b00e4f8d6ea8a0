/** How an export of Jira is written, whole: one of ours, or an own one on top of it. */
import type { Message } from '#schemas/finding.ts';
import type { JiraColumn, JiraProfileName, OwnJiraProfile } from '#schemas/jira-profile.ts';
import { dateFormat, readsTwoWays } from './date-format.ts';
import { isTimeZone } from './zone.ts';

/** A profile with everything that reading needs. Names are in the order in which they are looked for. */
export interface JiraProfile {
  readonly name: string;
  readonly timeZone: string | undefined;
  readonly writtenIn: string | undefined;
  /** Undefined: the row of headings shows it. */
  readonly separator: string | undefined;
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly dateFormats: readonly string[];
  /** January first; each with all its forms. */
  readonly months: readonly (readonly string[])[];
  readonly headings: Readonly<Record<JiraColumn, readonly string[]>>;
  readonly customField: readonly string[];
  /** Headings of columns that hold people: never read, never printed. */
  readonly people: readonly string[];
  /** Headings of comments and log entries, which hold people too. */
  readonly remarks: readonly string[];
  /** How the heading of a link column begins. */
  readonly links: readonly string[];
  readonly types: { readonly epic: readonly string[]; readonly subtask: readonly string[] };
  readonly statuses: { readonly open: readonly string[]; readonly done: readonly string[]; readonly excluded: readonly string[] };
  readonly resolutions: { readonly excluded: readonly string[] };
}

/** Names as they are compared: letters composed, white space and case told no more. */
export const sameName = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').replaceAll('’', "'").trim().toLowerCase();

/** One list of names after another, each name once. */
export const names = (...lists: readonly (readonly string[] | undefined)[]): readonly string[] => {
  const all = lists.flatMap((list) => list ?? []);
  return all.filter((name, index) => all.findIndex((other) => sameName(other) === sameName(name)) === index);
};

/** Names of a column. Of several fields for points an own profile says which one counts; every other name is one more. */
const headingsOf = (column: JiraColumn, own: readonly string[] | undefined, base: readonly string[]): readonly string[] =>
  column === 'storyPoints' ? (own ?? base) : names(own, base);

/** A profile on top of another: what it says goes first, what it does not say stays. */
export const profileOn = (base: JiraProfile, own: Omit<OwnJiraProfile, 'extends'>, name: string): JiraProfile => ({
  ...base,
  name,
  timeZone: own.timeZone ?? base.timeZone,
  writtenIn: own.writtenIn ?? base.writtenIn,
  separator: own.separator ?? base.separator,
  encoding: own.encoding ?? base.encoding,
  dateFormats: own.dateFormats ?? base.dateFormats,
  months: own.months ?? base.months,
  headings: Object.fromEntries(
    (Object.keys(base.headings) as JiraColumn[]).map((column) => [
      column,
      headingsOf(column, own.headings?.[column], base.headings[column]),
    ]),
  ) as Record<JiraColumn, readonly string[]>,
  customField: names(own.customField, base.customField),
  types: {
    epic: names(own.types?.epic, base.types.epic),
    subtask: names(own.types?.subtask, base.types.subtask),
  },
  statuses: withoutOthers(own.statuses, base.statuses),
  resolutions: { excluded: names(own.resolutions?.excluded, base.resolutions.excluded) },
});

/** Statuses of a base in which those that the own profile sorts elsewhere have their new place only. */
const withoutOthers = (own: OwnJiraProfile['statuses'] = {}, base: JiraProfile['statuses']): JiraProfile['statuses'] => {
  const moved = new Set([own.open, own.done, own.excluded].flatMap((list) => list ?? []).map(sameName));
  const left = (list: readonly string[]): readonly string[] => list.filter((name) => !moved.has(sameName(name)));
  return {
    open: names(own.open, left(base.open)),
    done: names(own.done, left(base.done)),
    excluded: names(own.excluded, left(base.excluded)),
  };
};

/** Something that is wrong with an own profile beyond its form. */
export interface ProfileFault {
  readonly path: readonly (string | number)[];
  readonly message: Message;
  readonly hint: Message;
}

const unknownZone = (path: string, zone: string): ProfileFault => ({
  path: [path],
  message: { en: `there is no time zone "${zone}"`, de: `es gibt keine Zeitzone „${zone}“` },
  hint: { en: 'Write it as Europe/Berlin or UTC.', de: 'Schreiben Sie sie wie Europe/Berlin oder UTC.' },
});

const dateFaults = ({ dateFormats, months }: JiraProfile): readonly ProfileFault[] => {
  const unreadable = dateFormats.flatMap((format, index): ProfileFault[] =>
    dateFormat(format, months) === undefined
      ? [
          {
            path: ['dateFormats', index],
            message: { en: `"${format}" is no format of a date`, de: `„${format}“ ist kein Datumsformat` },
            hint: {
              en: 'Copy it from the administration of Jira; d, M, y, H, h, m, s, a and Z are known, with day, month and year each once.',
              de: 'Übernehmen Sie es aus der Verwaltung von Jira; bekannt sind d, M, y, H, h, m, s, a und Z, mit Tag, Monat und Jahr je einmal.',
            },
          },
        ]
      : [],
  );
  const clash = readsTwoWays(dateFormats);
  return clash === undefined
    ? unreadable
    : [
        ...unreadable,
        {
          path: ['dateFormats'],
          message: {
            en: `a date such as 02/11/2026 could be read as "${clash[0]}" and as "${clash[1]}"`,
            de: `ein Datum wie 02/11/2026 ließe sich als „${clash[0]}“ und als „${clash[1]}“ lesen`,
          },
          hint: { en: 'Name only the order that this Jira writes.', de: 'Nennen Sie nur die Reihenfolge, die dieses Jira schreibt.' },
        },
      ];
};

const listFaults = (profile: JiraProfile, own: Omit<OwnJiraProfile, 'extends'>): readonly ProfileFault[] => {
  const people = new Set([...profile.people, ...profile.remarks].map(sameName));
  const named = Object.entries(own.headings ?? {}).flatMap(([column, list]) =>
    (list ?? []).flatMap((heading, index): ProfileFault[] =>
      people.has(sameName(heading))
        ? [
            {
              path: ['headings', column, index],
              message: {
                en: `"${heading}" holds people or remarks, which are never read`,
                de: `„${heading}“ enthält Personen oder Bemerkungen, die nie gelesen werden`,
              },
              hint: { en: 'Name another column.', de: 'Nennen Sie eine andere Spalte.' },
            },
          ]
        : [],
    ),
  );
  const { open = [], done = [], excluded = [] } = own.statuses ?? {};
  const all = [...open, ...done, ...excluded].map(sameName);
  const twice = all.find((name, index) => all.indexOf(name) !== index);
  return twice === undefined
    ? named
    : [
        ...named,
        {
          path: ['statuses'],
          message: { en: `the status "${twice}" stands in two lists`, de: `der Status „${twice}“ steht in zwei Listen` },
          hint: { en: 'Leave it in one.', de: 'Lassen Sie ihn in einer stehen.' },
        },
      ];
};

const zoneAlone: ProfileFault = {
  path: ['writtenIn'],
  message: {
    en: 'tells where the times are written, but not where days are counted',
    de: 'sagt, wo die Zeiten geschrieben sind, aber nicht, wo Tage gezählt werden',
  },
  hint: { en: 'Add timeZone.', de: 'Ergänzen Sie timeZone.' },
};

/** What is wrong with an own profile; `profile` is the whole of it, with what it extends. */
export const profileFaults = (profile: JiraProfile, own: Omit<OwnJiraProfile, 'extends'>): readonly ProfileFault[] => [
  ...(own.timeZone === undefined || isTimeZone(own.timeZone) ? [] : [unknownZone('timeZone', own.timeZone)]),
  ...(own.writtenIn === undefined || isTimeZone(own.writtenIn) ? [] : [unknownZone('writtenIn', own.writtenIn)]),
  ...(profile.writtenIn !== undefined && profile.timeZone === undefined ? [zoneAlone] : []),
  ...dateFaults(profile),
  ...listFaults(profile, own),
];

/** Whether a text is the name of a profile of ours. */
export const isProfileName = (text: string, known: readonly JiraProfileName[]): text is JiraProfileName =>
  (known as readonly string[]).includes(text);
