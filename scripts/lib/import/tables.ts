/** `import csv` for registers and portfolios: a spreadsheet → records, merged with what people wrote. */
import path from 'node:path';
import { officeOf } from '#domain/office/office.ts';
import { decoded } from '#importers/csv/decode.ts';
import type { CsvFinding } from '#importers/csv/finding.ts';
import type { ImportContext } from '#importers/context.ts';
import type { ImportPlan } from '#importers/draft.ts';
import { idOf } from '#importers/merge/ids.ts';
import { tablePlan } from '#importers/tables/plan.ts';
import { sheetLimits } from '#importers/tables/sheet.ts';
import { readRecords } from '#records/read-records.ts';
import { tableMapping } from '#schemas/table-mapping.ts';
import { CommandError } from '../command.ts';
import type { CsvCommandOptions } from './csv.ts';
import { bytesOf, mappingIn } from './mapping-file.ts';
import type { MappingFile } from './mapping-file.ts';
import { mergeImport } from './merge-import.ts';
import { printResult } from './result.ts';
import { tableTools } from './table-tools.ts';

/** Name of the memory of an import: that of its mapping, without endings. */
const memoryName = (mapping: string): string => {
  const id = idOf(path.basename(mapping).replace(/(?:\.mapping)?\.ya?ml$/i, ''));
  if (id === undefined) throw new CommandError(`Give "${mapping}" a name with letters or digits: the import is remembered by it.`);
  return id;
};

const refused = (finding: CsvFinding): ImportPlan => ({
  collections: [],
  counts: { rows: 0, records: 0, tasks: 0, issues: 0, dropped: 0 },
  dropped: [],
  findings: [{ in: 'file', severity: 'error', line: finding.line, message: finding.message, hint: finding.hint }],
});

/** Runs the import and prints its result; gives the exit code. */
export const importTable = async (file: string, read: MappingFile, options: CsvCommandOptions): Promise<number> => {
  const { mapping, findings } = mappingIn(tableMapping, read);
  if (mapping === undefined) {
    const reading = readRecords(options.content);
    const language = officeOf(reading.records, reading.unreadable)?.organisation.data.languages[0] ?? 'en';
    const counts = { rows: 0, records: 0, tasks: 0, issues: 0, dropped: 0 };
    return printResult(
      { source: { kind: 'csv', file }, counts, written: [], dropped: [], findings },
      { format: options.format, language, dryRun: options.dryRun, difference: '' },
    );
  }
  const text = decoded(bytesOf(file, sheetLimits.bytes), mapping.encoding, sheetLimits.bytes);
  const make = (context: ImportContext): ImportPlan =>
    typeof text === 'string' ? tablePlan(text, mapping, context, tableTools(context.office)) : refused(text);
  const project = typeof mapping.project === 'string' && mapping.also === undefined ? { project: mapping.project } : {};
  return mergeImport({ kind: 'csv', file, memory: memoryName(options.mapping), ...project, placeOf: read.placeOf }, options, make);
};
