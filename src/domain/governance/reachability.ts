/** Whether anything leads readers to a document, beside the lists and the search. */
import type { Office } from '#domain/office/office.ts';
import { documentsOf, isInForce } from './documents.ts';
import type { DocumentRecord } from './documents.ts';

/** Keys of the records that some text links to; own links and those of kept versions do not count. */
const linkedKeys = (office: Office): ReadonlySet<string> => {
  const linked = new Set<string>();
  for (const record of office.records) {
    if (record.collection === 'versions') continue;
    for (const body of [record.body, ...record.translations.map((translation) => translation.body)]) {
      for (const { key } of body?.links ?? []) if (key !== undefined && key !== record.key) linked.add(key);
    }
  }
  return linked;
};

/** What a document says of itself shows on the pages of others: the policy that it implements, the control that it meets, the statement that it teaches, the role that must take it. */
const leadsFromOthers = (document: DocumentRecord): boolean => {
  const { data } = document;
  const lists: readonly (readonly unknown[] | undefined)[] = [
    data.implements,
    data.satisfies,
    data.supersedes,
    ...(document.collection === 'training' ? [document.data.covers, document.data.mandatoryFor] : []),
  ];
  return lists.some((list) => (list ?? []).length > 0);
};

/** Documents in force that no text links to, no record names and no page of another shows. Policies are where readers begin, and need nothing that leads to them. */
export const unreachableDocuments = (office: Office, asOf: string): readonly DocumentRecord[] => {
  const linked = linkedKeys(office);
  return documentsOf(office).filter(
    (document) =>
      document.collection !== 'policies' &&
      isInForce(document, asOf) &&
      !leadsFromOthers(document) &&
      !linked.has(document.key) &&
      office.referrersOf(document.key).every(({ collection, key }) => collection === 'versions' || key === document.key),
  );
};
