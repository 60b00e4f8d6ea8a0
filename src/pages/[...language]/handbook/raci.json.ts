/** The rows of the list of responsibilities, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { longTableFile, mostStaticRows } from '../../../client/sent-table.ts';
import { raciRows } from '#components/handbook/raci-rows.ts';
import { frameOf, languagePaths } from '#data/frame.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { raciPage } from '#reports/handbook/raci.ts';

export const getStaticPaths = () => (raciPage(currentSite().office).rows.length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => {
  const language = props['language'] as Language;
  const { rows } = raciPage(currentSite().office);
  return new Response(longTableFile(raciRows(rows, language, frameOf().languages[0] ?? 'en')));
};
