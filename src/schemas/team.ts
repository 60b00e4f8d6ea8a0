import * as z from 'zod';
import { audience, localised, month, ref } from './shared.ts';
import { fullTimeEquivalents } from './team-demand.ts';

/** A team and its capacity; the demand comes from projects. */
export const team = z.strictObject({
  title: localised().describe('Name of the team'),
  unit: ref('units').describe('Unit that it belongs to'),
  roles: z
    .array(
      z.strictObject({
        role: ref('roles').describe('Role in the team'),
        fte: fullTimeEquivalents().describe('Usual capacity in full-time equivalents'),
      }),
    )
    .optional()
    .describe('Usual capacity per role'),
  capacity: z
    .array(
      z.strictObject({
        month: month().describe('Month'),
        role: ref('roles').describe('Role in the team'),
        fte: fullTimeEquivalents().describe('Capacity of that month in full-time equivalents'),
      }),
    )
    .optional()
    .describe('Months that differ from the usual capacity'),
  audience: audience(),
});
