/** The rows of the list of assets, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { mostStaticRows, tableFile } from '../../../client/sent-table.ts';
import { assetTable } from '#components/resources/asset-table.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { assetsPage } from '#reports/resources/assets.ts';

const rows = () => assetsPage(currentSite().office, currentSite().asOf).rows;

export const getStaticPaths = () => (rows().length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => new Response(tableFile(assetTable(rows(), readerOf(props['language'] as Language))));
