/** The rows of the list of benefits, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { mostStaticRows, tableFile } from '../../../client/sent-table.ts';
import { benefitTable } from '#components/portfolio/benefit-table.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { portfolioBenefits } from '#reports/portfolio/benefits.ts';

const rows = () => portfolioBenefits(currentSite().office, currentSite().asOf).rows;

export const getStaticPaths = () => (rows().length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => new Response(tableFile(benefitTable(rows(), readerOf(props['language'] as Language))));
