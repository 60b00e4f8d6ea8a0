/** What an importer found, at its place in the files that the person named. */
import type { ImportFinding } from '#importers/draft.ts';
import { fieldName } from '#schemas/finding.ts';
import type { FieldPath, Finding, Place } from '#schemas/finding.ts';

/** The finding of the command; `placeOf` gives the place of a field in the mapping, where there is one. */
export const placedFinding = (file: string, placeOf: ((path: FieldPath) => Place) | undefined, found: ImportFinding): Finding => ({
  ...(found.in === 'mapping' && placeOf !== undefined ? placeOf(found.path ?? []) : { file, line: found.line, column: found.column ?? 1 }),
  rule: 'import',
  severity: found.severity,
  field: found.path === undefined || found.path.length === 0 ? undefined : fieldName(found.path),
  message: found.message,
  ...(found.hint === undefined ? {} : { hint: found.hint }),
});
