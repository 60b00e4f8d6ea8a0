import * as z from 'zod';
import { audience, id, localised } from './shared.ts';

/** A lesson that a project learned, for others to use. */
export const lesson = z.strictObject({
  id: id().describe('Id of the lesson, permanent'),
  title: localised().describe('The lesson in one line'),
  what: localised().optional().describe('What happened'),
  why: localised().optional().describe('Why it happened'),
  advice: localised().optional().describe('What others should do'),
  audience: audience(),
});
