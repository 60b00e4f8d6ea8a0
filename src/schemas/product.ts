import * as z from 'zod';
import { audience, day, link, localised, text } from './shared.ts';

/** A product that the organisation uses, with the days on which its vendor ends the support of each release. */
export const product = z.strictObject({
  title: localised().describe('Name of the product'),
  vendor: text().describe('Who makes it'),
  kind: z
    .enum(['operating-system', 'database', 'runtime', 'server', 'client', 'device', 'service'])
    .optional()
    .describe('Kind of technology'),
  releases: z
    .array(
      z.strictObject({
        version: text().describe('Version or model, in quotes, as applications and assets name it'),
        released: day().optional().describe('Day of the release'),
        supportEnds: day().optional().describe("Last day of the vendor's ordinary support; absent = not announced"),
        extendedSupportEnds: day().optional().describe('Last day of support that is paid for on top'),
      }),
    )
    .describe('Releases that are or were in use'),
  source: link().describe('Where the days were found'),
  checked: day().describe('Day on which they were last looked up'),
  audience: audience(),
});
