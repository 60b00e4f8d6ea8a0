/** The question of the decide page, for its script: candidates, capacity, names, and what to start from. */
import type { APIRoute } from 'astro';
import { decisionFor } from '#components/portfolio/decision.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { decidePage } from '#reports/portfolio/decide.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = ({ props }) => {
  const { office, asOf, engine } = currentSite();
  return new Response(decisionFor(decidePage(office, asOf, engine), readerOf(props['language'] as Language)));
};
