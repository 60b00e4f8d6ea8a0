/** The rows of the roadmap's table, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { longTableFile, mostStaticRows } from '../../../client/sent-table.ts';
import { roadmapRows } from '#components/portfolio/roadmap-rows.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { roadmapPage } from '#reports/portfolio/roadmap.ts';

export const getStaticPaths = () => (currentSite().office.list('projects').length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => {
  const { office, asOf } = currentSite();
  return new Response(longTableFile(roadmapRows(roadmapPage(office, asOf), readerOf(props['language'] as Language))));
};
