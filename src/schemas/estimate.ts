/** Estimates in three points, for sums that are not yet known. */
import * as z from 'zod';
import { money } from './shared.ts';

/** A cost between its lowest and its highest value. */
export const costEstimate = z.strictObject({
  min: money().optional().describe('Lowest cost'),
  likely: money().optional().describe('Most likely cost'),
  max: money().optional().describe('Highest cost'),
});
