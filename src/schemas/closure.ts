import * as z from 'zod';
import { audience, day, money } from './shared.ts';

/** The closure of a project; the body is the review. */
export const closure = z.strictObject({
  day: day().describe('Day of the closure'),
  conclusion: z.enum(['continue', 'remediate', 'modernise', 'replace', 'dispose']).describe('What becomes of the result'),
  end: day().optional().describe('Actual last day of the work'),
  cost: money().optional().describe('Actual total cost'),
  audience: audience(),
});
