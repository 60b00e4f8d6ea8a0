import * as z from 'zod';
import { audience, day, id, localised, ref, text } from './shared.ts';

/** An action of a project: something to be done by a role. */
export const action = z.strictObject({
  id: id().describe('Id of the action, permanent'),
  text: localised().describe('What is to be done'),
  owner: ref('roles').optional().describe('Role that does it'),
  due: day().optional().describe('Day by which it is done'),
  done: day().optional().describe('Day on which it was done'),
  source: text().optional().describe('Where it comes from: meeting, decision, report'),
  audience: audience(),
});
