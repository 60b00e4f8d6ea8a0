/** For whom a page is rendered: what components need to choose languages and format amounts and days. */
import { languagesOf } from '#domain/office/edition.ts';
import type { Language } from '#schemas/shared.ts';
import { currentSite } from './site.ts';

/** Language of the page, language in which records are written first, currency of amounts that name none, data date. */
export const readerOf = (
  language: Language,
): { readonly language: Language; readonly source: Language; readonly currency: string; readonly asOf: string } => {
  const { office, asOf } = currentSite();
  return { language, source: languagesOf(office)[0] ?? 'en', currency: office.organisation.data.currency, asOf };
};
