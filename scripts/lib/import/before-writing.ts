/** What is asked of the files of an import before any of them is written. */
import path from 'node:path';
import { readRecords } from '#records/read-records.ts';
import type { Reading } from '#records/read-records.ts';
import type { Finding } from '#schemas/finding.ts';
import type { FileChange } from '../governance/write-changes.ts';
import { readBeforeWriting } from '../unwritten.ts';

const sameFinding = ({ rule, file, record, field, message }: Finding): string => [rule, file, record, field, message.en].join('\n');

/** Findings of the reader that the changes would bring into the records. */
export const findingsBroughtIn = (content: string, before: Reading, changes: readonly FileChange[]): readonly Finding[] => {
  if (changes.length === 0) return [];
  const known = new Set(before.findings.map(sameFinding));
  return readBeforeWriting(changes, (places) => readRecords(content, places).findings)
    .filter((finding) => !known.has(sameFinding(finding)))
    .map((finding) => ({ ...finding, file: path.join(content, finding.file) }));
};

/** An error for each file that exists and would change, without having been told to. */
export const existingFiles = (content: string, changes: readonly FileChange[]): readonly Finding[] =>
  changes
    .filter(({ before, after }) => before !== undefined && before !== after)
    .map(({ file }) => ({
      rule: 'import',
      severity: 'error',
      file: path.join(content, file),
      line: 1,
      column: 1,
      message: {
        en: 'the file exists and would change: it is left as it is',
        de: 'die Datei existiert und würde sich ändern: Sie bleibt, wie sie ist',
      },
      hint: {
        en: 'Look at the difference; run again with --write to take it over.',
        de: 'Sehen Sie sich den Unterschied an; mit --write wird er übernommen.',
      },
    }));
