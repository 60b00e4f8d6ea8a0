/** What a change does to what is to be decided: requests, settings of scenarios, and where teams are short of people. Scenarios are not solved here. */
import { businessCaseFigures } from '#domain/money/business-case.ts';
import { soonShort } from '#domain/capacity/outlook.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { isSameData } from '#domain/office/same-record.ts';
import type { Known } from '#domain/value/known.ts';
import type { Shift } from '#domain/value/movements.ts';
import type { DataOf } from '#schemas/index.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';
import { shiftOf } from './comparison.ts';
import type { Comparison } from './comparison.ts';

/** A request that the change touches. */
export interface RequestChange {
  readonly name: Named;
  readonly presence: 'new' | 'removed' | 'kept';
  readonly status: Shift<DataOf<'requests'>['status'] | undefined> | undefined;
  readonly netPresentValue: Shift<Known> | undefined;
}

/** Settings of a scenario that the change touches, by their names in the record. */
export interface ScenarioChange {
  readonly name: Named;
  readonly presence: 'new' | 'removed' | 'kept';
  readonly settings: readonly string[];
}

/** A role of a team in a month of the next three in which more is wanted than there is. */
export interface CapacityGap {
  readonly team: Named;
  readonly role: string | undefined;
  readonly month: string;
  /** Full-time equivalents missing before and after; undefined where it is not short. */
  readonly missing: Shift<Known>;
}

const presenceOf = (before: object | undefined, after: object | undefined): RequestChange['presence'] =>
  before === undefined ? 'new' : after === undefined ? 'removed' : 'kept';

/** Requests that came, went, or moved in their state or value. */
export const requestChanges = (comparison: Comparison): readonly RequestChange[] =>
  comparison.changed('requests').flatMap(({ before, after }): readonly RequestChange[] => {
    const shown = after ?? before;
    if (shown === undefined) return [];
    const valueIn = (office: Office, request: typeof before): Known =>
      request === undefined ? undefined : businessCaseFigures(office, comparison.asOf, request.data).netPresentValue.value;
    const change: RequestChange = {
      name: nameOf(after === undefined ? comparison.before : comparison.after, shown),
      presence: presenceOf(before, after),
      status: shiftOf(before?.data.status, after?.data.status),
      netPresentValue: shiftOf(valueIn(comparison.before, before), valueIn(comparison.after, after)),
    };
    return change.status === undefined && change.netPresentValue === undefined ? [] : [change];
  });

/** Scenarios whose settings moved. */
export const scenarioChanges = (comparison: Comparison): readonly ScenarioChange[] =>
  comparison.changed('scenarios').flatMap(({ before, after }): readonly ScenarioChange[] => {
    const shown = after ?? before;
    if (shown === undefined) return [];
    const [was, is] = [before?.data, after?.data].map((data): Readonly<Record<string, unknown>> => ({ ...data }));
    const settings = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])]
      .filter((key) => !['title', 'summary', 'audience'].includes(key) && !isSameData(was?.[key], is?.[key]))
      .sort();
    const name = nameOf(after === undefined ? comparison.before : comparison.after, shown);
    return settings.length === 0 && before !== undefined && after !== undefined
      ? []
      : [{ name, presence: presenceOf(before, after), settings }];
  });

const shortIn = (office: Office, asOf: string): ReadonlyMap<string, number> =>
  new Map((soonShort(office, asOf) ?? []).map(({ row, cell, gap }) => [JSON.stringify([cell.month, row.team, row.role ?? null]), gap]));

/** Gaps of capacity in the next three months that are new, closed, wider or narrower: new ones first. */
export const capacityChanges = ({ before, after, asOf }: Comparison): readonly CapacityGap[] => {
  const [old, now] = [shortIn(before, asOf), shortIn(after, asOf)];
  const grown = ({ missing }: CapacityGap): number => (missing.after ?? 0) - (missing.before ?? 0);
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((key): readonly CapacityGap[] => {
      const missing = shiftOf(old.get(key), now.get(key));
      const [month, team, role] = JSON.parse(key) as [string, string, string | null];
      const office = after.find('teams', team) === undefined ? before : after;
      return missing === undefined ? [] : [{ team: named(office, 'teams', team), role: role ?? undefined, month, missing }];
    })
    .sort((a, b) => inTurn(grown(b) - grown(a), byText(a.month, b.month), byText(a.team.id, b.team.id), byText(a.role, b.role)));
};
