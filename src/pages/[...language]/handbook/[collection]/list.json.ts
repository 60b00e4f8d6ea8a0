/** The rows of the list of one kind of documents, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { longTableFile, mostStaticRows } from '../../../../client/sent-table.ts';
import { documentRows } from '#components/handbook/document-rows.ts';
import { frameOf, languagePathsOf } from '#data/frame.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { kindList, kindsOf } from '#reports/handbook/overview.ts';

export const getStaticPaths = () =>
  languagePathsOf(
    kindsOf()
      .filter((collection) => currentSite().office.list(collection).length > mostStaticRows)
      .map((collection) => ({ collection })),
  );

export const GET: APIRoute = ({ props }) => {
  const { language, collection } = props as { language: Language; collection: ReturnType<typeof kindsOf>[number] };
  const { office, asOf } = currentSite();
  return new Response(longTableFile(documentRows(kindList(office, asOf, collection).rows, language, frameOf().languages[0] ?? 'en')));
};
