import * as z from 'zod';
import { audience, byName, day, localised, money, month, ref } from './shared.ts';

/** A baseline: the approved plan that progress is measured against. The newest by day is in force from that day. */
export const baseline = z.strictObject({
  day: day().describe('Day from which it is in force'),
  reason: localised().describe('Why the plan was set or changed'),
  start: day().describe('Planned first day'),
  end: day().describe('Planned last day'),
  budget: money().describe('Approved budget'),
  approvedBy: ref('roles').describe('Role that approved it'),
  plannedValue: z
    .array(
      z.strictObject({
        month: month().describe('Month'),
        amount: money().describe('Value planned for that month alone, not cumulative'),
      }),
    )
    .optional()
    .describe('Planned value per month; absent = not known, unless a profile is named'),
  profile: z.enum(['linear']).optional().describe('Spread the budget evenly from start to end, when there is no plannedValue'),
  milestones: byName(day()).optional().describe('Planned day per milestone id'),
  change: ref('project-change').optional().describe('Change that led to it'),
  audience: audience(),
});
