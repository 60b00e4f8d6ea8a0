import * as z from 'zod';
import { audience, day, ref, text, version } from './shared.ts';

const people = () => z.int().min(0).max(10_000_000);

/** How many of a group confirmed that they know a version of a document; counts, never names. */
export const acknowledgement = z.strictObject({
  version: version().describe('Version that was confirmed'),
  group: ref('group').describe('Unit or role that was asked'),
  required: people().describe('Number of people who must confirm'),
  confirmed: people().describe('Number of people who confirmed'),
  day: day().describe('Day of the count'),
  source: text().optional().describe('Where the count comes from'),
  audience: audience(),
});
