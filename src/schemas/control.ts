import * as z from 'zod';
import { satisfies } from './document.ts';
import { expectation } from './expectations.ts';
import { location } from './location.ts';
import { audience, day, localised, ref, sha256, text } from './shared.ts';

/** A control: what the organisation does to meet requirements, and how that is tested. */
export const control = z
  .strictObject({
    title: localised().describe('Name of the control'),
    owner: ref('roles').describe('Role that answers for it'),
    objective: localised().describe('What it is to achieve'),
    satisfies: z
      .array(satisfies.omit({ statement: true }))
      .optional()
      .describe('Controls of frameworks that it meets'),
    statements: z.array(ref('statement')).optional().describe('Statements of the handbook that demand it'),
    type: z.enum(['preventive', 'detective', 'corrective']).optional().describe('When it acts'),
    nature: z.enum(['manual', 'automated', 'hybrid']).optional().describe('How it is carried out'),
    frequency: text().optional().describe('How often it is carried out'),
    implementation: z
      .enum(['not-started', 'planned', 'partial', 'implemented', 'not-applicable'])
      .optional()
      .describe('How far it is in place'),
    justification: localised().optional().describe('Why it does not apply; required for not-applicable'),
    tests: z
      .array(
        z.strictObject({
          day: day().describe('Day of the test'),
          by: ref('roles').optional().describe('Role that tested'),
          result: z.enum(['effective', 'ineffective']).describe('Result'),
          evidence: text().optional().describe('What shows the result'),
        }),
      )
      .optional()
      .describe('Tests of its effect'),
    evidence: z
      .array(
        z.strictObject({
          title: localised().describe('What the evidence is'),
          ...location,
          sha256: sha256().optional().describe('SHA-256 of the file'),
          collected: day().optional().describe('Day on which it was collected'),
          expires: day().optional().describe('Day after which it proves nothing'),
        }),
      )
      .optional()
      .describe('What shows that it is in place'),
    audience: audience(),
  })
  .refine((value) => value.implementation !== 'not-applicable' || value.justification !== undefined, {
    error: expectation('justification'),
    path: ['justification'],
  });
