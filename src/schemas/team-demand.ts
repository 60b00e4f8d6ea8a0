/** What a project or a request wants of teams. */
import * as z from 'zod';
import { month, ref } from './shared.ts';

/** Full-time equivalents; one person all month is 1. */
export const fullTimeEquivalents = () => z.number().min(0).max(10_000);

/** The demand for one team in one month. */
export const teamDemand = z.strictObject({
  team: ref('teams').describe('Team that is wanted'),
  role: ref('roles').optional().describe('Role of the team that is wanted; absent = anybody of the team'),
  month: month().describe('Month of the work'),
  fte: fullTimeEquivalents().describe('Demand in full-time equivalents'),
});
