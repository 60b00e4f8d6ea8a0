/** The rows of the table of projects, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { firstRows, tableFile } from '../../../client/sent-table.ts';
import { projectColumns } from '#components/portfolio/project-columns.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { allProjects } from '#reports/portfolio/project-list.ts';

export const getStaticPaths = () => (currentSite().office.list('projects').length > firstRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => {
  const { office, asOf } = currentSite();
  return new Response(tableFile(projectColumns(allProjects(office, asOf), readerOf(props['language'] as Language))));
};
