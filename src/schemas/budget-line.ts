import * as z from 'zod';
import { expectation } from './expectations.ts';
import { audience, money, month, ref, text, year } from './shared.ts';
import { spendingKind } from './spending-kind.ts';

/** A line of a project's budget: one month or year, one pool, one kind. */
export const budgetLine = z
  .strictObject({
    month: month().optional().describe('Month of the line; else a year'),
    year: year().optional().describe('Year of the line; else a month'),
    pool: z
      .enum(['internal-labour', 'external-labour', 'services', 'hardware', 'software', 'cloud', 'facilities', 'telecom', 'other'])
      .describe('What the money is spent on'),
    kind: spendingKind().describe('Capital (capex) or operating (opex) expenditure'),
    planned: money().optional().describe('Planned amount'),
    committed: money().optional().describe('Amount ordered'),
    actual: money().optional().describe('Amount spent'),
    forecast: money().optional().describe('Amount expected now'),
    supplier: ref('suppliers').optional().describe('Supplier that is paid'),
    contract: ref('contracts').optional().describe('Contract that it is paid under'),
    note: text().optional().describe('What the line is'),
    audience: audience(),
  })
  .refine((line) => (line.month === undefined) !== (line.year === undefined), expectation('monthOrYear'));
