/** The stated colours of a report: one a dimension. */
import * as z from 'zod';
import { localised, rag } from './shared.ts';

/** A stated colour, and why. */
export const assessment = z.strictObject({
  rag: rag().describe('Colour: green, amber, red or not-assessed'),
  comment: localised().optional().describe('Why it has that colour'),
});

/** The seven dimensions of a status report. */
export const ragDimensions = z.strictObject({
  schedule: assessment.optional().describe('Whether dates are kept'),
  cost: assessment.optional().describe('Whether the budget is kept'),
  scope: assessment.optional().describe('Whether the agreed scope is stable'),
  quality: assessment.optional().describe('Whether results meet their criteria'),
  resources: assessment.optional().describe('Whether people and means are there'),
  risk: assessment.optional().describe('Whether risks are under control'),
  benefits: assessment.optional().describe('Whether benefits can still be had'),
});
