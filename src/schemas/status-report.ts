import * as z from 'zod';
import { assessment, ragDimensions } from './rag-dimensions.ts';
import { reportState } from './report-state.ts';
import { audience, day, localised, money, month, percent, ref, text } from './shared.ts';

/** A status report of a project; the body gives achievements and next steps. Once published it is never edited. */
export const statusReport = z.strictObject({
  dataDate: day().describe('Day up to which the report speaks'),
  state: reportState().describe('Draft, or published'),
  author: ref('roles').describe('Role that reports'),
  overall: assessment.describe('Stated colour of the whole project'),
  dimensions: ragDimensions.optional().describe('Stated colour per dimension'),
  progress: z
    .strictObject({
      value: percent().describe('Work done, in per cent'),
      rule: z.enum(['assessed', 'weighted-milestones', 'units', '0-100', '50-50', 'issues']).optional().describe('How the value was found'),
      by: ref('roles').optional().describe('Role that found it'),
    })
    .optional()
    .describe('Progress of the work'),
  earnedValue: money().optional().describe('Earned value up to the data date; wins over progress × budget'),
  actualCost: money().optional().describe('Cost up to the data date, cumulative'),
  estimateToComplete: money().optional().describe('Cost of the remaining work, estimated bottom-up'),
  forecastEnd: day().optional().describe('Day on which the project will probably end'),
  changed: localised().optional().describe('Why a colour or forecast moved; required when one did'),
  decisionsNeeded: z
    .array(
      z.strictObject({
        text: localised().describe('What is to be decided'),
        by: ref('roles').optional().describe('Role that decides'),
        due: day().optional().describe('Day by which the decision is needed'),
      }),
    )
    .optional()
    .describe('Decisions that the project waits for'),
  corrects: month().optional().describe('Month of the published report that this one replaces'),
  source: z
    .strictObject({
      from: text().describe('System or file that it was imported from'),
      day: day().describe('Day of the import'),
    })
    .optional()
    .describe('Where an imported report comes from'),
  audience: audience(),
});
