import * as z from 'zod';
import { documentHead } from './document.ts';
import { expectation } from './expectations.ts';
import { localised, percent, ref } from './shared.ts';

/** A training module: what is taught, to whom, and how it is checked. */
export const training = z.strictObject({
  ...documentHead,
  covers: z.array(ref('statement')).optional().describe('Statements that it teaches'),
  mandatoryFor: z.array(ref('roles')).optional().describe('Roles that must take it'),
  minutes: z.int().min(1).max(2_400).optional().describe('Time it takes, in minutes'),
  validityMonths: z.int().min(1).max(120).optional().describe('Months until it must be repeated'),
  quiz: z
    .array(
      z
        .strictObject({
          question: localised().describe('Question'),
          options: z.array(localised()).min(2).max(8).describe('Answers to choose from'),
          answer: z.int().min(0).max(7).describe('Position of the right answer, counted from 0'),
          why: localised().describe('Why it is right'),
          statement: ref('statement').optional().describe('Statement that settles it'),
        })
        .refine((item) => item.answer < item.options.length, { error: expectation('answer'), path: ['answer'] }),
    )
    .optional()
    .describe('Questions that check the learning'),
  passMark: percent().optional().describe('Share of right answers needed, in per cent'),
});
