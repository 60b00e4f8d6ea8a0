import * as z from 'zod';
import { audience, day, ref, sha256, text, version } from './shared.ts';

/** The approved text of one version of a document; the approve command writes it, nobody edits it. */
export const snapshot = z.strictObject({
  document: ref('document').describe('Document, as <collection>/<id>'),
  version: version().describe('Version that was approved'),
  title: text().describe('Title in that version'),
  summary: text().optional().describe('Summary in that version'),
  day: day().optional().describe('Day of the approval'),
  sha256: sha256().describe('SHA-256 over the normative text of that version'),
  audience: audience(),
});
