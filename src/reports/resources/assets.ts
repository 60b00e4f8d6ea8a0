/** Hardware, software, licences and cloud: what there is, until when it is supported, and whether licences cover their use. */
import { unitsOf } from '#domain/money/minor-units.ts';
import { inUnits, partialSum } from '#domain/money/partial-sum.ts';
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Total } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { licenceBalance, licenceWorth } from '#domain/resources/licence-balance.ts';
import type { LicenceBalance, LicenceWorth } from '#domain/resources/licence-balance.ts';
import { supportState } from '#domain/resources/support-end.ts';
import type { SupportEnd, SupportState } from '#domain/resources/support-end.ts';
import { assetSupport, isOwned } from '#domain/resources/technology-use.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { distinctNames, nameOf, named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';
import { productName } from './support-view.ts';

type Asset = DataOf<'assets'>;

/** What is counted of a licence, and what follows. Money in units of the organisation's currency. */
export interface LicenceView extends LicenceBalance {
  readonly metric: Localised | undefined;
  readonly entitled: number | undefined;
  readonly deployed: number | undefined;
  readonly used: number | undefined;
  readonly worth: LicenceWorth;
}

/** An asset. */
export interface AssetRow extends Named {
  readonly kind: Asset['kind'];
  readonly product: { readonly id: string | undefined; readonly name: Localised } | undefined;
  readonly version: string | undefined;
  readonly quantity: number | undefined;
  readonly owner: Named | undefined;
  /** In words of the organisation. */
  readonly state: Localised | undefined;
  readonly acquired: string | undefined;
  /** Units of the organisation's currency; undefined where not known. */
  readonly cost: number | undefined;
  readonly end: SupportEnd;
  readonly support: SupportState;
  readonly warrantyEnds: string | undefined;
  /** Of licences. */
  readonly licence: LicenceView | undefined;
  readonly applications: readonly Named[];
  readonly contract: Named | undefined;
}

/** The page of assets. */
export interface AssetsPage {
  readonly rows: readonly AssetRow[];
  readonly kinds: readonly { readonly kind: Asset['kind']; readonly count: number; readonly cost: Total }[];
  /** Licences, those that are short first, then by what lies unused. */
  readonly licences: readonly (AssetRow & { readonly licence: LicenceView })[];
  readonly missing: Total;
  readonly unused: Total;
  readonly ended: number;
  readonly soon: number;
  readonly owners: readonly Named[];
}

const kinds = ['hardware', 'software', 'licence', 'cloud'] as const;

const inUnitsOf = ({ missing, unused }: LicenceWorth): LicenceWorth => ({ missing: unitsOf(missing), unused: unitsOf(unused) });

const licenceOf = (data: Asset, cost: number | undefined): LicenceView | undefined =>
  data.kind !== 'licence'
    ? undefined
    : {
        ...licenceBalance(data),
        metric: data.metric,
        entitled: data.entitled,
        deployed: data.deployed,
        used: data.used,
        worth: inUnitsOf(licenceWorth(data, cost)),
      };

/** In minor units. */
const costOf = (office: Office, asOf: string, { data }: OfficeRecord<'assets'>): number | undefined =>
  data.cost === undefined ? undefined : minorUnitsOn(data.cost, asOf, office.organisation.data);

/** An asset as of a day. */
export const assetRow = (office: Office, asOf: string, asset: OfficeRecord<'assets'>): AssetRow => {
  const { data } = asset;
  const end = assetSupport(office, asset);
  const cost = costOf(office, asOf, asset);
  return {
    ...nameOf(office, asset),
    kind: data.kind,
    product: data.product === undefined ? undefined : { id: end.product?.id, name: productName(office, data.product, end) },
    version: data.version,
    quantity: data.quantity,
    owner: namedOptional(office, 'roles', data.owner),
    state: data.state,
    acquired: data.acquired,
    cost: unitsOf(cost),
    end,
    support: supportState(end, asOf),
    warrantyEnds: data.warrantyEnds,
    licence: licenceOf(data, cost),
    applications: (data.applications ?? []).map((id) => named(office, 'applications', id)),
    contract: namedOptional(office, 'contracts', data.contract),
  };
};

const rank: Readonly<Record<LicenceBalance['state'], number>> = { short: 0, idle: 1, covered: 2, unknown: 3 };

/** The asset of that id as of a day; undefined where this edition has none. */
export const assetPage = (office: Office, asOf: string, id: string): AssetRow | undefined => {
  const asset = office.find('assets', id);
  return asset === undefined ? undefined : assetRow(office, asOf, asset);
};

/** All assets of the edition as of a day. What is out of use (`quantity: 0`) is listed and not counted. */
export const assetsPage = (office: Office, asOf: string): AssetsPage =>
  office.once(`assets-page/${asOf}`, () => {
    const assets = office.list('assets');
    const rows = assets.map((asset) => assetRow(office, asOf, asset));
    const there = new Map(assets.filter(isOwned).map((asset) => [asset.id, costOf(office, asOf, asset)]));
    const owned = rows.filter(({ id }) => there.has(id));
    const worthOf = (among: readonly AssetRow[], key: keyof LicenceWorth): Total =>
      inUnits(
        partialSum(
          among.map(({ id }) => {
            const data = office.find('assets', id)?.data;
            return data === undefined ? undefined : licenceWorth(data, there.get(id))[key];
          }),
        ),
      );
    const licences = owned
      .flatMap((row) => (row.licence === undefined ? [] : [{ ...row, licence: row.licence }]))
      .sort((a, b) => rank[a.licence.state] - rank[b.licence.state]);
    return {
      rows,
      kinds: kinds.map((kind) => {
        const among = owned.filter((row) => row.kind === kind);
        return { kind, count: among.length, cost: inUnits(partialSum(among.map(({ id }) => there.get(id)))) };
      }),
      licences,
      missing: worthOf(
        licences.filter(({ licence }) => licence.state === 'short'),
        'missing',
      ),
      unused: worthOf(
        licences.filter(({ licence }) => (licence.unused ?? 0) > 0),
        'unused',
      ),
      ended: owned.filter(({ support }) => support === 'ended').length,
      soon: owned.filter(({ support }) => support === 'soon').length,
      owners: distinctNames(rows.flatMap(({ owner }) => (owner?.title === undefined ? [] : [owner]))),
    };
  });
