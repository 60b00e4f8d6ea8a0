/** Everything that the page of one objective shows. */
import type { Office } from '#domain/office/office.ts';
import type { Localised } from '#schemas/shared.ts';
import { nameOf, named, namedOptional, titleOf } from '../named.ts';
import type { Named } from '../named.ts';
import { moneyBehind } from '../portfolio/alignment-page.ts';
import type { ObjectiveMoney } from '../portfolio/alignment-page.ts';
import { requestsNaming } from '../portfolio/requests-naming.ts';
import { contributors } from './contributors.ts';
import type { Contributor } from './contributors.ts';
import { measureViews } from './measure.ts';
import type { MeasureView } from './measure.ts';

/** The page of an objective. */
export interface ObjectivePage {
  readonly id: string;
  readonly title: Localised;
  readonly owner: Named;
  readonly horizon: string | undefined;
  readonly weight: number | undefined;
  readonly parent: Named | undefined;
  /** Objectives that are part of it. */
  readonly children: readonly Named[];
  readonly measures: readonly MeasureView[];
  readonly projects: readonly Contributor[];
  /** Approved and running projects' budgets, by their weights. */
  readonly money: ObjectiveMoney | undefined;
  readonly programmes: readonly Named[];
  readonly policies: readonly Named[];
  /** Requests that would serve it. */
  readonly requests: readonly Named[];
}

/** The objective of that id; undefined where this edition has no such objective. */
export const objectivePage = (office: Office, asOf: string, id: string): ObjectivePage | undefined => {
  const record = office.find('objectives', id);
  if (record === undefined) return undefined;
  const { data } = record;
  const referrers = (collection: 'objectives' | 'programmes' | 'policies'): readonly Named[] =>
    office
      .referrersOf(record.key)
      .filter((referrer) => referrer.collection === collection)
      .map((referrer) => nameOf(office, referrer));
  return {
    id,
    title: titleOf(office, record),
    owner: named(office, 'roles', data.owner),
    horizon: data.horizon === undefined ? undefined : String(data.horizon),
    weight: data.weight,
    parent: namedOptional(office, 'objectives', data.parent),
    children: referrers('objectives'),
    measures: measureViews(asOf, data),
    projects: contributors(office, asOf, id),
    money: moneyBehind(office, asOf, id),
    programmes: referrers('programmes'),
    policies: referrers('policies'),
    requests: requestsNaming(office, record.key, 'objectives'),
  };
};
