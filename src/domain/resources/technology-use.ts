/** Which releases of products are in use, where, and until when they are supported. */
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { applicationStandings, isInUse } from './application-standing.ts';
import { supportEnd, supportState } from './support-end.ts';
import type { SupportEnd, SupportState } from './support-end.ts';

/** A release in use, with all that use it until the same day. Who bought longer support stands in a release of its own. */
export interface ReleaseUse {
  /** Id or name of the product, as it is named. */
  readonly product: string;
  readonly version: string | undefined;
  readonly end: SupportEnd;
  readonly state: SupportState;
  readonly applications: readonly OfficeRecord<'applications'>[];
  readonly assets: readonly OfficeRecord<'assets'>[];
}

/** End of support of an asset. */
export const assetSupport = (office: Office, { data }: OfficeRecord<'assets'>): SupportEnd => supportEnd(office, data);

/** Whether there is any of an asset: a quantity of 0 says that it was taken out of use. */
export const isOwned = ({ data }: OfficeRecord<'assets'>): boolean => data.quantity !== 0;

interface Use {
  readonly product: string;
  readonly version: string | undefined;
  readonly end: SupportEnd;
  readonly by: OfficeRecord<'applications'> | OfficeRecord<'assets'>;
}

const usesIn = (office: Office, asOf: string): readonly Use[] => [
  ...applicationStandings(office, asOf)
    .filter(({ application }) => isInUse(application))
    .flatMap(({ application, components }) =>
      components.map(({ product, version, end }): Use => ({ product, version, end, by: application })),
    ),
  ...office
    .list('assets')
    .filter(isOwned)
    .flatMap((asset): readonly Use[] => {
      const { product, version } = asset.data;
      // A warranty is that of the pieces, not of a release.
      const end = supportEnd(office, { ...asset.data, warrantyEnds: undefined });
      return product === undefined ? [] : [{ product, version, end, by: asset }];
    }),
];

/** Every release that applications in use and assets name, the first to lose its support first. */
export const releasesInUse = (office: Office, asOf: string): readonly ReleaseUse[] =>
  office.once(`releases-in-use/${asOf}`, () => {
    const groups = new Map<string, Use[]>();
    for (const use of usesIn(office, asOf)) {
      const key = JSON.stringify([use.product, use.version, use.end.day]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [use]);
      else group.push(use);
    }
    return [...groups.values()]
      .flatMap((uses): readonly ReleaseUse[] => {
        const [first] = uses;
        if (first === undefined) return [];
        const { product, version, end } = first;
        const users = new Map(uses.map(({ by }) => [by.key, by]));
        return [
          {
            product,
            version,
            end,
            state: supportState(end, asOf),
            applications: [...users.values()].filter((by) => by.collection === 'applications'),
            assets: [...users.values()].filter((by) => by.collection === 'assets'),
          },
        ];
      })
      .sort((a, b) => inTurn(byText(a.end.day, b.end.day), byText(a.product, b.product), byText(a.version, b.version)));
  });
