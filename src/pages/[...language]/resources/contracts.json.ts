/** The rows of the list of contracts, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { mostStaticRows, tableFile } from '../../../client/sent-table.ts';
import { contractTable } from '#components/resources/contract-table.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { contractRows } from '#reports/resources/contracts.ts';

const rows = () => contractRows(currentSite().office, currentSite().asOf);

export const getStaticPaths = () => (rows().length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => new Response(tableFile(contractTable(rows(), readerOf(props['language'] as Language))));
