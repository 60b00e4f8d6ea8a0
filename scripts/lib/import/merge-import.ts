/** The second half of an import: what an importer made of a foreign file is merged into the records. What people wrote stands; what changes is shown; nothing is deleted. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { officeOf } from '#domain/office/office.ts';
import type { ImportContext } from '#importers/context.ts';
import type { CollectionDraft, ImportFinding, ImportPlan } from '#importers/draft.ts';
import { keyStart } from '#importers/merge/collection.ts';
import { knownIds } from '#importers/merge/ids.ts';
import { memoryText, remember } from '#importers/merge/memory.ts';
import { newData } from '#importers/merge/three-way.ts';
import { limits } from '#records/limits.ts';
import { didYouMean } from '#records/nearest.ts';
import { readRecords } from '#records/read-records.ts';
import type { Reading } from '#records/read-records.ts';
import { itemLines } from '#records/value-lines.ts';
import { recordTypes } from '#schemas/index.ts';
import { fieldName } from '#schemas/finding.ts';
import type { FieldPath, Finding, Place } from '#schemas/finding.ts';
import type { Audience } from '#schemas/shared.ts';
import { CommandError, exitCodes } from '../command.ts';
import { dataDate } from '../day.ts';
import { diffOf, writeChanges } from '../governance/write-changes.ts';
import type { FileChange } from '../governance/write-changes.ts';
import { differenceLines, differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';
import { memoryFile, memoryOf, memoryRecord } from './import-memory.ts';
import type { ImportMemory } from './import-memory.ts';
import { mergedFiles } from './record-files.ts';
import { printResult } from './result.ts';
import type { ImportPrint, ImportResult } from './result.ts';

/** Options that all imports into records have. */
export interface MergeOptions {
  readonly content: string;
  readonly asOf: string | undefined;
  readonly dryRun: boolean;
  readonly write: boolean;
  readonly format: 'text' | 'json';
}

/** Where an import comes from. */
export interface MergeSource {
  readonly kind: 'msproject' | 'jira' | 'csv';
  /** File that is imported, as the person named it. */
  readonly file: string;
  /** Id of the memory, such as `erp-renewal-msproject`: kebab-case. */
  readonly memory: string;
  /** Project that all of it belongs to, where it is one. */
  readonly project?: string;
  /** Where a field of the mapping or profile stands; for findings with `in: 'mapping'`. */
  readonly placeOf?: (path: FieldPath) => Place;
}

const readContent = (content: string): Reading => {
  if (!existsSync(content)) throw new CommandError(`There is no folder "${content}". Name the folder of the records with --content.`);
  return readRecords(content);
};

const fitsLimits = (draft: CollectionDraft): boolean => {
  const { schema } = recordTypes[draft.collection];
  const order = Object.keys(schema.shape);
  const memory = memoryText(draft.records.map(({ id, uid, fields }) => remember(`${keyStart(draft)}${id}`, uid, fields)));
  if (memory.length > 800_000) return false;
  let bytes = 0;
  let nodes = 0;
  const count = (value: unknown): number =>
    typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, each) => sum + 1 + count(each), 1) : 1;
  for (const record of draft.records) {
    const item = { id: record.id, ...newData(record, order) };
    bytes += itemLines(item, { flow: false, padded: false, gap: 1 }).reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
    nodes += count(item) + Object.keys(item).length;
  }
  return bytes < limits.fileBytes * 0.95 && nodes < limits.registerNodes * 0.95;
};

const foundIn = (source: MergeSource, found: ImportFinding): Finding => ({
  ...(found.in === 'mapping' && source.placeOf !== undefined
    ? source.placeOf(found.path ?? [])
    : { file: source.file, line: found.line, column: found.column ?? 1 }),
  rule: 'import',
  severity: found.severity,
  field: found.path === undefined || found.path.length === 0 ? undefined : fieldName(found.path),
  message: found.message,
  ...(found.hint === undefined ? {} : { hint: found.hint }),
});

const sameFinding = ({ rule, file, record, field, message }: Finding): string => [rule, file, record, field, message.en].join('\n');

/** Findings of the reader that the changes would bring into the records. They are read as they would stand, from outside the folder. */
const broughtIn = (content: string, before: Reading, changes: readonly FileChange[]): readonly Finding[] => {
  if (changes.length === 0) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'kontor-import-'));
  try {
    const replaced = new Map(
      changes.map(({ file, after }, index) => {
        const absolute = path.join(folder, String(index));
        writeFileSync(absolute, after);
        return [file, absolute] as const;
      }),
    );
    const known = new Set(before.findings.map(sameFinding));
    return readRecords(content, replaced)
      .findings.filter((finding) => !known.has(sameFinding(finding)))
      .map((finding) => ({ ...finding, file: path.join(content, finding.file) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const blocked = (content: string, changes: readonly FileChange[]): readonly Finding[] =>
  changes.flatMap(({ file, before }): readonly Finding[] =>
    before === undefined
      ? []
      : [
          {
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
          },
        ],
  );

/** Files whose lines are compared: beyond this the list of values tells more than lines, and comparing takes long. */
const comparedBytes = 200_000;

const shownDifference = (content: string, differences: readonly Difference[], changes: readonly FileChange[]): string => {
  const compared = changes.filter(({ before, after }) => before !== undefined && before.length + after.length < comparedBytes);
  return [...differenceLines(differences).map((line) => `${line}\n`), diffOf(content, compared)].join('');
};

const contextOf = (office: ImportContext['office'], asOf: string, { last, entries }: ImportMemory): ImportContext => ({
  office,
  asOf,
  last,
  known: (collection, owner) => knownIds([...entries.values()], keyStart({ collection, ...(owner === undefined ? {} : { owner }) })),
  fits: fitsLimits,
});

/** Merges what `make` reads of the foreign file into the records, and writes them unless it is a dry run or a finding is an error. Gives what is to be printed. */
export const merged = async (
  source: MergeSource,
  options: MergeOptions,
  make: (context: ImportContext) => ImportPlan | Promise<ImportPlan>,
): Promise<readonly [ImportResult, ImportPrint]> => {
  const { content, dryRun } = options;
  const reading = readContent(content);
  const office = officeOf(reading.records, reading.unreadable);
  if (office === undefined) {
    throw new CommandError(`The organisation in "${content}" cannot be read. Run the check first.`, exitCodes.findings);
  }
  if (source.project !== undefined && office.find('projects', source.project) === undefined) {
    const near = didYouMean(
      source.project,
      office.list('projects').map(({ id }) => id),
    );
    throw new CommandError(
      `There is no project "${source.project}".${near === undefined ? ' Make it first: npm run new -- project ID' : ` ${near.en}`}`,
    );
  }
  const asOf = dataDate(options.asOf, office.organisation.data.dataDate);
  const memory = memoryOf(office, source.memory);
  const plan = await make(contextOf(office, asOf, memory));
  const found = plan.findings.map((each) => foundIn(source, each));
  const isFaulty = found.some(({ severity }) => severity === 'error');
  const files = isFaulty ? [] : plan.collections.map((draft) => mergedFiles(content, draft, memory.entries));
  const changes = files.flatMap((each) => each.changes);
  const touched = new Set(files.map(({ outcome }) => keyStart(outcome.draft)));
  const kept = [...memory.entries.values()].filter(({ key }) => ![...touched].some((start) => key.startsWith(start)));
  const differences = files.flatMap(({ outcome }) => differencesOf(outcome));
  const brought = broughtIn(content, reading, changes);
  const exist = dryRun || options.write ? [] : blocked(content, changes);
  const findings = [...found, ...brought, ...exist];
  const isBlocked = findings.some(({ severity }) => severity === 'error');
  const audience: Audience | undefined = source.project === undefined ? undefined : office.find('projects', source.project)?.data.audience;
  const file = memoryFile(source.memory);
  const before = existsSync(path.join(content, file)) ? readFileSync(path.join(content, file), 'utf8') : undefined;
  const after = memoryRecord(
    {
      kind: source.kind,
      file: source.file,
      day: asOf,
      project: source.project,
      statusDate: plan.statusDate,
      counts: plan.counts,
      audience,
    },
    [...kept, ...files.flatMap(({ outcome }) => outcome.remembered)],
  );
  const all = before === after ? changes : [...changes, { file, before, after }];
  if (!isBlocked && !dryRun) writeChanges(content, all);
  return [
    {
      source: { kind: source.kind, file: source.file },
      ...(source.project === undefined ? {} : { project: source.project }),
      counts: plan.counts,
      ...plan.facts,
      written: isBlocked ? [] : all.map((each) => path.join(content, each.file)),
      dropped: plan.dropped,
      differences,
      findings,
    },
    {
      format: options.format,
      language: office.organisation.data.languages[0] ?? 'en',
      dryRun,
      difference: options.format === 'json' ? '' : shownDifference(content, differences, changes),
    },
  ];
};

/** Runs an import to its end: prints the result and gives the exit code. */
export const mergeImport = async (
  source: MergeSource,
  options: MergeOptions,
  make: (context: ImportContext) => ImportPlan | Promise<ImportPlan>,
): Promise<number> => printResult(...(await merged(source, options, make)));
