/** The end of support of a product in use, as pages show it. */
import type { Office } from '#domain/office/office.ts';
import { supportDistance } from '#domain/resources/support-end.ts';
import type { NoSupportDay, SupportEnd, SupportState } from '#domain/resources/support-end.ts';
import type { Localised } from '#schemas/shared.ts';
import { nameOf } from '../named.ts';

/** A product as it is named, and until when it is supported. */
export interface SupportView {
  readonly name: Localised;
  /** Id of the product's record; undefined where there is none. */
  readonly product: string | undefined;
  readonly version: string | undefined;
  readonly state: SupportState;
  readonly day: string | undefined;
  /** Days to the last day of support; negative after it. */
  readonly distance: number | undefined;
  /** Whether those who use it state the day themselves. */
  readonly stated: boolean;
  readonly extended: string | undefined;
  readonly why: NoSupportDay | undefined;
}

/** Name of a product: that of its record, else as it is named. */
export const productName = (office: Office, named: string, { product }: Pick<SupportEnd, 'product'>): Localised =>
  product === undefined ? named : (nameOf(office, product).title ?? named);

/** The view of one use of a product. */
export const supportView = (
  office: Office,
  asOf: string,
  use: { readonly product: string; readonly version: string | undefined; readonly end: SupportEnd; readonly state: SupportState },
): SupportView => ({
  name: productName(office, use.product, use.end),
  product: use.end.product?.id,
  version: use.version,
  state: use.state,
  day: use.end.day,
  distance: supportDistance(use.end.day, asOf),
  stated: use.end.from === 'stated',
  extended: use.end.extended,
  why: use.end.why,
});
