import * as z from 'zod';
import { precedence } from './precedence.ts';
import { audience, id, localised, percent, ref } from './shared.ts';

const workingDays = () => z.number().min(0).max(10_000);

/** A task of a project's network. */
export const task = z.strictObject({
  id: id().describe('Id of the task, permanent'),
  title: localised().describe('What is done'),
  duration: workingDays().describe('Duration in working days'),
  after: z
    .array(z.strictObject({ task: ref('project-task').describe('Task that it follows'), ...precedence }))
    .optional()
    .describe('Tasks that it follows'),
  optimistic: workingDays().optional().describe('Shortest duration in working days'),
  likely: workingDays().optional().describe('Most likely duration in working days'),
  pessimistic: workingDays().optional().describe('Longest duration in working days'),
  progress: percent().optional().describe('Work done, in per cent'),
  audience: audience(),
});
