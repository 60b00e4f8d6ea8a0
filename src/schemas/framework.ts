import * as z from 'zod';
import { expectation } from './expectations.ts';
import { audience, link, localised, text } from './shared.ts';

const controlNumber = () => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 .()_-]{0,60}$/, expectation('controlNumber'));

/** A framework: a published set of controls, such as ISO 27001. */
export const framework = z.strictObject({
  title: localised().describe('Name of the framework'),
  publisher: text().describe('Who publishes it'),
  licence: text().describe('Licence or terms of its text'),
  redistribution: z.enum(['full', 'ids-and-own-titles']).describe('What may be shown: its text, or only numbers and titles of our own'),
  source: link().optional().describe('Where it is published'),
  version: text().optional().describe('Edition, in quotes'),
  controls: z
    .array(
      z.strictObject({
        ref: controlNumber().describe('Number of the control in the framework, in quotes'),
        title: localised().describe('Title; our own where the licence demands it'),
        parent: controlNumber().optional().describe('Number of the control or chapter above it'),
        group: z.boolean().optional().describe('Whether it is the heading of a group, and no control of its own: it is not counted'),
        text: localised().optional().describe('Text of the control; only where redistribution is full'),
        guidance: localised().optional().describe('Explanation that the publisher adds to the text; only where redistribution is full'),
      }),
    )
    .describe('Controls in the order of the framework'),
  audience: audience(),
});
