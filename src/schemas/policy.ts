import * as z from 'zod';
import { documentHead } from './document.ts';
import { ref } from './shared.ts';

/** A policy: what the organisation demands, and why. */
export const policy = z.strictObject({
  ...documentHead,
  obligations: z.array(ref('obligations')).optional().describe('Laws and contracts that it answers'),
  objectives: z.array(ref('objectives')).optional().describe('Objectives that it serves'),
});
