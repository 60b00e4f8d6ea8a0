/** Findings of audits and reviews: the register, and the page of one finding. */
import { findingState, isRaised } from '#domain/governance/registers.ts';
import type { FindingState } from '#domain/governance/registers.ts';
import type { Office } from '#domain/office/office.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import { answerableAt } from '#reports/handbook/links.ts';
import type { Answerable } from '#reports/handbook/links.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { relationsOf } from './related.ts';
import type { Relations } from './related.ts';

/** A finding in the register. */
export interface FindingRow {
  readonly id: string;
  readonly title: Localised;
  readonly kind: 'major' | 'minor' | 'observation';
  readonly source: string | undefined;
  readonly owner: Answerable;
  readonly raised: string | undefined;
  readonly due: string | undefined;
  readonly closed: string | undefined;
  readonly verified: string | undefined;
  readonly state: FindingState;
}

/** The register: what is open first, by the day on which it is due. */
export interface FindingRegister {
  readonly rows: readonly FindingRow[];
  readonly counts: Readonly<Record<FindingState, number>>;
  /** Average days from raising to closing of those that are closed; undefined where none tells both days. */
  readonly averageDays: number | undefined;
}

/** The page of a finding. */
export interface FindingPage extends FindingRow {
  readonly rootCause: Localised | undefined;
  readonly action: Localised | undefined;
  readonly relations: Relations;
}

const rowOf = (office: Office, asOf: string, finding: OfficeRecord<'findings'>): FindingRow => {
  const { title, kind, source, owner, raised, due, closed, verified } = finding.data;
  return {
    id: finding.id,
    title,
    kind,
    source,
    owner: answerableAt(office, owner),
    raised,
    due,
    closed: closed !== undefined && closed <= asOf ? closed : undefined,
    verified: verified !== undefined && verified <= asOf ? verified : undefined,
    state: findingState(finding, asOf),
  };
};

const order: readonly FindingState[] = ['overdue', 'open', 'closed', 'verified'];

/** What sorts a row by its state, then by the day on which it is due; what has no day comes last. */
const urgency = ({ state, due }: FindingRow): string => `${String(order.indexOf(state))} ${due ?? '9'}`;

/** The register as of a day. Findings that were raised later are not there yet. */
export const findingRegister = (office: Office, asOf: string): FindingRegister => {
  const rows = office
    .list('findings')
    .filter((finding) => isRaised(finding, asOf))
    .map((finding) => rowOf(office, asOf, finding))
    .sort((a, b) => (urgency(a) < urgency(b) ? -1 : urgency(a) > urgency(b) ? 1 : 0));
  const counts = Object.fromEntries(order.map((state) => [state, rows.filter((row) => row.state === state).length]));
  const durations = rows.flatMap(({ raised, closed }) =>
    raised === undefined || closed === undefined ? [] : [daysBetween(raised, closed)],
  );
  return {
    rows,
    counts: counts as FindingRegister['counts'],
    averageDays: durations.length === 0 ? undefined : durations.reduce((sum, days) => sum + days, 0) / durations.length,
  };
};

/** The page of the finding of that id; undefined where this edition has none. */
export const findingPage = (office: Office, asOf: string, id: string): FindingPage | undefined => {
  const finding = office.find('findings', id);
  if (finding === undefined) return undefined;
  const { rootCause, action, relatesTo } = finding.data;
  return { ...rowOf(office, asOf, finding), rootCause, action, relations: relationsOf(office, finding.key, relatesTo) };
};
