/** The rows of the list of risks, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { mostStaticRows, tableFile } from '../../../client/sent-table.ts';
import { riskTable } from '#components/portfolio/risk-table.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { portfolioRisks } from '#reports/portfolio/risks.ts';

const risks = () => portfolioRisks(currentSite().office, currentSite().asOf).risks;

export const getStaticPaths = () => (risks().length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => new Response(tableFile(riskTable(risks(), readerOf(props['language'] as Language))));
