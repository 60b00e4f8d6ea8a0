import * as z from 'zod';
import { reportState } from './report-state.ts';
import { audience, month, ref } from './shared.ts';

/** The board's commentary for the monthly portfolio report; the body is the commentary. */
export const monthlyReport = z.strictObject({
  month: month().describe('Month of the report'),
  state: reportState().describe('Draft, or published'),
  author: ref('roles').optional().describe('Role that comments'),
  audience: audience(),
});
