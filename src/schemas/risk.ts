import * as z from 'zod';
import { costEstimate } from './estimate.ts';
import { level } from './level.ts';
import { audience, day, id, localised, ref, share, text } from './shared.ts';

/** A risk or an opportunity of a project. */
export const risk = z.strictObject({
  id: id().describe('Id of the risk, permanent'),
  title: localised().describe('The risk in one line'),
  likelihood: level().describe('Likelihood, 1 (very low) to 5 (very high)'),
  impact: level().describe('Impact, 1 (very low) to 5 (very high)'),
  owner: ref('roles').describe('Role that watches over it'),
  status: z.enum(['open', 'mitigating', 'materialised', 'closed']).describe('State'),
  cause: localised().optional().describe('What it comes from'),
  event: localised().optional().describe('What may happen'),
  effect: localised().optional().describe('What that would do'),
  category: text().optional().describe('Category, in words of the organisation'),
  response: z
    .enum(['avoid', 'reduce', 'transfer', 'accept', 'exploit', 'enhance', 'share'])
    .optional()
    .describe('How it is answered; the last three for opportunities'),
  residual: z
    .strictObject({
      likelihood: level().describe('Likelihood after the response, 1 to 5'),
      impact: level().describe('Impact after the response, 1 to 5'),
    })
    .optional()
    .describe('What remains after the response'),
  cost: costEstimate.optional().describe('Cost if it happens'),
  probability: share().optional().describe('Probability as a share of 1, for the expected cost'),
  actions: z
    .array(
      z.strictObject({
        text: localised().describe('What is done'),
        owner: ref('roles').optional().describe('Role that does it'),
        due: day().optional().describe('Day by which it is done'),
        done: day().optional().describe('Day on which it was done'),
      }),
    )
    .optional()
    .describe('What is done about it'),
  raised: day().optional().describe('Day on which it was raised'),
  closed: day().optional().describe('Day on which it was closed'),
  opportunity: z.boolean().optional().describe('Whether it is a chance rather than a threat'),
  escalated: z.boolean().optional().describe('Whether it was escalated to the board'),
  audience: audience(),
});
