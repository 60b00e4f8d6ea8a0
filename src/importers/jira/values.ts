/** Values of cells and fields: days, seconds, points, states. What cannot be read is a fault with its row and column, never a guess. */
import type { Message } from '#schemas/finding.ts';
import type { RowPlace } from '../csv/finding.ts';
import { dateFormat, isoTime } from './date-format.ts';
import type { DateFormat } from './date-format.ts';
import { patternOf } from './faults.ts';
import type { CellFaults } from './faults.ts';
import type { IssueProgress } from './issue.ts';
import { sameName } from './profile.ts';
import type { JiraProfile } from './profile.ts';
import { daysIn } from './zone.ts';

/** What an issue says of its progress, in words of the export. */
export interface StatusWords {
  readonly status: string;
  readonly category: string;
  readonly resolution: string;
}

/** Reads the values of one export, and collects what it cannot read. */
export interface Values {
  /** Day of a moment, such as that of the resolution. */
  readonly moment: (cell: string, heading: string, place: RowPlace) => string | undefined;
  /** Day that is one in every zone, such as a due day: a time that stands beside it says nothing. */
  readonly day: (cell: string, heading: string, place: RowPlace) => string | undefined;
  readonly seconds: (cell: string, heading: string, place: RowPlace) => number | undefined;
  readonly points: (cell: string, heading: string, place: RowPlace) => number | undefined;
  /** Undefined: neither category nor profile knows the status. */
  readonly progress: (words: StatusWords) => IssueProgress | undefined;
  /** Statuses that neither the category nor the profile knows, with their rows. */
  readonly unknown: ReadonlyMap<string, readonly RowPlace[]>;
  readonly noteUnknown: (status: string, place: RowPlace) => void;
}

const noDate = (profile: JiraProfile, cell: string): readonly [Message, Message] => {
  const isFigures = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(cell) && profile.name === 'en';
  const shown = patternOf(cell);
  return [
    {
      en: `a date that the profile "${profile.name}" does not know, written as "${shown}",`,
      de: `ein Datum, das das Profil „${profile.name}“ nicht kennt, geschrieben wie „${shown}“,`,
    },
    isFigures
      ? {
          en: 'Figures have two meanings: choose --profile en-gb (day first) or en-us (month first). If a spreadsheet has saved the file, export it from Jira anew.',
          de: 'Ziffern haben zwei Bedeutungen: Wählen Sie --profile en-gb (Tag zuerst) oder en-us (Monat zuerst). Hat eine Tabellenkalkulation die Datei gespeichert, exportieren Sie sie neu aus Jira.',
        }
      : {
          en: 'If a spreadsheet has saved the file, export it from Jira anew; else give dateFormats (and months) in an own profile.',
          de: 'Hat eine Tabellenkalkulation die Datei gespeichert, exportieren Sie sie neu aus Jira; sonst geben Sie dateFormats (und months) in einem eigenen Profil an.',
        },
  ];
};

const badClock: Readonly<Record<'no-such-time' | 'two-days', Message>> = {
  'no-such-time': {
    en: 'a time that the clocks of writtenIn skip in spring',
    de: 'eine Uhrzeit, die die Uhren von writtenIn im Frühjahr überspringen',
  },
  'two-days': {
    en: 'a time that the clocks of writtenIn show twice in autumn, on two days of timeZone',
    de: 'eine Uhrzeit, die die Uhren von writtenIn im Herbst zweimal zeigen, an zwei Tagen von timeZone',
  },
};

const zoneHint: Message = {
  en: 'Look at timeZone and writtenIn of the profile; the REST export knows the exact moment.',
  de: 'Prüfen Sie timeZone und writtenIn im Profil; der REST-Export kennt den genauen Zeitpunkt.',
};

const largestSeconds = 1e10;

const progressIn = (profile: JiraProfile): ((words: StatusWords) => IssueProgress | undefined) => {
  const list = (all: readonly string[]): ReadonlySet<string> => new Set(all.map(sameName));
  const open = list([...profile.statuses.open, 'indeterminate']);
  const done = list(profile.statuses.done);
  const excluded = list(profile.statuses.excluded);
  const resolutions = list(profile.resolutions.excluded);
  const known = new Map<string, IssueProgress | undefined>();
  const sorted = (name: string): 'open' | 'done' | undefined => (done.has(name) ? 'done' : open.has(name) ? 'open' : undefined);
  const found = ({ status, category, resolution }: StatusWords): IssueProgress | undefined => {
    const [own, above] = [sameName(status), sameName(category)];
    const progress = (above === '' ? undefined : sorted(above)) ?? sorted(own);
    const isOut = excluded.has(own) || (progress !== 'open' && resolutions.has(sameName(resolution)));
    if (isOut) return { state: 'excluded', isClosed: progress !== 'open' };
    return progress === undefined ? undefined : { state: progress, isClosed: progress === 'done' };
  };
  return (words) => {
    const key = `${words.status}\n${words.category}\n${words.resolution}`;
    if (known.has(key)) return known.get(key);
    const result = found(words);
    if (known.size < 10_000) known.set(key, result);
    return result;
  };
};

/** Values of an export in a profile. */
export const valuesIn = (profile: JiraProfile, faults: CellFaults): Values => {
  const formats = [
    ...profile.dateFormats.flatMap((format): DateFormat[] => {
      const read = dateFormat(format, profile.months);
      return read === undefined ? [] : [read];
    }),
    isoTime,
  ];
  let likely = 0;
  const inZone = daysIn(profile.timeZone, profile.writtenIn);
  const unknown = new Map<string, RowPlace[]>();

  const written = (cell: string) => {
    const text = cell.slice(0, 80).replace(/\s+/g, ' ');
    const first = formats[likely]?.(text);
    if (first !== undefined) return first;
    for (const [index, read] of formats.entries()) {
      const found = read(text);
      if (found === undefined) continue;
      likely = index;
      return found;
    }
    return undefined;
  };
  const timeOf = (cell: string, heading: string, place: RowPlace) => {
    if (cell === '') return undefined;
    const found = written(cell);
    if (found === undefined) faults.add(heading, place, ...noDate(profile, cell));
    return found;
  };
  /** Reads numbers of one kind; `what` names it where a cell holds none. */
  const numbers =
    (pattern: RegExp, largest: number, what: Message, hint: Message) =>
    (cell: string, heading: string, place: RowPlace): number | undefined => {
      if (cell === '') return undefined;
      const number = pattern.test(cell) ? Number(cell.replace(',', '.')) : NaN;
      if (number >= 0 && number <= largest) return number;
      const look = patternOf(cell);
      faults.add(heading, place, { en: `${what.en}, written as "${look}",`, de: `${what.de}, geschrieben wie „${look}“,` }, hint);
      return undefined;
    };
  return {
    moment: (cell, heading, place) => {
      const found = timeOf(cell, heading, place);
      if (found === undefined) return undefined;
      const result = inZone(found);
      if ('day' in result) return result.day;
      faults.add(heading, place, badClock[result.fault], zoneHint);
      return undefined;
    },
    day: (cell, heading, place) => timeOf(cell, heading, place)?.day,
    seconds: numbers(
      /^\d{1,12}(?:[.,]0{1,6})?$/,
      largestSeconds,
      { en: 'no number of seconds', de: 'keine Zahl von Sekunden' },
      {
        en: 'Jira exports times in seconds: export it anew as CSV.',
        de: 'Jira exportiert Zeiten in Sekunden: Exportieren Sie neu als CSV.',
      },
    ),
    points: numbers(
      /^\d{1,9}(?:[.,]\d{1,6})?$/,
      1e9,
      { en: 'no number of points', de: 'keine Zahl von Punkten' },
      {
        en: 'Name the right column in headings.storyPoints of an own profile, or correct it in Jira.',
        de: 'Nennen Sie die richtige Spalte in headings.storyPoints eines eigenen Profils oder berichtigen Sie es in Jira.',
      },
    ),
    progress: progressIn(profile),
    unknown,
    noteUnknown: (status, { row, line }) => {
      const rows = unknown.get(status) ?? [];
      rows.push({ row, line });
      unknown.set(status, rows);
    },
  };
};
