import * as z from 'zod';
import { audience, day, localised, ref, text } from './shared.ts';

/** A waiver: an exception from statements, for a time, with its approval and its end. */
export const waiver = z.strictObject({
  title: localised().describe('What is excepted'),
  statements: z.array(ref('statement')).min(1).describe('Statements that it waives'),
  requester: ref('roles').describe('Role that asks for it'),
  owner: ref('roles').describe('Role that bears the risk'),
  reason: z.enum(['technical', 'business', 'cost', 'timing', 'vendor', 'legal']).describe('Kind of reason'),
  justification: localised().describe('Why the statements cannot be met'),
  validFrom: day().describe('First day'),
  validTo: day().describe('Last day, without extensions'),
  decision: z.enum(['requested', 'approved', 'rejected', 'withdrawn', 'closed']).describe('State of the decision'),
  scope: z
    .strictObject({
      projects: z.array(ref('projects')).optional().describe('Projects that it covers'),
      applications: z.array(ref('applications')).optional().describe('Applications that it covers'),
      units: z.array(ref('units')).optional().describe('Units that it covers'),
    })
    .optional()
    .describe('What it covers; absent = everything'),
  risk: z
    .strictObject({
      inherent: localised().optional().describe('Risk without compensating controls'),
      residual: localised().optional().describe('Risk that remains with them'),
    })
    .optional()
    .meta({ audience: 'internal', description: 'Risk that is accepted' }),
  compensating: z.array(ref('controls')).optional().describe('Controls that reduce the risk meanwhile'),
  remediation: z
    .strictObject({
      plan: localised().describe('How the exception is ended'),
      due: day().optional().describe('Day by which it is ended'),
    })
    .optional()
    .describe('Way back to the rule'),
  extensions: z
    .array(
      z.strictObject({
        day: day().describe('Day of the decision'),
        approvedBy: ref('roles').describe('Role that extended it'),
        validTo: day().describe('New last day'),
        reason: text().optional().describe('Why it was extended'),
      }),
    )
    .optional()
    .describe('Extensions, oldest first'),
  approvals: z
    .array(
      z.strictObject({
        role: ref('roles').describe('Role that approved'),
        day: day().describe('Day of the approval'),
        evidence: text().optional().describe('Where the decision is recorded'),
      }),
    )
    .optional()
    .describe('Approvals'),
  closure: z
    .strictObject({
      day: day().describe('Day on which it ended'),
      reason: text().optional().describe('Why it ended'),
    })
    .optional()
    .describe('End of the waiver'),
  audience: audience(),
});
