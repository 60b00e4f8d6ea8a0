/** The rows of the list of applications, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { mostStaticRows, tableFile } from '../../../client/sent-table.ts';
import { applicationTable } from '#components/resources/application-table.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { applicationsPage } from '#reports/resources/applications.ts';

const rows = () => applicationsPage(currentSite().office, currentSite().asOf).rows;

export const getStaticPaths = () => (rows().length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => new Response(tableFile(applicationTable(rows(), readerOf(props['language'] as Language))));
