/** `import csv` of an export of a learning system → counts of readers. Nothing of a person is written or printed: findings name rows. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { acknowledgementCounts } from '#importers/csv/acknowledgements.ts';
import type { CountDraft } from '#importers/csv/acknowledgements.ts';
import { decoded } from '#importers/csv/decode.ts';
import type { DroppedRow } from '#importers/csv/facts.ts';
import { csvLimits } from '#importers/csv/table.ts';
import { withItems } from '#records/register-text.ts';
import { importMapping } from '#schemas/import-mapping.ts';
import { CommandError, exitCodes } from '../command.ts';
import { readOffice } from '../content.ts';
import { dataDate } from '../day.ts';
import { diffOf, refuseUnreadable, writeChanges } from '../governance/write-changes.ts';
import type { FileChange } from '../governance/write-changes.ts';
import { existingFiles } from './before-writing.ts';
import { mappingIn } from './mapping-file.ts';
import type { CsvCommandOptions, MappingFile } from './mapping-file.ts';
import { placedFinding } from './placed-finding.ts';
import { printResult } from './result.ts';
import type { DroppedItem, ImportResult } from './result.ts';
import { bytesOf } from './source-file.ts';

const change = (content: string, { document, items }: CountDraft): FileChange => {
  const file = `acknowledgements/${document}.yaml`;
  const target = path.join(content, file);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  const after = withItems(before, items);
  if (after === undefined) {
    throw new CommandError(
      `"${target}" is no list of counts in lines that more could be added to. Run the check, or write it anew as lines that begin with "- ".`,
      exitCodes.findings,
    );
  }
  return { file, before, after };
};

const droppedItems = (dropped: readonly DroppedRow[]): readonly DroppedItem[] =>
  [...new Set(dropped.map(({ why }) => why))].map((why) => {
    const rows = dropped.filter((item) => item.why === why).map(({ row }) => row);
    return { what: 'rows', why, count: rows.length, rows };
  });

/** Runs the import and prints its result; gives the exit code. Nothing is written where a finding is an error: some rows are then not counted. */
export const importAcknowledgements = (file: string, read: MappingFile, options: CsvCommandOptions): number => {
  const { content, dryRun } = options;
  const { office } = readOffice(content);
  const bytes = bytesOf(file, csvLimits.bytes);
  const { mapping, findings: inMapping } = mappingIn(importMapping, read);
  const text = mapping === undefined ? '' : decoded(bytes, mapping.encoding);
  const asOf = options.asOf ?? mapping?.day ?? dataDate(undefined, office.organisation.data.dataDate);
  const result = mapping === undefined || typeof text !== 'string' ? undefined : acknowledgementCounts(text, mapping, office, asOf);
  const found = [...(typeof text === 'string' ? [] : [text]), ...(result?.findings ?? [])].map((each) =>
    placedFinding(file, read.placeOf, each),
  );
  const isFaulty = [...inMapping, ...found].some(({ severity }) => severity === 'error');
  const changes = isFaulty ? [] : (result?.drafts ?? []).map((draft) => change(content, draft));
  const kept = dryRun || options.write ? [] : existingFiles(content, changes);
  const isWritten = !isFaulty && kept.length === 0;
  if (isWritten && !dryRun && changes.length > 0) {
    refuseUnreadable(content, changes);
    writeChanges(content, changes);
  }
  // Sums that lack some rows are not shown as if they were counts.
  const printed: ImportResult & { readonly acknowledgements: readonly object[] } = {
    source: { kind: 'csv', file },
    counts: { ...(result?.counts ?? { rows: 0, counts: 0, unchanged: 0, dropped: 0 }) },
    acknowledgements: (isFaulty ? [] : (result?.drafts ?? [])).flatMap(({ document, items }) =>
      items.map((item) => ({ document, ...item })),
    ),
    written: isWritten ? changes.map((each) => path.join(content, each.file)) : [],
    dropped: droppedItems(result?.dropped ?? []),
    findings: [...inMapping, ...found, ...kept],
  };
  const difference = diffOf(content, changes);
  return printResult(printed, { format: options.format, language: office.organisation.data.languages[0] ?? 'en', dryRun, difference });
};
