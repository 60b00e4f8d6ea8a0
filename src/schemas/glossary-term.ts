import * as z from 'zod';
import { audience, localised, text } from './shared.ts';

/** A term of the glossary; the body is its definition. */
export const glossaryTerm = z.strictObject({
  term: localised().describe('The term that is defined'),
  aliases: z.array(text()).optional().describe('Other words for it, in any language'),
  keywords: z.array(text()).optional().describe('Words that readers search for'),
  audience: audience(),
});
