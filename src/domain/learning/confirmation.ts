/** How far a document is confirmed, and a training module completed: by group and as a whole. Unknown groups are named, never taken for 0. */
import { restricted } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { countFor, countsOf, dutyOf, holdsUntil } from './acknowledgement.ts';
import type { CountRecord, Duty } from './acknowledgement.ts';
import { isExpired } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';

/**
 * reached: the target is met; low: it is not, and the time is over; in-progress: it is not yet due; stale: the counts are of an older text, or too old;
 * unknown: nobody counted; not-in-force: the document does not bind yet.
 */
export type ConfirmationState = 'reached' | 'low' | 'in-progress' | 'stale' | 'unknown' | 'not-in-force';

/** One group of a document. */
export interface GroupConfirmation {
  /** Id of a unit or role; `restricted` where the edition does not hold it. */
  readonly group: string;
  readonly state: ConfirmationState;
  /** The newest count, also where it is stale. */
  readonly count: CountRecord | undefined;
  /** Why the count no longer holds: it is of an older version, or too old. */
  readonly stale: 'version' | 'age' | undefined;
  /** Last day on which the count holds; undefined where it needs no repetition, or does not hold. */
  readonly until: string | undefined;
}

/** Sums over groups with a current count. */
export interface ConfirmationSum {
  readonly required: number;
  readonly confirmed: number;
  /** Confirmed ÷ required; undefined where nobody is required. */
  readonly share: number | undefined;
}

/** A document and its groups. */
export interface Confirmation {
  readonly document: DocumentRecord;
  readonly duty: Duty;
  readonly target: number;
  readonly state: ConfirmationState;
  readonly groups: readonly GroupConfirmation[];
  /** Undefined where no group has a current count. */
  readonly sum: ConfirmationSum | undefined;
  /** The sum on each day on which somebody counted a version that counts, oldest first; groups not yet counted are left out. */
  readonly trend: readonly ({ readonly day: string } & ConfirmationSum)[];
  /** Whether the sum may count people twice: units beside roles, or a unit beside one above it. */
  readonly overlaps: boolean;
}

const defaultTarget = 0.95;

/** Share that must be reached: of training modules, or of all other documents. */
export const targetOf = ({ organisation }: Office, kind: 'acknowledgement' | 'training'): number =>
  organisation.data[kind]?.target ?? defaultTarget;

/** Whether counts may be among the records: they are internal unless they say otherwise, and in an office without anything internal a missing count means nothing. */
export const mayHoldCounts = (office: Office): boolean => office.records.some(({ audience }) => audience !== 'public');

const sumOf = (counts: readonly CountRecord[]): ConfirmationSum | undefined => {
  if (counts.length === 0) return undefined;
  const required = counts.reduce((sum, { data }) => sum + data.required, 0);
  const confirmed = counts.reduce((sum, { data }) => sum + data.confirmed, 0);
  return { required, confirmed, share: required === 0 ? undefined : confirmed / required };
};

/** Whether a share meets the target; where nobody is required, nothing is left to do. */
const meets = (sum: ConfirmationSum | undefined, target: number): boolean => sum !== undefined && (sum.share ?? 1) >= target;

interface Time {
  readonly asOf: string;
  readonly inForce: boolean;
  readonly target: number;
}

const isLate = ({ due }: Duty, asOf: string): boolean => due === undefined || due < asOf;

const groupState = (
  isCurrent: boolean,
  sum: ConfirmationSum | undefined,
  isStale: boolean,
  late: boolean,
  time: Time,
): ConfirmationState => {
  if (!time.inForce) return 'not-in-force';
  if (isCurrent && meets(sum, time.target)) return 'reached';
  if (!late) return 'in-progress';
  if (isCurrent) return 'low';
  return isStale ? 'stale' : 'unknown';
};

const ofGroup = (counts: readonly CountRecord[], duty: Duty, group: string, time: Time): GroupConfirmation => {
  const own = counts.filter(({ data }) => data.group === group);
  const count = countFor(own, duty, group);
  const until = count === undefined ? undefined : holdsUntil(count, duty);
  const isOld = until !== undefined && until < time.asOf;
  const stale = count === undefined ? (own.length === 0 ? undefined : 'version') : isOld ? 'age' : undefined;
  const isCurrent = count !== undefined && !isOld;
  const sum = count === undefined ? undefined : sumOf([count]);
  return {
    group,
    state: groupState(isCurrent, sum, stale !== undefined, isLate(duty, time.asOf), time),
    count: count ?? own.at(-1),
    stale,
    until: isCurrent ? until : undefined,
  };
};

const isCurrent = ({ count, stale }: GroupConfirmation): boolean => count !== undefined && stale === undefined;

/** The whole is as good as its parts: reached only where all are counted; a low share is said before what is missing. */
const wholeState = (groups: readonly GroupConfirmation[], sum: ConfirmationSum | undefined, duty: Duty, time: Time): ConfirmationState => {
  if (!time.inForce) return 'not-in-force';
  const missing = groups.filter((group) => !isCurrent(group));
  if (missing.length === 0 && meets(sum, time.target)) return 'reached';
  if (!isLate(duty, time.asOf)) return 'in-progress';
  if (sum !== undefined && !meets(sum, time.target)) return 'low';
  return missing.some(({ stale }) => stale !== undefined) ? 'stale' : 'unknown';
};

const isAbove = (office: Office, unit: string, other: string): boolean => {
  const seen = new Set<string>();
  for (let id = office.find('units', other)?.data.parent; id !== undefined && !seen.has(id); id = office.find('units', id)?.data.parent) {
    if (id === unit) return true;
    seen.add(id);
  }
  return false;
};

const mayOverlap = (office: Office, groups: readonly string[]): boolean => {
  const units = groups.filter((group) => office.find('units', group) !== undefined);
  return units.length > 0 && (units.length < groups.length || units.some((unit) => units.some((other) => isAbove(office, unit, other))));
};

const trendOf = (counts: readonly CountRecord[], duty: Duty, groups: readonly string[]): Confirmation['trend'] => {
  const counted = counts.filter((count) => groups.includes(count.data.group) && countFor([count], duty, count.data.group) !== undefined);
  return [...new Set(counted.map(({ data }) => data.day))].flatMap((day) => {
    const known = counted.filter(({ data }) => data.day <= day);
    const sum = sumOf(groups.flatMap((group) => countFor(known, duty, group) ?? []));
    return sum === undefined ? [] : [{ day, ...sum }];
  });
};

/** How far a document is confirmed as of a day; undefined where it asks nobody, or nobody any more since it has expired. */
export const confirmationOf = (office: Office, asOf: string, document: DocumentRecord): Confirmation | undefined => {
  const duty = dutyOf(document);
  if (duty === undefined || isExpired(document, asOf)) return undefined;
  const counts = countsOf(office, asOf, document);
  const named = duty.groups.length > 0 ? duty.groups : [...new Set(counts.map(({ data }) => data.group))].sort();
  const target = targetOf(office, document.collection === 'training' ? 'training' : 'acknowledgement');
  const time = { asOf, target, inForce: document.data.status === 'approved' };
  const groups = named.map((group) => ofGroup(counts, duty, group, time));
  const current = groups.filter(isCurrent);
  const sum = sumOf(current.flatMap(({ count }) => count ?? []));
  return {
    document,
    duty,
    target,
    state: wholeState(groups, sum, duty, time),
    groups,
    sum,
    trend: trendOf(counts, duty, named),
    overlaps: mayOverlap(
      office,
      current.map(({ group }) => group).filter((group) => group !== restricted),
    ),
  };
};
