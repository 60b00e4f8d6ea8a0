/** The rows of the list of gaps, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { longTableFile, mostStaticRows } from '../../../client/sent-table.ts';
import { gapRows } from '#components/portfolio/gap-rows.ts';
import { completeUrl } from '#data/complete-url.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { completenessPage } from '#reports/portfolio/completeness-page.ts';

const page = () => completenessPage(currentSite().office, currentSite().asOf);

export const getStaticPaths = () =>
  page().projects.reduce((sum, { gaps, findings }) => sum + gaps.length + findings.length, 0) > mostStaticRows ? languagePaths() : [];

export const GET: APIRoute = ({ props }) => {
  const language = props['language'] as Language;
  return new Response(longTableFile(gapRows(page(), language, readerOf(language).source, completeUrl)));
};
