import * as z from 'zod';
import { documentHead } from './document.ts';
import { expectation } from './expectations.ts';
import { day, id, localised, ref, text } from './shared.ts';

/** A procedure: who does what in which order. */
export const procedure = z.strictObject({
  ...documentHead,
  trigger: text().optional().describe('What starts it'),
  schedule: z
    .string()
    .regex(/^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*$/, expectation('rrule'))
    .optional()
    .describe('When it recurs (RFC 5545 RRULE)'),
  steps: z
    .array(
      z.strictObject({
        id: id().describe('Id of the step, permanent'),
        do: localised().describe('What is done'),
        role: ref('roles').describe('Role that does it'),
        evidence: localised().optional().describe('What shows that it was done'),
      }),
    )
    .optional()
    .describe('Steps in their order'),
  inputs: z.array(text()).optional().describe('What must be there before'),
  outputs: z.array(text()).optional().describe('What is there after'),
  lastExercised: day().optional().describe('Day on which it was last carried out or rehearsed'),
});
