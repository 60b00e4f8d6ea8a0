/** The rows of the list of over-allocations, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { mostStaticRows, tableFile } from '../../../client/sent-table.ts';
import { capacityTable } from '#components/portfolio/capacity-table.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { capacityPage } from '#reports/portfolio/capacity-page.ts';

const list = () => capacityPage(currentSite().office, currentSite().asOf).list;

export const getStaticPaths = () => (list().length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => new Response(tableFile(capacityTable(list(), readerOf(props['language'] as Language))));
