import * as z from 'zod';
import { audience, byName, day, id, localised, ref, text } from './shared.ts';

/** The decision of a board at a gate of the methodology. */
export const gateDecision = z.strictObject({
  gate: ref('gate').describe("Gate of the project's methodology"),
  day: day().describe('Day of the decision'),
  decision: z.enum(['go', 'go-with-conditions', 'repeat', 'hold', 'stop']).describe('What was decided'),
  board: ref('roles').describe('Body that decided'),
  conditions: z
    .array(
      z.strictObject({
        id: id().describe('Id of the condition'),
        text: localised().describe('What must be done'),
        owner: ref('roles').optional().describe('Role that does it'),
        due: day().optional().describe('Day by which it is done'),
        closed: day().optional().describe('Day on which it was done'),
      }),
    )
    .optional()
    .describe('Conditions of a go'),
  criteria: byName(z.enum(['met', 'partly', 'not-met', 'not-applicable']))
    .optional()
    .describe('How far each criterion was met, by its name'),
  evidence: text().optional().describe('Where the decision is recorded'),
  audience: audience(),
});
