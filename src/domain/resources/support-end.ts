/** When the vendor's support of a product ends: one answer for rules, pages and exports. */
import type { Office } from '#domain/office/office.ts';
import { addMonthsToDay, daysBetween } from '#domain/time/calendar.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** What names a product: a component of an application, or an asset. */
export interface ProductUse {
  /** Id of a record under `products/`, or a name. */
  readonly product?: string | undefined;
  readonly version?: string | undefined;
  /** Stated by whoever uses it, such as the end of support that was bought on top. */
  readonly supportEnds?: string | undefined;
  /** Of an asset. */
  readonly warrantyEnds?: string | undefined;
}

/**
 * Why no day is known: the vendor has announced none (`not-announced`); the use names no product, or one of which there is no record, or no version,
 * or a version that is not among the releases of the product.
 */
export type NoSupportDay = 'not-announced' | 'no-product' | 'no-record' | 'no-version' | 'no-release';

/** The end of support of one use of a product. */
export interface SupportEnd {
  /** The product's record; undefined where there is none in this edition. */
  readonly product: OfficeRecord<'products'> | undefined;
  /** Last day of support; undefined where none is known. */
  readonly day: string | undefined;
  /** Where the day comes from: stated with the use, the product's release, or the warranty of an asset. */
  readonly from: 'stated' | 'release' | 'warranty' | undefined;
  /** Last day of the support that the vendor sells on top of that of the release. It counts only once the use states it: it has to be bought. */
  readonly extended: string | undefined;
  readonly why: NoSupportDay | undefined;
}

/** `ended`: the last day has passed; `soon`: it comes within twelve months; `not-announced`: supported, without a day. */
export type SupportState = 'ended' | 'soon' | 'later' | 'not-announced' | 'unknown';

/** Months ahead within which an end of support is near. */
const monthsAhead = 12;

type Release = DataOf<'products'>['releases'][number];

const reasonFor = ({ product, version }: ProductUse, known: boolean, release: Release | undefined): NoSupportDay => {
  if (product === undefined) return 'no-product';
  if (!known) return 'no-record';
  if (version === undefined) return 'no-version';
  return release === undefined ? 'no-release' : 'not-announced';
};

/**
 * End of support of a use: the day that it states, else that of the product's release with the same version, else the last day of the warranty.
 * Versions are compared letter by letter. Support that is paid for on top counts where it is stated, for only then it was bought.
 */
export const supportEnd = (office: Office, use: ProductUse): SupportEnd => {
  const product = office.find('products', use.product);
  const release = product?.data.releases.find(({ version }) => version === use.version);
  const [day, from] =
    use.supportEnds !== undefined
      ? ([use.supportEnds, 'stated'] as const)
      : release?.supportEnds !== undefined
        ? ([release.supportEnds, 'release'] as const)
        : use.warrantyEnds !== undefined
          ? ([use.warrantyEnds, 'warranty'] as const)
          : ([undefined, undefined] as const);
  const extended = release?.extendedSupportEnds;
  return {
    product,
    day,
    from,
    extended: extended !== undefined && (day === undefined || extended > day) ? extended : undefined,
    why: day === undefined ? reasonFor(use, product !== undefined, release) : undefined,
  };
};

/** Support-end distance: whole days from the data date to the last day of support; 0 on that day, negative after it; undefined without a day. */
export const supportDistance = (day: string | undefined, asOf: string): number | undefined =>
  day === undefined ? undefined : daysBetween(asOf, day);

/** Where an end of support stands to the data date. The last day itself is still supported. */
export const supportState = ({ day, why }: Pick<SupportEnd, 'day' | 'why'>, asOf: string): SupportState => {
  if (day === undefined) return why === 'not-announced' ? 'not-announced' : 'unknown';
  if (day < asOf) return 'ended';
  return day <= addMonthsToDay(asOf, monthsAhead) ? 'soon' : 'later';
};

/** What hurts first: what has ended, what is about to, then what nobody knows. */
const gravity: readonly SupportState[] = ['ended', 'soon', 'unknown', 'later', 'not-announced'];

/** The gravest of some states; undefined of none. */
export const gravestSupport = (states: readonly SupportState[]): SupportState | undefined =>
  gravity.find((state) => states.includes(state));
