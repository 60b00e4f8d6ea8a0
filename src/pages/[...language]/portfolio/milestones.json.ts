/** The rows of the list of milestones, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { longTableFile, mostStaticRows } from '../../../client/sent-table.ts';
import { milestoneRows } from '#components/portfolio/milestone-rows.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { milestonesPage } from '#reports/portfolio/milestones.ts';

export const getStaticPaths = () => (currentSite().office.list('milestones').length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => {
  const { office, asOf } = currentSite();
  return new Response(longTableFile(milestoneRows(milestonesPage(office, asOf), readerOf(props['language'] as Language))));
};
