import * as z from 'zod';
import { expectation } from './expectations.ts';
import { precedence } from './precedence.ts';
import { audience, day, id, localised, ref } from './shared.ts';

/** A milestone of a project. */
export const milestone = z.strictObject({
  id: id().describe('Id of the milestone, permanent'),
  title: localised().describe('What is reached'),
  planned: day().describe('Planned day'),
  forecast: day().optional().describe('Day that is expected now'),
  actual: day().optional().describe('Day on which it was reached'),
  kind: z.enum(['gate', 'delivery', 'contract', 'regulatory', 'payment']).optional().describe('Kind of milestone'),
  owner: ref('roles').optional().describe('Role that answers for it'),
  history: z
    .array(
      z.strictObject({
        day: day().describe('Day of the forecast'),
        forecast: day().describe('Day that was expected then'),
      }),
    )
    .optional()
    .describe('Earlier forecasts, for the milestone trend'),
  after: z
    .array(
      z
        .strictObject({
          milestone: ref('project-milestone').optional().describe('Milestone that it follows'),
          task: ref('project-task').optional().describe('Task that it follows'),
          ...precedence,
        })
        .refine((link) => (link.milestone === undefined) !== (link.task === undefined), expectation('predecessor')),
    )
    .optional()
    .describe('What it follows; each entry names one milestone or one task'),
  duration: z.number().min(0).max(10_000).optional().describe('Working days from what it follows to the milestone'),
  audience: audience(),
});
