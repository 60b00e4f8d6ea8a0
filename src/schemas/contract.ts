import * as z from 'zod';
import { audience, day, link, localised, nonNegativeMoney, ref } from './shared.ts';

/** A contract with a supplier. */
export const contract = z.strictObject({
  title: localised().describe('What the contract is about'),
  supplier: ref('suppliers').describe('Supplier'),
  start: day().describe('First day'),
  end: day().describe('Last day, before any renewal'),
  value: nonNegativeMoney().meta({ audience: 'internal', description: 'Value from start to end' }),
  noticeDays: z.int().min(0).max(3_650).describe('Days before the end by which notice must be given'),
  autoRenew: z.boolean().optional().describe('Whether it renews itself without notice'),
  renewalMonths: z.int().min(1).max(120).optional().describe('Months by which it renews itself. Default: 12'),
  noticeGiven: day().optional().describe('Day on which notice was given: the contract then ends on its last day'),
  owner: ref('roles').optional().describe('Role that answers for it'),
  dataProcessing: z.boolean().optional().describe('Whether the supplier processes personal data for us'),
  processingAgreement: link().optional().describe('Where the data processing agreement is kept'),
  audience: audience(),
});
