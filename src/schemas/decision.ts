import * as z from 'zod';
import { audience, day, localised, ref, text } from './shared.ts';

/** A decision; the body gives context, decision and consequences. */
export const decision = z.strictObject({
  title: text().describe('The decision in one line'),
  day: day().describe('Day of the decision, or of its proposal'),
  status: z.enum(['proposed', 'approved', 'rejected', 'superseded']).describe('State'),
  by: ref('roles').optional().describe('Role that decides'),
  options: z.array(localised()).optional().describe('Options that were weighed'),
  supersedes: z.array(ref('decisions')).optional().describe('Decisions that it replaces'),
  relatesTo: z.array(ref('record')).optional().describe('Records that it concerns, as <collection>/<id>'),
  audience: audience(),
});
