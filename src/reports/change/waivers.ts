/** What a change does to waivers: new ones, longer ones, those that end, and those whose statement reads otherwise now. */
import { byText, inTurn } from '#domain/office/order.ts';
import { isSameData } from '#domain/office/same-record.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { Shift } from '#domain/value/movements.ts';
import { isOpenPhase, waiverPhase, waiverTerms } from '#domain/waivers/waiver-phase.ts';
import type { WaiverPhase } from '#domain/waivers/waiver-phase.ts';
import { waiverEnd } from '#domain/waivers/waivers.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';
import { shiftOf } from './comparison.ts';
import type { Comparison } from './comparison.ts';
import type { StatementChange } from './statements.ts';

/** A waiver that the change touches, by itself or by a statement that it excepts from. */
export interface WaiverChange {
  readonly key: string;
  readonly name: Named;
  readonly presence: 'new' | 'removed' | 'kept';
  /** Phase on the data date: after the change; of a removed one, before. */
  readonly phase: WaiverPhase;
  readonly phases: Shift<WaiverPhase> | undefined;
  /** Last day with all its extensions, whenever they were decided. */
  readonly lastDay: string;
  readonly end: (Shift<string> & { readonly days: number }) | undefined;
  /** Extensions that are new. */
  readonly extensions: readonly { readonly day: string; readonly approvedBy: string; readonly validTo: string }[];
  /** Statements that it excepts from now, or no longer. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Statements of it that read otherwise after the change, or are gone: it was granted for another text. */
  readonly restated: readonly string[];
  /** Whether anything else of it moved: reason, scope, risk, owner, approvals. */
  readonly otherMoved: boolean;
}

const lastDays = '9999-12-31';

type Pair = readonly [before: WaiverRecord | undefined, after: WaiverRecord | undefined];

const isNewExtension = (before: WaiverRecord | undefined) => {
  const known = before?.data.extensions ?? [];
  return (extension: NonNullable<WaiverRecord['data']['extensions']>[number]): boolean => !known.some((old) => isSameData(old, extension));
};

const told = new Set(['extensions', 'statements', 'decision', 'closure', 'validTo', 'validFrom']);
const rest = (waiver: WaiverRecord): unknown => Object.fromEntries(Object.entries(waiver.data).filter(([key]) => !told.has(key)));

const changeOf = (
  { before: old, after: office, asOf }: Comparison,
  [before, after]: Pair,
  restated: readonly string[],
): readonly WaiverChange[] => {
  const shown = after ?? before;
  if (shown === undefined) return [];
  const terms = waiverTerms(office);
  const [was, is] = [before, after].map((waiver) => (waiver === undefined ? undefined : waiverPhase(waiver, asOf, terms)));
  const [ended, ends] = [before, after].map((waiver) => (waiver === undefined ? undefined : waiverEnd(waiver, lastDays)));
  const moved = ended === undefined || ends === undefined ? undefined : shiftOf(ended, ends);
  const [named, names] = [before, after].map((waiver) => new Set(waiver?.data.statements));
  return [
    {
      key: shown.key,
      name: nameOf(after === undefined ? old : office, shown),
      presence: before === undefined ? 'new' : after === undefined ? 'removed' : 'kept',
      phase: is ?? was ?? 'requested',
      phases: was === undefined || is === undefined ? undefined : shiftOf(was, is),
      lastDay: ends ?? ended ?? shown.data.validTo,
      end: moved === undefined ? undefined : { ...moved, days: daysBetween(moved.before, moved.after) },
      extensions: (after?.data.extensions ?? [])
        .filter(isNewExtension(before))
        .map(({ day, approvedBy, validTo }) => ({ day, approvedBy, validTo })),
      gained: [...(names ?? [])].filter((statement) => named?.has(statement) !== true),
      lost: [...(named ?? [])].filter((statement) => names?.has(statement) !== true),
      restated,
      otherMoved: before !== undefined && after !== undefined && !isSameData(rest(before), rest(after)),
    },
  ];
};

const presenceRank = { new: 0, removed: 1, kept: 2 } as const;

/** Waivers that the change touches: new ones first, then those that move most. Of those that it leaves as they are, the open ones whose statement reads otherwise. */
export const waiverChanges = (comparison: Comparison, statements: readonly StatementChange[]): readonly WaiverChange[] => {
  const { after, asOf } = comparison;
  const changed = new Map(comparison.changed('waivers').map((change) => [change.key, [change.before, change.after] as Pair]));
  const moved = new Set(statements.filter(({ fate }) => fate !== 'added').map(({ citation }) => citation));
  const restatedBy = (waiver: WaiverRecord | undefined): readonly string[] =>
    (waiver?.data.statements ?? []).filter((statement) => moved.has(statement));
  const terms = waiverTerms(after);
  for (const waiver of after.list('waivers')) {
    if (!changed.has(waiver.key) && restatedBy(waiver).length > 0 && isOpenPhase(waiverPhase(waiver, asOf, terms))) {
      changed.set(waiver.key, [waiver, waiver]);
    }
  }
  return [...changed.values()]
    .flatMap((pair) => changeOf(comparison, pair, restatedBy(pair[1])))
    .sort((a, b) =>
      inTurn(
        presenceRank[a.presence] - presenceRank[b.presence],
        Math.abs(b.end?.days ?? 0) - Math.abs(a.end?.days ?? 0),
        byText(a.key, b.key),
      ),
    );
};
