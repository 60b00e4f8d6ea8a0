/** Assets and products as data: what is written, the end of support, and what licences come to. */
import { unitsOf } from '#domain/money/minor-units.ts';
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { licenceBalance, licenceWorth } from '#domain/resources/licence-balance.ts';
import { supportState } from '#domain/resources/support-end.ts';
import { assetSupport, releasesInUse } from '#domain/resources/technology-use.ts';
import { supportData } from './applications.ts';
import { identityOf } from './records.ts';

/** `assets.json`: the written keys, the end of support, and of licences the balance with its worth in units of the organisation's currency. */
export const assetList = (office: Office, asOf: string) =>
  office.list('assets').map((asset) => {
    const { data } = asset;
    const end = assetSupport(office, asset);
    const cost = data.cost === undefined ? undefined : minorUnitsOn(data.cost, asOf, office.organisation.data);
    const worth = licenceWorth(data, cost);
    return {
      ...data,
      ...identityOf(asset),
      supportState: supportState(end, asOf),
      support: supportData(end, asOf),
      licence:
        data.kind === 'licence'
          ? { ...licenceBalance(data), missingWorth: unitsOf(worth.missing), unusedWorth: unitsOf(worth.unused) }
          : undefined,
    };
  });

/** `products.json`: the written keys, and for each release in use where, and until when. */
export const productList = (office: Office, asOf: string) => {
  const uses = releasesInUse(office, asOf);
  return office.list('products').map((product) => {
    return {
      ...product.data,
      ...identityOf(product),
      inUse: uses
        .filter((use) => use.product === product.id)
        .map(({ version, end, state, applications, assets }) => ({
          version,
          state,
          ...supportData(end, asOf),
          applications: applications.map(({ id }) => id),
          assets: assets.map(({ id }) => id),
        })),
    };
  });
};
