/** The rows of the list of business cases, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { mostStaticRows, tableFile } from '../../../client/sent-table.ts';
import { caseTable } from '#components/portfolio/case-table.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { returnsPage } from '#reports/portfolio/returns.ts';

const page = () => returnsPage(currentSite().office, currentSite().asOf);

export const getStaticPaths = () => (page().cases.length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => new Response(tableFile(caseTable(page(), readerOf(props['language'] as Language))));
