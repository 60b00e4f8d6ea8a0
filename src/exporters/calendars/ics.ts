/** Calendars to subscribe to (RFC 5545): what is due, as events of whole days. Everything in them comes from the records; the stamp is the data date, so that the same office gives the same bytes. */
import ical from 'ical-generator';
import { deadlines } from '#domain/governance/deadlines.ts';
import type { Deadline } from '#domain/governance/deadlines.ts';
import type { Site } from '#domain/office/site.ts';
import { localisedIn, titlesOf } from '#domain/office/written.ts';
import { milestoneDay, milestonesOn } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Language } from '#schemas/shared.ts';

/** The calendars of the site. */
export type CalendarName = 'reviews' | 'milestones' | 'deadlines';

/** Words and addresses of one language; the caller hands over those of the interface. */
export interface CalendarWords {
  readonly language: Language;
  readonly names: Readonly<Record<CalendarName, string>>;
  readonly kinds: Readonly<Record<Deadline['kind'], string>>;
  readonly milestone: string;
  /** "Owner: {role}" */
  readonly ownerLine: string;
  /** "Planned: {day}" and the like. */
  readonly milestoneNotes: Readonly<Record<'planned' | 'forecast' | 'noForecast' | 'missed', string>>;
  /** A day in the language. */
  readonly day: (day: string) => string;
  /** Path of a record's page, with the base of the site. */
  readonly path: (key: string) => string | undefined;
}

interface Event {
  readonly id: string;
  readonly day: string;
  readonly what: string;
  readonly record: AnyRecord;
  readonly title: string;
  readonly owner: string | undefined;
  /** Further lines of the description. */
  readonly notes?: readonly string[];
}

/** Unlike each other over all calendars, and the same from build to build. */
const uidOf = ({ kind, record, day, part }: Deadline): string =>
  [kind, record.key, ...(part === undefined ? [] : [String(part)]), ...(kind === 'exercise' ? [day] : [])].join('/');

const titleOf = (site: Site, record: AnyRecord, language: Language): string => {
  const number = 'number' in record.data && typeof record.data.number === 'string' ? `${record.data.number} ` : '';
  return `${number}${localisedIn(titlesOf(site.office, record), language)}`;
};

const dueEvents = (site: Site, words: CalendarWords, isWanted: (kind: Deadline['kind']) => boolean): readonly Event[] =>
  deadlines(site.office, site.asOf)
    .filter(({ kind }) => isWanted(kind))
    .map((deadline) => ({
      id: uidOf(deadline),
      day: deadline.day,
      what: words.kinds[deadline.kind],
      record: deadline.record,
      title: [titleOf(site, deadline.record, words.language), deadline.detail ?? ''].join(' ').trim(),
      owner: deadline.owner,
    }));

const milestoneNotes = ({ planned, forecast, state }: MilestoneOnDay, { milestoneNotes: text, day }: CalendarWords): readonly string[] => [
  text.planned.replace('{day}', () => day(planned)),
  forecast === undefined ? text.noForecast : text.forecast.replace('{day}', () => day(forecast)),
  ...(state === 'missed' ? [text.missed] : []),
];

/** Milestones of projects that are still to come, at the day that is expected now; those that are missed stand at their planned day until somebody gives a forecast. */
const milestoneEvents = (site: Site, words: CalendarWords): readonly Event[] =>
  site.office.list('projects').flatMap((project): Event[] => {
    const lifecycle = lifecycleOn(site.office, project, site.asOf);
    return lifecycle === 'completed' || lifecycle === 'cancelled'
      ? []
      : milestonesOn(site.office, project.id, site.asOf)
          .filter(({ state }) => state !== 'reached')
          .map((milestone) => ({
            id: `milestones/${project.id}/${milestone.id}`,
            day: milestoneDay(milestone),
            what: words.milestone,
            record: project,
            title: `${titleOf(site, project, words.language)}: ${localisedIn(milestone.title, words.language)}`,
            owner: milestone.owner,
            notes: milestoneNotes(milestone, words),
          }));
  });

const eventsOf = (site: Site, name: CalendarName, words: CalendarWords): readonly Event[] => {
  if (name === 'milestones') return milestoneEvents(site, words);
  const isReview = (kind: Deadline['kind']): boolean => kind === 'review' || kind === 'exercise';
  return dueEvents(site, words, (kind) => isReview(kind) === (name === 'reviews'));
};

/** The text of one calendar. Events lead to the page of their record where the address of the site is known. */
export const calendarFile = (site: Site, name: CalendarName, words: CalendarWords): string => {
  const calendar = ical({
    name: `${localisedIn(site.office.organisation.data.name, words.language)}: ${words.names[name]}`,
    prodId: { company: 'Kontor', product: name, language: words.language.toUpperCase() },
  });
  for (const event of eventsOf(site, name, words)) {
    const path = words.path(event.record.key);
    const role = site.office.find('roles', event.owner);
    const owner = role === undefined ? [] : [words.ownerLine.replace('{role}', () => localisedIn(role.data.title, words.language))];
    const lines = [...owner, ...(event.notes ?? [])];
    calendar.createEvent({
      id: `${event.id}@kontor`,
      stamp: `${site.asOf}T00:00:00Z`,
      start: event.day,
      end: addDays(event.day, 1),
      allDay: true,
      summary: `${event.what}: ${event.title}`,
      description: lines.length === 0 ? null : lines.join('\n'),
      url: path === undefined || site.address === undefined ? null : new URL(path, site.address).href,
    });
  }
  return calendar.toString();
};
