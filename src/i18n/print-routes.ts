/** Addresses in the printed handbook: a document on the same page is reached inside it. */
import type { PrintedDocument } from '../reports/handbook/print.ts';
import type { Language } from '../schemas/shared.ts';
import { proseRoutes, recordRoute } from './record-route.ts';

/** What `proseWith` of src/data/prose.ts needs to know of addresses, on a page that holds these documents. */
export const printRoutes = (documents: readonly Pick<PrintedDocument, 'link' | 'anchor' | 'prefix' | 'written'>[]): typeof proseRoutes => {
  const here = new Map(documents.map((document) => [document.link.key, document]));
  return {
    ...proseRoutes,
    record: (language: Language, key: string, anchor?: string) => {
      const document = here.get(key);
      if (document?.written !== language) return recordRoute(language, key, anchor);
      return `#${anchor === undefined ? document.anchor : `${document.prefix}${anchor}`}`;
    },
  };
};
