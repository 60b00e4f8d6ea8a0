/** What waivers say of the rules: from which documents they are, why, how old, whose, and which rules are waived again and again. */
import { isOpenPhase, waiverPhase, waiverTerms } from '#domain/waivers/waiver-phase.ts';
import { documentsWaived } from '#domain/waivers/waiver-limits.ts';
import { extensionsBy } from '#domain/waivers/waivers.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';
import type { Office } from '#domain/office/office.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { Localised } from '#schemas/shared.ts';
import { documentAt, roleAt } from '../handbook/links.ts';
import type { DocumentLink, RoleLink } from '../handbook/links.ts';
import { waivedStatement } from './waiver-line.ts';
import type { WaivedStatement } from './waiver-line.ts';

/** How many waivers there are of something: open ones, and all that were ever granted or asked for. */
export interface WaiverCount<T> {
  readonly of: T;
  readonly open: number;
  readonly all: number;
}

/** A waiver that a list names. */
export interface NamedWaiver {
  readonly id: string;
  readonly title: Localised;
}

/** A statement that was waived more than once, or whose waiver was extended: the rule may be unrealistic. */
export interface RepeatedStatement {
  readonly statement: WaivedStatement;
  readonly waivers: readonly NamedWaiver[];
  readonly extensions: number;
}

/** A way back to the rule that should have been gone by the day. */
export interface OverdueRemediation {
  readonly waiver: NamedWaiver;
  readonly due: string;
  readonly owner: RoleLink | undefined;
}

/** Waivers in force whose first day lies more than `over` and at most `upTo` days back, the first counted; the last class is open. */
export interface AgeClass {
  readonly over: number;
  readonly upTo: number | undefined;
  readonly waivers: number;
}

const ageBounds = [0, 90, 180, 365] as const;

/** The analysis of all waivers as of a day. */
export interface WaiverAnalysis {
  readonly byDocument: readonly WaiverCount<DocumentLink | undefined>[];
  readonly byReason: readonly WaiverCount<WaiverRecord['data']['reason']>[];
  readonly byOwner: readonly WaiverCount<RoleLink | undefined>[];
  /** Waivers in force, ending and lapsed ones included, by age. */
  readonly byAge: readonly AgeClass[];
  readonly repeats: readonly RepeatedStatement[];
  readonly overdue: readonly OverdueRemediation[];
  /** Waivers that were closed by the day. */
  readonly closed: number;
  /** Mean of the days from the first to the closure, both counted; undefined where none was closed. */
  readonly averageDays: number | undefined;
}

/** Greater sums first; where they are equal, by key. */
const bySum = (x: readonly number[], y: readonly number[], a: string, b: string): number => {
  const index = x.findIndex((sum, position) => sum !== y[position]);
  return index >= 0 ? (y[index] ?? 0) - (x[index] ?? 0) : a < b ? -1 : 1;
};

const counted = <T>(
  waivers: readonly WaiverRecord[],
  isOpen: (waiver: WaiverRecord) => boolean,
  keysOf: (waiver: WaiverRecord) => readonly string[],
  linkOf: (key: string) => T,
): readonly WaiverCount<T>[] => {
  const groups = new Map<string, { open: number; all: number }>();
  for (const waiver of waivers) {
    for (const key of keysOf(waiver)) {
      const group = groups.get(key) ?? { open: 0, all: 0 };
      groups.set(key, { open: group.open + (isOpen(waiver) ? 1 : 0), all: group.all + 1 });
    }
  }
  return [...groups]
    .sort(([a, x], [b, y]) => bySum([x.open, x.all], [y.open, y.all], a, b))
    .map(([key, numbers]) => ({ of: linkOf(key), ...numbers }));
};

const repeatsAmong = (office: Office, asOf: string, granted: readonly WaiverRecord[]): readonly RepeatedStatement[] => {
  const groups = new Map<string, WaiverRecord[]>();
  for (const waiver of granted) {
    for (const key of new Set(waiver.data.statements)) {
      const statement = waivedStatement(office, key);
      if (statement.document !== undefined) groups.set(key, [...(groups.get(key) ?? []), waiver]);
    }
  }
  return [...groups]
    .map(([key, waivers]) => ({
      statement: waivedStatement(office, key),
      waivers: waivers.map(({ id, data }) => ({ id, title: data.title })),
      extensions: waivers.reduce((sum, waiver) => sum + extensionsBy(waiver, asOf).length, 0),
    }))
    .filter(({ waivers, extensions }) => waivers.length > 1 || extensions > 0)
    .sort((a, b) => bySum([a.waivers.length + a.extensions], [b.waivers.length + b.extensions], a.statement.key, b.statement.key));
};

/** The analysis. Rejected and withdrawn requests are no waivers: they are counted nowhere. */
export const waiverAnalysis = (office: Office, asOf: string): WaiverAnalysis => {
  const terms = waiverTerms(office);
  const known = office.list('waivers').map((waiver) => [waiver, waiverPhase(waiver, asOf, terms)] as const);
  const waivers = known.filter(([, phase]) => phase !== 'rejected' && phase !== 'withdrawn').map(([waiver]) => waiver);
  const open = new Set(known.filter(([, phase]) => isOpenPhase(phase)).map(([waiver]) => waiver));
  const begun = known.filter(([, phase]) => ['in-force', 'ending', 'grace', 'expired'].includes(phase)).map(([waiver]) => waiver);
  const isOpen = (waiver: WaiverRecord): boolean => open.has(waiver);
  const ages = begun.map(({ data }) => daysBetween(data.validFrom, asOf) + 1);
  const durations = waivers.flatMap(({ data: { decision, closure, validFrom } }) =>
    decision === 'closed' && closure !== undefined && closure.day <= asOf ? [daysBetween(validFrom, closure.day) + 1] : [],
  );
  return {
    byDocument: counted(waivers, isOpen, documentsWaived, (key) => documentAt(office, key)),
    byReason: counted(
      waivers,
      isOpen,
      ({ data }) => [data.reason],
      (reason) => reason as WaiverRecord['data']['reason'],
    ),
    byOwner: counted(
      waivers,
      isOpen,
      ({ data }) => [data.owner],
      (owner) => roleAt(office, owner),
    ),
    byAge: ageBounds.map((over, index) => {
      const upTo = ageBounds[index + 1];
      return { over, upTo, waivers: ages.filter((age) => age > over && (upTo === undefined || age <= upTo)).length };
    }),
    repeats: repeatsAmong(
      office,
      asOf,
      waivers.filter(({ data }) => data.decision !== 'requested'),
    ),
    overdue: [...open]
      .flatMap(({ id, data }): readonly OverdueRemediation[] => {
        const due = data.remediation?.due;
        return due === undefined || due >= asOf ? [] : [{ waiver: { id, title: data.title }, due, owner: roleAt(office, data.owner) }];
      })
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    closed: durations.length,
    averageDays: durations.length === 0 ? undefined : durations.reduce((sum, days) => sum + days, 0) / durations.length,
  };
};
