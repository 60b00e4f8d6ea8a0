/** Records of resources, beside those of `builders.ts`. */
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aRecord } from './builders.ts';

/** A contract `wan` of three years to the end of 2026 that renews itself, with 30 days of notice. */
export const aContract = ({
  id = 'wan',
  ...data
}: Partial<DataOf<'contracts'>> & { readonly id?: string } = {}): OfficeRecord<'contracts'> =>
  aRecord('contracts', id, {
    title: 'WAN lines',
    supplier: 'carrier',
    start: '2024-01-01',
    end: '2026-12-31',
    value: 300_000,
    noticeDays: 30,
    autoRenew: true,
    ...data,
  });

/** A supplier `carrier` of criticality 2. */
export const aSupplier = ({
  id = 'carrier',
  ...data
}: Partial<DataOf<'suppliers'>> & { readonly id?: string } = {}): OfficeRecord<'suppliers'> =>
  aRecord('suppliers', id, { title: 'Carrier', criticality: 2, ...data });

/** A live application `billing` of the role `cfo`, operated by `head`, of criticality 2. */
export const anApplication = ({
  id = 'billing',
  ...data
}: Partial<DataOf<'applications'>> & { readonly id?: string } = {}): OfficeRecord<'applications'> =>
  aRecord('applications', id, { title: 'Billing', owner: 'cfo', technicalOwner: 'head', lifecycle: 'live', criticality: 2, ...data });

/** Hardware `switches`. */
export const anAsset = ({ id = 'switches', ...data }: Partial<DataOf<'assets'>> & { readonly id?: string } = {}): OfficeRecord<'assets'> =>
  aRecord('assets', id, { title: 'Switches', kind: 'hardware', ...data });

/** A product `database` whose release 12 lost its support on 14 November 2026, and whose release 17 keeps it until 2029. */
export const aProduct = ({
  id = 'database',
  ...data
}: Partial<DataOf<'products'>> & { readonly id?: string } = {}): OfficeRecord<'products'> =>
  aRecord('products', id, {
    title: 'Database',
    vendor: 'Vendor',
    releases: [
      { version: '17', supportEnds: '2029-11-08' },
      { version: '12', supportEnds: '2026-11-14', extendedSupportEnds: '2028-11-14' },
      { version: '18' },
    ],
    source: 'https://vendor.example/support',
    checked: '2026-10-01',
    ...data,
  });
