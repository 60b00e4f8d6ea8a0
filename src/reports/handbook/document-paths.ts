/** Which pages of documents there are: one for each language in which a document is written, and one for each address that it had before. */
import { documentsOf } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { writtenIn } from '#domain/office/written.ts';
import type { DocumentCollection } from '#schemas/index.ts';
import type { Language } from '#schemas/shared.ts';

/** A page of a document. */
export interface DocumentPath {
  readonly collection: DocumentCollection;
  readonly id: string;
  readonly language: Language;
}

/** All pages of documents. */
export const documentPaths = (office: Office): readonly DocumentPath[] =>
  documentsOf(office).flatMap((document) =>
    writtenIn(office, document).map((language) => ({ collection: document.collection, id: document.id, language })),
  );

/** A former address, without slashes at its ends, and the page that is now elsewhere. */
export interface FormerPath extends DocumentPath {
  readonly former: string;
}

/** All former addresses of documents, once for each language. Where two documents claim one, the first by kind and id keeps it; an address in use is never a former one. */
export const formerPaths = (office: Office): readonly FormerPath[] => {
  const documents = documentsOf(office);
  const inUse = new Set(documents.map(({ collection, id }) => `handbook/${collection}/${id}`));
  const found = new Map<string, FormerPath>();
  for (const document of documents) {
    for (const path of document.data.redirectFrom ?? []) {
      const former = path.replace(/^\/+|\/+$/g, '');
      if (former === '' || inUse.has(former)) continue;
      for (const language of writtenIn(office, document)) {
        const address = language === 'en' ? former : `${language}/${former}`;
        if (!found.has(address)) found.set(address, { former: address, collection: document.collection, id: document.id, language });
      }
    }
  }
  return [...found.values()];
};
