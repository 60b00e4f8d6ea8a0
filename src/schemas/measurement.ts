/** Values on days: what objectives and benefits are measured by. */
import * as z from 'zod';
import { day, text } from './shared.ts';

/** A value on a day: a baseline or a target. */
export const valueOnDay = z.strictObject({
  day: day().describe('Day to which the value belongs'),
  value: z.number().describe('Value, in the unit named beside it'),
});

/** A value that was measured. */
export const measurement = z.strictObject({
  day: day().describe('Day of the measurement'),
  value: z.number().describe('Measured value, in the unit named beside it'),
  source: text().optional().describe('Where the value comes from'),
});

/** Which way is better. */
export const direction = () => z.enum(['up', 'down']);
