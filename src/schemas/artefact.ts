import * as z from 'zod';
import { documentStatus } from './document.ts';
import { location } from './location.ts';
import { audience, day, ref } from './shared.ts';

/** An artefact of the methodology that a project has produced. */
export const artefact = z.strictObject({
  artefact: ref('artefact').describe("Artefact of the project's methodology"),
  ...location,
  day: day().optional().describe('Day of its present state'),
  status: documentStatus().optional().describe('State of the artefact'),
  audience: audience(),
});
