import * as z from 'zod';
import { documentHead } from './document.ts';
import { expectation } from './expectations.ts';
import { day, id, localised, ref, text } from './shared.ts';

const weekday = '(?:MO|TU|WE|TH|FR|SA|SU)';
const list = (item: string): string => `${item}(?:,${item})*`;
/** Parts that a rule may have after its frequency: a mistyped weekday or a step of 0 would drop the procedure from the calendar without a word. */
const parts = [
  'INTERVAL=[1-9][0-9]{0,3}',
  'COUNT=[1-9][0-9]{0,5}',
  'UNTIL=[0-9]{8}(?:T[0-9]{6}Z?)?',
  `WKST=${weekday}`,
  `BYDAY=${list(`(?:[+-]?[1-9][0-9]?)?${weekday}`)}`,
  `BY(?:MONTH|MONTHDAY|YEARDAY|WEEKNO|SETPOS|HOUR|MINUTE|SECOND)=${list('[+-]?[0-9]{1,3}')}`,
];
const rule = new RegExp(`^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:${parts.join('|')}))*$`);

/** A procedure: who does what in which order. */
export const procedure = z.strictObject({
  ...documentHead,
  trigger: text().optional().describe('What starts it'),
  schedule: z.string().max(200).regex(rule, expectation('rrule')).optional().describe('When it recurs (RFC 5545 RRULE)'),
  steps: z
    .array(
      z.strictObject({
        id: id().describe('Id of the step, permanent'),
        do: localised().describe('What is done'),
        role: ref('roles').describe('Role that does it'),
        evidence: localised().optional().describe('What shows that it was done'),
      }),
    )
    .optional()
    .describe('Steps in their order'),
  inputs: z.array(text()).optional().describe('What must be there before'),
  outputs: z.array(text()).optional().describe('What is there after'),
  lastExercised: day().optional().describe('Day on which it was last carried out or rehearsed'),
});
