/** The life cycle of technology: which releases lose their support when, what that touches, and which technologies the standards name. */
import type { Office } from '#domain/office/office.ts';
import { isEnded } from '#domain/governance/documents.ts';
import { releasesInUse } from '#domain/resources/technology-use.ts';
import type { ReleaseUse } from '#domain/resources/technology-use.ts';
import { addMonths, monthsFrom, quarterOf } from '#domain/time/calendar.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { documentLink } from '../handbook/links.ts';
import type { DocumentLink } from '../handbook/links.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';
import { supportView } from './support-view.ts';
import type { SupportView } from './support-view.ts';

/** A release in use. */
export interface ReleaseRow extends SupportView {
  readonly applications: readonly Named[];
  readonly assets: readonly Named[];
}

/** Ends of support in one calendar quarter. */
export interface QuarterEnds {
  /** `2027-Q1`; undefined: before the data date. */
  readonly quarter: string | undefined;
  readonly releases: number;
  readonly applications: number;
  readonly assets: number;
}

/** A product with its releases. */
export interface ProductRow extends Named {
  readonly vendor: string;
  readonly kind: DataOf<'products'>['kind'];
  readonly source: string;
  readonly checked: string;
  readonly releases: readonly (DataOf<'products'>['releases'][number] & { readonly users: number })[];
}

/** A standard that names a technology. */
export interface TechnologyRow {
  readonly document: DocumentLink;
  readonly stage: NonNullable<DataOf<'standards'>['technology']>;
  readonly supportEnds: string | undefined;
  readonly applications: readonly Named[];
}

/** The page of technology. */
export interface TechnologyPage {
  /** In the order of their end, without those of which no day is known. */
  readonly dated: readonly ReleaseRow[];
  /** Releases of which no day is known, with the reason. */
  readonly undated: readonly ReleaseRow[];
  readonly quarters: readonly QuarterEnds[];
  readonly products: readonly ProductRow[];
  readonly standards: readonly TechnologyRow[];
  /** Day of the oldest look-up among the products. */
  readonly oldestCheck: string | undefined;
}

/** Months that the radar looks ahead. */
const monthsAhead = 24;

const rowOf = (office: Office, asOf: string, use: ReleaseUse): ReleaseRow => ({
  ...supportView(office, asOf, use),
  applications: use.applications.map((record) => nameOf(office, record)),
  assets: use.assets.map((record) => nameOf(office, record)),
});

const distinct = (names: readonly Named[]): number => new Set(names.map(({ id }) => id)).size;

/** Ends of support before the data date, and by quarter over the months ahead. An application or asset with several ends in a quarter counts once. */
const quartersOf = (rows: readonly ReleaseRow[], asOf: string): readonly QuarterEnds[] => {
  const last = addMonths(asOf.slice(0, 7), monthsAhead);
  const quarters = [...new Set(monthsFrom(asOf.slice(0, 7), last).map(quarterOf))];
  return [undefined, ...quarters].map((quarter) => {
    const among = rows.filter(({ day }) => day !== undefined && (day < asOf ? quarter === undefined : quarterOf(day) === quarter));
    return {
      quarter,
      releases: among.length,
      applications: distinct(among.flatMap(({ applications }) => applications)),
      assets: distinct(among.flatMap(({ assets }) => assets)),
    };
  });
};

const productRow = (office: Office, uses: readonly ReleaseUse[], product: OfficeRecord<'products'>): ProductRow => ({
  ...nameOf(office, product),
  vendor: product.data.vendor,
  kind: product.data.kind,
  source: product.data.source,
  checked: product.data.checked,
  releases: product.data.releases.map((release) => ({
    ...release,
    users: uses
      .filter((use) => use.product === product.id && use.version === release.version)
      .reduce((sum, { applications, assets }) => sum + applications.length + assets.length, 0),
  })),
});

const stages = ['adopt', 'trial', 'assess', 'hold', 'retire'] as const;

const technologies = (office: Office): readonly TechnologyRow[] =>
  office
    .list('standards')
    .flatMap((standard): readonly TechnologyRow[] => {
      const { technology, supportEnds } = standard.data;
      if (technology === undefined || isEnded(standard)) return [];
      const users = office.referrersOf(standard.key).filter((record) => record.collection === 'applications');
      return [
        {
          document: documentLink(office, standard),
          stage: technology,
          supportEnds,
          applications: users.map((record) => nameOf(office, record)),
        },
      ];
    })
    .sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));

/** The life cycle of technology as of a day. */
export const technologyPage = (office: Office, asOf: string): TechnologyPage =>
  office.once(`technology-page/${asOf}`, () => {
    const uses = releasesInUse(office, asOf);
    const rows = uses.map((use) => rowOf(office, asOf, use));
    const dated = rows.filter(({ day }) => day !== undefined);
    const products = office.list('products');
    return {
      dated,
      undated: rows.filter(({ day }) => day === undefined),
      quarters: quartersOf(dated, asOf),
      products: products.map((product) =>
        productRow(
          office,
          uses.filter((use) => use.product === product.id),
          product,
        ),
      ),
      standards: technologies(office),
      oldestCheck: products.map(({ data }) => data.checked).sort()[0],
    };
  });
