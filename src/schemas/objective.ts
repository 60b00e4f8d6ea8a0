import * as z from 'zod';
import { direction, measurement, valueOnDay } from './measurement.ts';
import { audience, id, localised, ref, text, year } from './shared.ts';

/** An objective: what the organisation wants to reach, and how that is measured. */
export const objective = z.strictObject({
  title: text().describe('The objective in one line'),
  owner: ref('roles').describe('Role that answers for it'),
  horizon: z.union([year(), text()]).optional().describe('Year or period by which it is to be reached'),
  weight: z.number().min(0).optional().describe('Weight against other objectives'),
  parent: ref('objectives').optional().describe('Objective that it serves'),
  measures: z
    .array(
      z.strictObject({
        id: id().describe('Id of the measure, permanent'),
        title: localised().describe('What is measured'),
        unit: localised().describe('Unit of the values'),
        direction: direction().describe('Whether more (up) or less (down) is better'),
        baseline: valueOnDay.optional().describe('Value at the outset'),
        targets: z.array(valueOnDay).optional().describe('Values to be reached'),
        actuals: z.array(measurement).optional().describe('Values that were measured'),
      }),
    )
    .optional()
    .describe('How it is measured'),
  audience: audience(),
});
