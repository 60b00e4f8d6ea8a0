import * as z from 'zod';
import { audience, localised, ref } from './shared.ts';

/** A unit of the organisation. */
export const unit = z.strictObject({
  title: localised().describe('Name of the unit'),
  parent: ref('units').optional().describe('Unit above it'),
  head: ref('roles').optional().describe('Role that leads it'),
  headcount: z.number().min(0).max(10_000_000).optional().describe('Number of people'),
  audience: audience(),
});
