/** The rows of the list of requests, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { mostStaticRows, tableFile } from '../../../client/sent-table.ts';
import { requestTable } from '#components/requests/request-table.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { requestsPage } from '#reports/portfolio/requests.ts';

const rows = () => requestsPage(currentSite().office, currentSite().asOf).rows;

export const getStaticPaths = () => (rows().length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => new Response(tableFile(requestTable(rows(), readerOf(props['language'] as Language))));
