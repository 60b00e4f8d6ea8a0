/** How far a document is confirmed, as pages show it: with links, and without records that the edition does not hold. */
import type { Confirmation, ConfirmationState, ConfirmationSum, GroupConfirmation } from '#domain/learning/confirmation.ts';
import { confirmationOf } from '#domain/learning/confirmation.ts';
import type { CountRecord } from '#domain/learning/acknowledgement.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { documentLink, recordAt, roleAt } from '#reports/handbook/links.ts';
import type { DocumentLink, RecordLink, RoleLink } from '#reports/handbook/links.ts';

/** A group with its count. */
export interface GroupView {
  /** Undefined where the unit or role is not in this edition. */
  readonly group: RecordLink | undefined;
  readonly state: ConfirmationState;
  readonly stale: 'version' | 'age' | undefined;
  readonly required: number | undefined;
  readonly confirmed: number | undefined;
  readonly share: number | undefined;
  readonly version: string | undefined;
  readonly day: string | undefined;
  readonly source: string | undefined;
  /** Last day on which the count holds. */
  readonly until: string | undefined;
}

/** A document with the state of its confirmation. */
export interface ConfirmationView {
  readonly document: DocumentLink;
  readonly owner: RoleLink | undefined;
  readonly version: string;
  /** Oldest version whose confirmation counts; undefined where any does. */
  readonly confirm: string | undefined;
  readonly due: string | undefined;
  readonly months: number | undefined;
  readonly target: number;
  readonly state: ConfirmationState;
  readonly sum: ConfirmationSum | undefined;
  readonly groups: readonly GroupView[];
  readonly trend: Confirmation['trend'];
  readonly overlaps: boolean;
  /** What is the same of all counts, to be said once; undefined where they differ. */
  readonly common: (Pick<CountRecord['data'], 'version' | 'day' | 'source'> & Pick<GroupView, 'until'>) | undefined;
}

/** The unit or role of that id. */
export const groupAt = (office: Office, id: string): RecordLink | undefined =>
  recordAt(office, `units/${id}`) ?? recordAt(office, `roles/${id}`);

/** A group as pages show it. */
export const groupView = (office: Office, { group, state, stale, count, until }: GroupConfirmation): GroupView => {
  const { required, confirmed, version, day, source } = count?.data ?? {};
  return {
    group: groupAt(office, group),
    state,
    stale,
    required,
    confirmed,
    share: required === undefined || confirmed === undefined || required === 0 ? undefined : confirmed / required,
    version,
    day,
    source,
    until,
  };
};

const commonOf = (groups: readonly GroupConfirmation[]): ConfirmationView['common'] => {
  const counted = groups.flatMap(({ count, until }) => (count === undefined ? [] : [{ ...count.data, until }]));
  const [first, ...others] = counted;
  if (first === undefined) return undefined;
  const { version, day, source, until } = first;
  const isSame = others.every((item) => item.version === version && item.day === day && item.source === source && item.until === until);
  return isSame ? { version, day, source, until } : undefined;
};

/** A document as pages show it; undefined where it asks nobody. */
export const confirmationView = (office: Office, asOf: string, document: DocumentRecord): ConfirmationView | undefined => {
  const confirmation = confirmationOf(office, asOf, document);
  if (confirmation === undefined) return undefined;
  const { duty, target, state, sum, groups, trend, overlaps } = confirmation;
  return {
    document: documentLink(office, document),
    owner: roleAt(office, document.data.owner),
    version: document.data.version,
    confirm: duty.version,
    due: duty.due,
    months: duty.months,
    target,
    state,
    sum,
    groups: groups.map((group) => groupView(office, group)),
    trend,
    overlaps,
    common: commonOf(groups),
  };
};
