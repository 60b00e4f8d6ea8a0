import * as z from 'zod';
import { audience, day, localised, money, ref } from './shared.ts';

/** The closure of a project; the body is the review. */
export const closure = z.strictObject({
  day: day().describe('Day of the closure'),
  conclusion: z.enum(['continue', 'remediate', 'modernise', 'replace', 'dispose']).describe('What becomes of the result'),
  end: day().optional().describe('Actual last day of the work'),
  cost: money().optional().describe('Actual total cost'),
  reviewDue: day()
    .optional()
    .describe('Day by which the post-implementation review is due: whether the result brought what it was made for'),
  reviews: z
    .array(
      z.strictObject({
        day: day().describe('Day of the review'),
        by: ref('roles').describe('Role that reviewed'),
        goals: z.enum(['met', 'partly', 'not-met']).describe('Whether the goals of the project were met'),
        finding: localised().describe('What was found, in a few sentences'),
        nextDue: day().optional().describe('Day by which it is reviewed again'),
      }),
    )
    .optional()
    .describe('Post-implementation reviews, after the closure'),
  audience: audience(),
});
