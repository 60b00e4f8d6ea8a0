import * as z from 'zod';
import { direction } from './measurement.ts';
import { audience, id, localised } from './shared.ts';

/** A raw score of a candidate on a criterion. */
export const rawScore = () => z.number().min(-1_000_000).max(1_000_000);

/** The scoring model: criteria by which candidates are compared; there is one. */
export const scoring = z.strictObject({
  criteria: z
    .array(
      z.strictObject({
        id: id().describe('Id of the criterion, permanent'),
        title: localised().describe('Name of the criterion'),
        weight: z.number().min(0).max(1_000_000).describe('Weight against other criteria'),
        direction: direction().describe('Whether more (up) or less (down) is better'),
        min: rawScore().describe('Lowest raw score'),
        max: rawScore().describe('Highest raw score'),
      }),
    )
    .describe('Criteria'),
  wsjf: z
    .strictObject({
      value: id().describe('Criterion that gives the value'),
      urgency: id().describe('Criterion that gives the urgency'),
      risk: id().describe('Criterion that gives the risk reduction'),
      size: id().describe('Criterion that gives the size'),
    })
    .optional()
    .describe('Criteria for weighted shortest job first: (value + urgency + risk reduction) / size'),
  audience: audience(),
});
