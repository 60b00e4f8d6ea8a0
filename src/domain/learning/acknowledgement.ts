/** Who must confirm which version of a document, by when, and which counts speak for it. Counts of a training module are completions. */
import { restricted } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { addDays, addMonthsToDay, monthsOfPeriod } from '#domain/time/calendar.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { documentsNamed, isEnded } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { compareVersions } from '#domain/governance/versions.ts';

/** A count of the people of a group who confirmed a version. */
export type CountRecord = OfficeRecord<'acknowledgements'>;

/** What a document asks of groups of people. */
export interface Duty {
  /** Units and roles that must confirm; empty where the document names none: then those count that were counted. */
  readonly groups: readonly string[];
  /** Which new versions must be confirmed. */
  readonly on: 'major' | 'any' | 'never';
  /** Oldest version whose confirmation counts; undefined where any does. */
  readonly version: string | undefined;
  /** Day from which it must be confirmed; undefined where nothing tells. */
  readonly from: string | undefined;
  /** Last day in time. */
  readonly due: string | undefined;
  /** Months for which a count holds; undefined where it holds until the next material change. */
  readonly months: number | undefined;
}

const inOrder = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && compareVersions(b, a) > 0) ? b : a;

/** The newest version with a material change: a new major, or one that the changelog calls material. */
export const materialVersion = ({ data: { version, changelog = [] } }: DocumentRecord): string =>
  changelog
    .filter((entry) => entry.kind === 'material' && compareVersions(entry.version, version) <= 0)
    .map((entry) => entry.version)
    .reduce<string | undefined>(inOrder, `${version.split('.')[0] ?? '0'}.0`) ?? version;

/** Day from which a version binds: the day of effect, but the day of its change where a later, editorial version has moved the day of effect. */
const bindsFrom = ({ data: { changelog = [], effective } }: DocumentRecord, version: string | undefined): string | undefined => {
  const own = changelog.find((entry) => entry.version === version)?.day;
  const moved = changelog.some(
    (entry) => version !== undefined && compareVersions(entry.version, version) > 0 && effective !== undefined && entry.day <= effective,
  );
  return moved ? (own ?? effective) : (effective ?? own);
};

/** Units and roles that a document asks: those that must confirm, of a training module those for whom it is mandatory too. */
const groupsOf = (document: DocumentRecord): readonly string[] | undefined => {
  const { acknowledgement } = document.data;
  const asked = acknowledgement?.required === true ? (acknowledgement.groups ?? []) : undefined;
  const taught = document.collection === 'training' ? (document.data.mandatoryFor ?? []) : [];
  return asked === undefined && taught.length === 0 ? undefined : [...new Set([...taught, ...(asked ?? [])])];
};

/** The duty that a document lays on groups of people; undefined where it lays none, or is no longer kept. */
export const dutyOf = (document: DocumentRecord): Duty | undefined => {
  const { acknowledgement, version: current } = document.data;
  const groups = groupsOf(document);
  if (groups === undefined || isEnded(document)) return undefined;
  const on = acknowledgement?.on ?? 'major';
  const version = on === 'never' ? undefined : on === 'any' ? current : materialVersion(document);
  const from = bindsFrom(document, version ?? current);
  const repeat = acknowledgement?.repeatEvery === undefined ? undefined : monthsOfPeriod(acknowledgement.repeatEvery);
  const valid = document.collection === 'training' ? document.data.validityMonths : undefined;
  return {
    groups,
    on,
    version,
    from,
    due: from === undefined ? undefined : addDays(from, acknowledgement?.withinDays ?? 0),
    months: valid ?? repeat,
  };
};

/** Counts recorded for a document up to a day, oldest first. None where another document has the same id: nobody knows whose they are. */
export const countsOf = (office: Office, asOf: string, document: DocumentRecord): readonly CountRecord[] =>
  documentsNamed(office, document.id).length > 1
    ? []
    : office
        .partsOf(document.id, 'acknowledgements')
        .filter(({ data }) => data.day <= asOf && data.group !== restricted)
        .toSorted((a, b) => (a.data.day < b.data.day ? -1 : a.data.day > b.data.day ? 1 : 0));

/** Whether a count is of a version whose confirmation still counts. */
export const isOfVersion = ({ data }: CountRecord, { version }: Duty): boolean =>
  version === undefined || compareVersions(data.version, version) >= 0;

/** Last day on which a count holds; undefined where it holds until the next material change. */
export const holdsUntil = ({ data }: CountRecord, { months }: Duty): string | undefined =>
  months === undefined ? undefined : addMonthsToDay(data.day, months);

/**
 * The count of a group that speaks for a duty: the newest of a version that counts. Of one day the oldest such version:
 * a count of a version is of those who confirmed it or a later one.
 */
export const countFor = (counts: readonly CountRecord[], duty: Duty, group: string): CountRecord | undefined =>
  counts
    .filter((count) => count.data.group === group && isOfVersion(count, duty))
    .reduce<CountRecord | undefined>((chosen, count) => {
      if (chosen === undefined || count.data.day > chosen.data.day) return count;
      if (count.data.day < chosen.data.day) return chosen;
      return compareVersions(count.data.version, chosen.data.version) <= 0 ? count : chosen;
    }, undefined);
