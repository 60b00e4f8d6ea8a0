/** What `/about/` shows: what this copy of the site was built from. */
import type { Site } from '#domain/office/site.ts';
import type { Collection } from '#schemas/index.ts';

/** How many records there are of a collection. */
export interface CollectionCount {
  readonly collection: Collection;
  readonly count: number;
}

/** Facts of the build, and the records of this edition by collection. */
export const aboutPage = (site: Site) => {
  const counts = new Map<Collection, number>();
  for (const record of site.office.records) counts.set(record.collection, (counts.get(record.collection) ?? 0) + 1);
  return {
    asOf: site.asOf,
    edition: site.edition,
    revision: site.revision,
    recordsHash: site.recordsHash,
    toolVersion: site.toolVersion,
    contact: site.office.organisation.data.contact,
    total: site.office.records.length,
    collections: [...counts]
      .map(([collection, count]): CollectionCount => ({ collection, count }))
      .sort((a, b) => (b.count === a.count ? (a.collection < b.collection ? -1 : 1) : b.count - a.count)),
  };
};
