import * as z from 'zod';
import { audience, ref, text } from './shared.ts';

/** A programme: projects that are led together; the projects name it. */
export const programme = z.strictObject({
  title: text().describe('Name of the programme'),
  owner: ref('roles').describe('Role that answers for it'),
  objectives: z.array(ref('objectives')).optional().describe('Objectives that it serves'),
  audience: audience(),
});
