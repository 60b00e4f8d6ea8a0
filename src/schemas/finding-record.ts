import * as z from 'zod';
import { audience, day, localised, ref, text } from './shared.ts';

/** A finding of an audit or a review. Named so because the findings of the check are another thing. */
export const findingRecord = z.strictObject({
  title: localised().describe('What was found'),
  kind: z.enum(['major', 'minor', 'observation']).describe('Weight of the finding'),
  source: text().optional().describe('Audit or review that found it'),
  raised: day().optional().describe('Day on which it was raised'),
  owner: ref('roles').optional().describe('Role that remedies it'),
  rootCause: localised().optional().meta({ audience: 'internal', description: 'Why it came about' }),
  action: localised().optional().describe('What is done about it'),
  relatesTo: z.array(ref('record')).optional().describe('Records that it concerns, as <collection>/<id>: controls, documents, projects'),
  due: day().optional().describe('Day by which it is done'),
  closed: day().optional().describe('Day on which it was done'),
  verified: day().optional().describe('Day on which the effect was verified'),
  audience: audience(),
});
