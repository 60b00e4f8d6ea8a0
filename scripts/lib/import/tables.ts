/** `import csv` for registers and portfolios: a spreadsheet → records, merged with what people wrote. */
import path from 'node:path';
import { decoded } from '#importers/csv/decode.ts';
import type { ImportContext } from '#importers/context.ts';
import type { ImportFinding, ImportPlan } from '#importers/draft.ts';
import { tablePlan } from '#importers/tables/plan.ts';
import { sheetLimits } from '#importers/tables/sheet.ts';
import { idOfTitle } from '#schemas/id.ts';
import { tableMapping } from '#schemas/table-mapping.ts';
import { CommandError } from '../command.ts';
import { mappingIn } from './mapping-file.ts';
import type { CsvCommandOptions, MappingFile } from './mapping-file.ts';
import { mergeImport } from './merge-import.ts';
import { bytesOf } from './source-file.ts';
import { tableTools } from './table-tools.ts';

/** Name of the memory of an import: that of its mapping, without endings. */
const memoryName = (mapping: string): string => {
  const id = idOfTitle(path.basename(mapping).replace(/(?:\.mapping)?\.ya?ml$/i, ''));
  if (id === undefined) throw new CommandError(`Give "${mapping}" a name with letters or digits: the import is remembered by it.`);
  return id;
};

const nothing = (findings: readonly ImportFinding[]): ImportPlan => ({
  collections: [],
  counts: { rows: 0, records: 0, tasks: 0, issues: 0, dropped: 0 },
  dropped: [],
  findings,
});

/** Runs the import and prints its result; gives the exit code. */
export const importTable = async (file: string, read: MappingFile, options: CsvCommandOptions): Promise<number> => {
  const { mapping, findings } = mappingIn(tableMapping, read);
  const text = mapping === undefined ? '' : decoded(bytesOf(file, sheetLimits.bytes), mapping.encoding, sheetLimits.bytes);
  const make = (context: ImportContext): ImportPlan => {
    if (mapping === undefined) return nothing([]);
    return typeof text === 'string' ? tablePlan(text, mapping, context, tableTools(context.office)) : nothing([text]);
  };
  const project = typeof mapping?.project === 'string' && mapping.also === undefined ? { project: mapping.project } : {};
  const source = { kind: 'csv', file, memory: memoryName(options.mapping), placeOf: read.placeOf, found: findings } as const;
  return mergeImport({ ...source, ...project }, options, make);
};
