/** The rows of the list of applications and projects that process personal data, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { mostStaticRows, tableFile } from '../../../client/sent-table.ts';
import { personalDataTable } from '#components/resources/personal-data-table.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { personalDataRegister } from '#reports/resources/personal-data.ts';

const rows = () => personalDataRegister(currentSite().office, currentSite().asOf).rows;

export const getStaticPaths = () => (rows().length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => new Response(tableFile(personalDataTable(rows(), readerOf(props['language'] as Language))));
