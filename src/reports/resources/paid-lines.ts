/** Budget lines of projects that name a supplier or a contract. */
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Money } from '#domain/money/minor-units.ts';
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import type { DataOf } from '#schemas/index.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';

/** A line, with amounts in units of the organisation's currency. */
export interface PaidLine {
  readonly project: Named;
  /** Year or month. */
  readonly period: string;
  readonly pool: DataOf<'budget'>['pool'];
  readonly kind: DataOf<'budget'>['kind'];
  readonly planned: number | undefined;
  readonly committed: number | undefined;
  readonly actual: number | undefined;
  readonly note: string | undefined;
}

/** The lines that name the record of that key, by project and period. */
export const paidLines = (office: Office, asOf: string, key: string): readonly PaidLine[] => {
  const amount = (money: Money | undefined): number | undefined =>
    money === undefined ? undefined : unitsOf(minorUnitsOn(money, asOf, office.organisation.data));
  return office
    .referrersOf(key)
    .flatMap((record): readonly PaidLine[] => {
      if (record.collection !== 'budget') return [];
      const { data, project = '' } = record;
      return [
        {
          project: named(office, 'projects', project),
          period: data.month ?? String(data.year),
          pool: data.pool,
          kind: data.kind,
          planned: amount(data.planned),
          committed: amount(data.committed),
          actual: amount(data.actual),
          note: data.note,
        },
      ];
    })
    .sort((a, b) => inTurn(byText(a.project.id, b.project.id), byText(a.period, b.period), byText(a.pool, b.pool)));
};
