import * as z from 'zod';
import { audience, day, localised, ref, text } from './shared.ts';

/** An obligation: a law, a contract or another duty from outside. */
export const obligation = z.strictObject({
  title: localised().describe('Name of the obligation'),
  source: text().describe('Where it is laid down: law and article, contract and clause'),
  area: localised().describe('Field that it belongs to, such as data protection'),
  kind: z.enum(['law', 'contract', 'other']).optional().describe('What it rests on'),
  owner: ref('roles').optional().describe('Role that watches over it'),
  requirement: localised().optional().describe('What it demands'),
  due: day().optional().describe('Day by which it must be met'),
  audience: audience(),
});
