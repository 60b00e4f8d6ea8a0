import * as z from 'zod';
import { direction, measurement, valueOnDay } from './measurement.ts';
import { audience, id, localised, money, ref } from './shared.ts';

/** A benefit that a project is to bring, and how far it has come. */
export const benefit = z.strictObject({
  id: id().describe('Id of the benefit, permanent'),
  title: localised().describe('The benefit in one line'),
  owner: ref('roles').describe('Role that answers for it'),
  unit: localised().describe('Unit of the values'),
  baseline: valueOnDay.describe('Value without the project'),
  target: valueOnDay.describe('Value to be reached'),
  direction: direction().describe('Whether more (up) or less (down) is better'),
  kind: z
    .enum(['cash-releasing', 'cost-avoidance', 'productivity', 'revenue', 'risk-reduction', 'compliance', 'service-quality'])
    .optional()
    .describe('Kind of benefit'),
  monetaryPerYear: money().optional().describe('Worth a year when the target is reached'),
  objective: ref('objectives').optional().describe('Objective that it serves'),
  measurements: z.array(measurement).optional().describe('Values that were measured'),
  audience: audience(),
});
