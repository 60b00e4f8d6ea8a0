import * as z from 'zod';
import { documentHead } from './document.ts';
import { day } from './shared.ts';

/** A standard: the measurable form of a policy, or a technology and its life cycle. */
export const standard = z.strictObject({
  ...documentHead,
  technology: z
    .enum(['assess', 'trial', 'adopt', 'hold', 'retire'])
    .optional()
    .describe('Life-cycle stage, where the standard is a technology'),
  supportEnds: day().optional().describe("Last day of the vendor's support"),
});
