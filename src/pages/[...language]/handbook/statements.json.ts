/** The rows of the index of statements, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { longTableFile, mostStaticRows } from '../../../client/sent-table.ts';
import { statementRows } from '#components/handbook/statement-rows.ts';
import { frameOf, languagePaths } from '#data/frame.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { statementIndex } from '#reports/handbook/statement-index.ts';

export const getStaticPaths = () => (statementIndex(currentSite().office, 'en').statements.length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => {
  const language = props['language'] as Language;
  const index = statementIndex(currentSite().office, language);
  return new Response(longTableFile(statementRows(index, language, frameOf().languages[0] ?? 'en')));
};
