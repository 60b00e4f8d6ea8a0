import * as z from 'zod';
import { audience, day, id, localised, money, ref } from './shared.ts';

/** A change request of a project. */
export const change = z.strictObject({
  id: id().describe('Id of the change, permanent'),
  title: localised().describe('What is to change'),
  requestedBy: ref('roles').optional().describe('Role that asks for it'),
  day: day().optional().describe('Day of the request'),
  status: z.enum(['submitted', 'approved', 'rejected', 'implemented']).optional().describe('State. Default: submitted'),
  effect: z
    .strictObject({
      cost: money().optional().describe('Change of cost; negative = cheaper'),
      days: z.int().min(-10_000).max(10_000).optional().describe('Change of the end in days; negative = earlier'),
      scope: localised().optional().describe('Change of scope'),
      benefits: localised().optional().describe('Change of benefits'),
    })
    .optional()
    .describe('What it would do'),
  decidedBy: ref('roles').optional().describe('Role that decided'),
  decisionDay: day().optional().describe('Day of the decision'),
  baseline: z.int().min(0).max(999).optional().meta({ ref: 'project-baseline', description: 'Number of the baseline that holds it' }),
  audience: audience(),
});
