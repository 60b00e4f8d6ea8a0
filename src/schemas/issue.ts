import * as z from 'zod';
import { level } from './level.ts';
import { audience, day, id, localised, ref } from './shared.ts';

/** An issue of a project: something that has happened and must be settled. */
export const issue = z.strictObject({
  id: id().describe('Id of the issue, permanent'),
  title: localised().describe('The issue in one line'),
  raised: day().optional().describe('Day on which it was raised'),
  owner: ref('roles').optional().describe('Role that settles it'),
  status: z.enum(['open', 'postponed', 'resolved', 'closed']).optional().describe('State. Default: open'),
  urgency: level().optional().describe('Urgency, 1 (very low) to 5 (very high)'),
  impact: level().optional().describe('Impact, 1 (very low) to 5 (very high)'),
  target: day().optional().describe('Day by which it is to be settled'),
  closed: day().optional().describe('Day on which it was settled'),
  resolution: localised().optional().describe('How it was settled'),
  audience: audience(),
});
