import * as z from 'zod';
import { audience, localised, nonNegativeMoney, ref, year } from './shared.ts';
import { spendingKind } from './spending-kind.ts';

/** A scenario: under which limits the best set of candidates is sought. */
export const scenario = z.strictObject({
  title: localised().describe('Name of the scenario'),
  summary: localised().optional().describe('What the scenario asks, in one or two sentences'),
  budgets: z
    .array(
      z.strictObject({
        year: year().describe('Year'),
        amount: nonNegativeMoney().describe('Most that may be spent in that year'),
        kind: spendingKind().optional().describe('Part of the spending that the limit covers; absent = all'),
      }),
    )
    .optional()
    .describe('Limits of spending'),
  include: z.array(ref('candidate')).optional().describe('Candidates that must be in: projects/<id> or requests/<id>'),
  exclude: z.array(ref('candidate')).optional().describe('Candidates that must be out: projects/<id> or requests/<id>'),
  capacity: z.number().min(0).max(100).optional().describe("Factor on the teams' capacity. Default: 1"),
  objective: z.enum(['value', 'npv', 'score']).optional().describe('What is maximised'),
  audience: audience(),
});
