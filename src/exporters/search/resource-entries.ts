/** Entries of resources: applications, products, assets, contracts, suppliers. */
import { localisedIn } from '#domain/office/written.ts';
import type { SearchContext, SearchEntry } from './entry.ts';
import { recordEntry } from './record-entry.ts';

/** Entries of all resources. */
export const resourceEntries = (context: SearchContext): readonly SearchEntry[] => {
  const { office, language, routes } = context;
  return [
    ...office.list('applications').map((record) =>
      recordEntry(context, record, 'applications', 'resources', {
        url: routes.resourceRecordRoute(language, 'applications', record.id),
        before: (record.data.components ?? []).map(({ product, version }) => `${product} ${version ?? ''}`.trim()),
        filters: { owner: [record.data.owner], status: [record.data.lifecycle] },
      }),
    ),
    ...office.list('products').map((product) =>
      recordEntry(context, product, 'products', 'resources', {
        url: routes.resourceRoute(language, 'technology', product.id),
        before: [product.data.vendor],
        after: product.data.releases.map(({ version }) => version),
      }),
    ),
    ...office.list('assets').map((asset) =>
      recordEntry(context, asset, 'assets', 'resources', {
        url: routes.resourceRecordRoute(language, 'assets', asset.id),
        before: [
          localisedIn(asset.data.metric, language),
          office.find('products', asset.data.product)?.data.vendor ?? '',
          asset.data.version ?? '',
        ],
        filters: { owner: [asset.data.owner] },
      }),
    ),
    ...office.list('contracts').map((contract) =>
      recordEntry(context, contract, 'contracts', 'resources', {
        url: routes.resourceRecordRoute(language, 'contracts', contract.id),
        before: [localisedIn(office.find('suppliers', contract.data.supplier)?.data.title, language)],
        filters: { owner: [contract.data.owner] },
      }),
    ),
    ...office.list('suppliers').map((supplier) =>
      recordEntry(context, supplier, 'suppliers', 'resources', {
        url: routes.resourceRecordRoute(language, 'suppliers', supplier.id),
        before: [localisedIn(supplier.data.exitPlan, language)],
        filters: { owner: [supplier.data.owner] },
      }),
    ),
  ];
};
