import * as z from 'zod';
import { audience, byName, day, ref, text } from './shared.ts';

/** What the last import brought; written by `npm run import`, so that the next one can tell what people changed by hand. */
export const importRecord = z.strictObject({
  kind: z.enum(['msproject', 'jira', 'csv']).describe('Kind of the source'),
  file: text().describe('Name of the file that was imported last'),
  day: day().describe('Day of the last import'),
  project: ref('projects').optional().describe('Project that it belongs to, where it is one'),
  statusDate: day().optional().describe('Day up to which the source spoke'),
  counts: byName(z.number().min(0)).optional().describe('What the file held, in numbers'),
  records: z.int().min(0).optional().describe('How many lines there are under entries; fewer of them have been lost'),
  entries: z
    .string()
    .max(900_000)
    .optional()
    .describe('One line a record: its key, its name in the source, and a fingerprint of each value that the import brought'),
  audience: audience(),
});
