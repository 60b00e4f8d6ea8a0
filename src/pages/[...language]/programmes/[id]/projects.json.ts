/** The rows of the table of a programme's projects, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { firstRows, tableFile } from '../../../../client/sent-table.ts';
import { projectColumns } from '#components/portfolio/project-columns.ts';
import { languagePathsOf } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { programmePage } from '#reports/portfolio/programme-page.ts';
import { projectsOfProgramme } from '#reports/portfolio/project-list.ts';

export const getStaticPaths = () => {
  const { office } = currentSite();
  const long = office.list('programmes').filter(({ id }) => projectsOfProgramme(office, id).length > firstRows);
  return languagePathsOf(long.map(({ id }) => ({ id })));
};

export const GET: APIRoute = ({ props }) => {
  const { office, asOf } = currentSite();
  const page = programmePage(office, asOf, String(props['id']));
  if (page === undefined) throw new Error(`there is no programme ${String(props['id'])}`);
  return new Response(tableFile(projectColumns(page.table, readerOf(props['language'] as Language))));
};
