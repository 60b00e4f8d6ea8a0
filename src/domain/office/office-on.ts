/**
 * The office as it was known on a day. What a record dates later has not happened: the record is gone, or holds what it held before.
 * Pages and exports see nothing else, so that none of them can tell what came after. Where records keep no day, their present state shows
 * (docs/decisions/0016).
 */
import { isDocument } from '#domain/governance/documents.ts';
import { isReplannedAfter, isSpendingOfLater } from '#domain/projects/budget-lines.ts';
import { forecastOn } from '#domain/projects/milestones.ts';
import { changeOn, issueOn, measuredBy, riskOn } from '#domain/projects/registers.ts';
import { lifecycleOn, phaseOn } from '#domain/projects/stage-on.ts';
import { lastDayOf } from '#domain/time/calendar.ts';
import type { FieldPath } from '#schemas/finding.ts';
import type { AnyRecord, Body, BodyLink, OfficeRecord } from '#schemas/record.ts';
import { withoutLinksTo } from './edition.ts';
import { anchorsIn, controlOn, documentOn, snapshotDay, textOn, waiverDay, waiverOn } from './handbook-on.ts';
import type { Changes } from './handbook-on.ts';
import { officeOf } from './office.ts';
import type { Office } from './office.ts';

/** The day on which a record came to be, as far as it says so itself. */
export const dayOf = (record: AnyRecord): string | undefined => {
  switch (record.collection) {
    case 'status':
      return record.data.dataDate;
    case 'reports':
      return lastDayOf(record.data.month);
    case 'baselines':
    case 'gates':
    case 'closures':
    case 'changes':
    case 'decisions':
    case 'requests':
    case 'acknowledgements':
    case 'artefacts':
    case 'versions':
      return record.data.day;
    case 'waivers':
      return waiverDay(record);
    case 'risks':
    case 'issues':
    case 'findings':
      return record.data.raised;
    case 'assets':
      return record.data.acquired;
    default:
      return undefined;
  }
};

const none: Changes = {};
const isLater = (day: string | undefined, asOf: string): boolean => day !== undefined && day > asOf;

const without = <T extends object>(value: T | undefined, key: keyof T): Partial<T> | undefined =>
  value === undefined ? undefined : (Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Partial<T>);

const projectOn = (office: Office, project: OfficeRecord<'projects'>, asOf: string): Changes => {
  const { start, end, lifecycle, phase } = project.data;
  const then = { lifecycle: lifecycleOn(office, project, asOf), phase: phaseOn(office, project, asOf) };
  return {
    ...(then.lifecycle === lifecycle ? none : { lifecycle: then.lifecycle }),
    ...(then.phase === phase ? none : { phase: then.phase }),
    ...(isLater(start?.actual, asOf) ? { start: without(start, 'actual') } : none),
    ...(isLater(end?.actual, asOf) ? { end: without(end, 'actual') } : none),
  };
};

const milestoneOn = ({ data }: OfficeRecord<'milestones'>, asOf: string): Changes => {
  const { actual, history = [] } = data;
  const known = history.filter(({ day }) => day <= asOf);
  return {
    ...(isLater(actual, asOf) ? { actual: undefined } : none),
    ...(known.length < history.length ? { history: known, forecast: forecastOn(data, asOf) } : none),
  };
};

const objectiveOn = ({ data: { measures = [] } }: OfficeRecord<'objectives'>, asOf: string): Changes =>
  measures.some(({ actuals = [] }) => actuals.some(({ day }) => day > asOf))
    ? { measures: measures.map((measure) => ({ ...measure, actuals: measuredBy(measure.actuals, asOf) })) }
    : none;

const gateOn = ({ data: { conditions = [] } }: OfficeRecord<'gates'>, asOf: string): Changes =>
  conditions.some(({ closed }) => isLater(closed, asOf))
    ? { conditions: conditions.map((condition) => (isLater(condition.closed, asOf) ? without(condition, 'closed') : condition)) }
    : none;

const decisionOn = (office: Office, { key, id, data }: OfficeRecord<'decisions'>, asOf: string): Changes => {
  const later = office
    .referrersOf(key)
    .filter((record) => record.collection === 'decisions' && record.data.supersedes?.includes(id) === true);
  return data.status === 'superseded' && later.length > 0 && later.every((record) => isLater(dayOf(record), asOf))
    ? { status: 'approved' }
    : none;
};

const lineOn = (office: Office, { project = '', data }: OfficeRecord<'budget'>, asOf: string): Changes => ({
  ...(data.planned !== undefined && isReplannedAfter(office, project, asOf) ? { planned: undefined } : none),
  ...(data.actual !== undefined && isSpendingOfLater(office, project, data, asOf) ? { actual: undefined } : none),
});

/** What a record did not hold on the day, by key; an undefined value is a key that was not there. */
const changesOf = (office: Office, record: AnyRecord, asOf: string): Changes => {
  if (isDocument(record)) return documentOn(office, record, asOf);
  switch (record.collection) {
    case 'projects':
      return projectOn(office, record, asOf);
    case 'milestones':
      return milestoneOn(record, asOf);
    case 'objectives':
      return objectiveOn(record, asOf);
    case 'gates':
      return gateOn(record, asOf);
    case 'budget':
      return lineOn(office, record, asOf);
    case 'closures': {
      const { reviews = [] } = record.data;
      return reviews.some(({ day }) => day > asOf) ? { reviews: reviews.filter(({ day }) => day <= asOf) } : none;
    }
    case 'controls':
      return controlOn(record, asOf);
    case 'waivers':
      return waiverOn(record, asOf);
    case 'decisions':
      return decisionOn(office, record, asOf);
    case 'risks': {
      const { closed, actions = [] } = record.data;
      return isLater(closed, asOf) || actions.some(({ done }) => isLater(done, asOf)) ? riskOn(record.data, asOf) : none;
    }
    case 'issues':
      return isLater(record.data.closed, asOf) ? issueOn(record.data, asOf) : none;
    case 'contracts':
      return isLater(record.data.noticeGiven, asOf) ? { noticeGiven: undefined } : none;
    case 'suppliers':
      return isLater(record.data.exitPlanTested, asOf) ? { exitPlanTested: undefined } : none;
    case 'changes':
      return isLater(record.data.decisionDay, asOf) ? changeOn(record.data, asOf) : none;
    case 'actions':
      return isLater(record.data.done, asOf) ? { done: undefined } : none;
    case 'benefits': {
      const { measurements = [] } = record.data;
      return measurements.some(({ day }) => day > asOf) ? { measurements: measuredBy(measurements, asOf) } : none;
    }
    case 'findings': {
      const { closed, verified } = record.data;
      return {
        ...(isLater(closed, asOf) ? { closed: undefined } : none),
        ...(isLater(verified, asOf) ? { verified: undefined } : none),
      };
    }
    case 'organisation': {
      const { rates = [] } = record.data;
      return rates.some(({ day }) => day > asOf) ? { rates: rates.filter(({ day }) => day <= asOf) } : none;
    }
    default:
      return none;
  }
};

/** The path of a field in the same data with shorter lists, or back; undefined where the field is gone. */
const moved = (path: FieldPath, from: Changes, to: Changes): FieldPath | undefined => {
  const [key = '', index, ...rest] = path;
  if (!(key in to)) return undefined;
  const [before, after] = [from[key], to[key]];
  if (typeof index !== 'number' || !Array.isArray(before) || !Array.isArray(after)) return path;
  const position = after.indexOf(before[index]);
  return position >= 0 ? [key, position, ...rest] : before.length === after.length ? path : undefined;
};

/** What is gone on the day: records, and places in texts that were replaced by earlier ones. */
interface Gone {
  readonly record: (key: string) => boolean;
  readonly anchor: (key: string, anchor: string) => boolean;
}

const isBroken = ({ key, anchor }: BodyLink, gone: Gone): boolean =>
  key !== undefined && (gone.record(key) || (anchor !== undefined && gone.anchor(key, anchor)));

/** A text whose links lead to what is there: to the document where only the place in it is gone. */
const bodyOn = (body: Body, gone: Gone): Body => {
  const { links, ...rest } = withoutLinksTo(body, gone.record);
  return { ...rest, links: links.map((link) => (isBroken(link, gone) ? { ...link, anchor: undefined } : link)) };
};

const recordOn = (record: AnyRecord, changes: Changes, text: ReturnType<typeof textOn>, gone: Gone): AnyRecord => {
  const isChanged = Object.keys(changes).length > 0 || text !== undefined;
  const leadsNowhere = record.references.some(({ key }) => key !== undefined && gone.record(key));
  const links = [record.body, ...record.translations.map(({ body }) => body)].flatMap((body) => body?.links ?? []);
  if (!isChanged && !leadsNowhere && !links.some((link) => isBroken(link, gone))) return record;
  const { body, translations } = text ?? record;
  const data = Object.fromEntries(Object.entries({ ...record.data, ...changes }).filter(([, value]) => value !== undefined));
  return Object.freeze({
    ...record,
    ...text,
    data,
    references: record.references.flatMap((reference) => {
      const place = moved(reference.path, record.data, data);
      return place === undefined || (reference.key !== undefined && gone.record(reference.key)) ? [] : [{ ...reference, path: place }];
    }),
    at: (place: FieldPath) => record.at(moved(place, data, record.data as Changes) ?? place),
    body: body === undefined ? undefined : bodyOn(body, gone),
    translations: translations.map((translation) => ({ ...translation, body: bodyOn(translation.body, gone) })),
  } as unknown as AnyRecord);
};

const projected = (office: Office, asOf: string): Office => {
  const day = (record: AnyRecord): string | undefined => (record.collection === 'versions' ? snapshotDay(office, record) : dayOf(record));
  const gone = new Set(office.records.filter((record) => isLater(day(record), asOf)).map(({ key }) => key));
  const texts = new Map(
    office.records.filter(isDocument).flatMap((record) => {
      const text = textOn(office, record, asOf);
      return text === undefined ? [] : [[record.key, { text, anchors: anchorsIn(text) }] as const];
    }),
  );
  const isGone: Gone = {
    record: (key) => gone.has(key),
    anchor: (key, anchor) => texts.get(key)?.anchors.has(anchor) === false,
  };
  const records = office.records
    .filter(({ key }) => !gone.has(key))
    .map((record) => recordOn(record, changesOf(office, record, asOf), texts.get(record.key)?.text, isGone));
  const isSame = gone.size === 0 && records.every((record, index) => record === office.records[index]);
  const then = isSame ? office : officeOf(records, office.unreadable);
  if (then === undefined) throw new Error('the organisation is there on every day');
  return then;
};

/** The office as known on a day; the very same one where nothing is dated later. Made once an office and day. */
export const officeOn = (office: Office, asOf: string): Office => office.once(`office-on/${asOf}`, () => projected(office, asOf));
