/** The second half of an import: what an importer made of a foreign file is merged into the records. What people wrote stands; what changes is shown; nothing is deleted. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Office } from '#domain/office/office.ts';
import type { ImportContext } from '#importers/context.ts';
import type { CollectionDraft, ImportPlan } from '#importers/draft.ts';
import { keyStart } from '#importers/merge/collection.ts';
import { knownIds } from '#importers/merge/ids.ts';
import { withoutRemoved } from '#importers/merge/without-removed.ts';
import type { LostLink } from '#importers/merge/without-removed.ts';
import type { FieldPath, Finding, Place } from '#schemas/finding.ts';
import type { Audience } from '#schemas/shared.ts';
import { nearText, shownArgument } from '../argument.ts';
import { isKebabCase } from '#schemas/shared.ts';
import { CommandError, exitCodes } from '../command.ts';
import { readOffice } from '../content.ts';
import { dataDate } from '../day.ts';
import { diffOf, writeChanges } from '../governance/write-changes.ts';
import type { FileChange } from '../governance/write-changes.ts';
import { existingFiles, findingsBroughtIn } from './before-writing.ts';
import { differenceLines, differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';
import { fitsLimits } from './fits-limits.ts';
import { memoryFile, memoryOf, memoryRecord } from './import-memory.ts';
import type { ImportMemory } from './import-memory.ts';
import { placedFinding } from './placed-finding.ts';
import { mergedFiles } from './record-files.ts';
import type { MergedFiles } from './record-files.ts';
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
  /** What was found before the file itself was opened, as in a mapping or profile. */
  readonly found?: readonly Finding[];
}

/** Files whose lines are compared: beyond this the list of values tells more than lines, and comparing takes long. */
const comparedBytes = 200_000;

const shownDifference = (content: string, differences: readonly Difference[], changes: readonly FileChange[]): string => {
  const compared = changes.filter(({ before, after }) => before !== undefined && before.length + after.length < comparedBytes);
  return [...differenceLines(differences).map((line) => `${line}\n`), diffOf(content, compared)].join('');
};

const contextOf = (office: Office, asOf: string, { last, entries }: ImportMemory): ImportContext => ({
  office,
  asOf,
  last,
  known: (collection, owner) => knownIds([...entries.values()], keyStart({ collection, ...(owner === undefined ? {} : { owner }) })),
  fits: fitsLimits,
});

/** A dry run shows what a plan holds before its project is made; anything else needs the project. */
const unknownProject = (office: Office, { project: id, file }: MergeSource, dryRun: boolean): Finding | undefined => {
  if (id === undefined || office.find('projects', id) !== undefined) return undefined;
  if (office.unreadable.has(`projects/${id}`)) {
    throw new CommandError(`The project ${shownArgument(id)} cannot be read. Run the check first.`, exitCodes.findings);
  }
  const ids = office.list('projects').map((project) => project.id);
  if (!dryRun || !isKebabCase(id)) {
    throw new CommandError(`There is no project ${shownArgument(id)}.${nearText(id, ids, ' Make it first: npm run new -- project ID')}`);
  }
  return {
    rule: 'import',
    severity: 'warning',
    file,
    line: 1,
    column: 1,
    message: { en: `there is no project "${id}" yet`, de: `das Projekt „${id}“ gibt es noch nicht` },
    hint: {
      en: `Make it before you import: npm run new -- project ${id}`,
      de: `Legen Sie es vor dem Import an: npm run new -- project ${id}`,
    },
  };
};

/** All collections merged; links to what people took away are left out, for nothing can follow it. */
const filesWithoutRemoved = (
  content: string,
  collections: readonly CollectionDraft[],
  entries: ImportMemory['entries'],
): { readonly files: readonly MergedFiles[]; readonly lost: readonly LostLink[] } => {
  const files = collections.map((draft) => mergedFiles(content, draft, entries));
  const removed = new Set(files.flatMap(({ outcome }) => outcome.records.flatMap(({ key, state }) => (state === 'removed' ? [key] : []))));
  if (removed.size === 0) return { files, lost: [] };
  const without = collections.map((draft) => withoutRemoved(draft, removed));
  const lost = without.flatMap((each) => each.lost);
  return lost.length === 0 ? { files, lost } : { files: without.map(({ draft }) => mergedFiles(content, draft, entries)), lost };
};

const lostFinding = (file: string, { uid, line, to }: LostLink): Finding => ({
  rule: 'import',
  severity: 'warning',
  file,
  line,
  column: 1,
  message: {
    en: `${uid} follows ${to}, which was taken away by hand: the link is left out`,
    de: `${uid} folgt auf ${to}, das von Hand entfernt wurde: Die Verknüpfung entfällt`,
  },
  hint: {
    en: 'If it was renamed by hand, name the new id under after.',
    de: 'Wurde es von Hand umbenannt, nennen Sie die neue Kennung unter after.',
  },
});

/** Merges what `make` reads of the foreign file into the records, and writes them unless it is a dry run or a finding is an error. Gives what is to be printed. */
export const merged = async (
  source: MergeSource,
  options: MergeOptions,
  make: (context: ImportContext) => ImportPlan | Promise<ImportPlan>,
): Promise<readonly [ImportResult, ImportPrint]> => {
  const { content, dryRun } = options;
  const { reading, office } = readOffice(content);
  const noProject = unknownProject(office, source, dryRun);
  const asOf = dataDate(options.asOf, office.organisation.data.dataDate);
  const memory = memoryOf(content, office, source.memory);
  const plan = await make(contextOf(office, asOf, memory));
  const found = [...(source.found ?? []), ...plan.findings.map((each) => placedFinding(source.file, source.placeOf, each))];
  const isFaulty = found.some(({ severity }) => severity === 'error');
  const { files, lost } = isFaulty ? { files: [], lost: [] } : filesWithoutRemoved(content, plan.collections, memory.entries);
  const changes = files.flatMap((each) => each.changes);
  const touched = new Set(files.map(({ outcome }) => keyStart(outcome.draft)));
  const kept = [...memory.entries.values()].filter(({ key }) => ![...touched].some((start) => key.startsWith(start)));
  const differences = files.flatMap(({ outcome }) => differencesOf(outcome));
  const brought = noProject === undefined ? findingsBroughtIn(content, reading, changes) : [noProject];
  const exist = dryRun || options.write ? [] : existingFiles(content, changes);
  const findings = [...found, ...lost.map((link) => lostFinding(source.file, link)), ...brought, ...exist];
  const isBlocked = findings.some(({ severity }) => severity === 'error');
  const audience: Audience | undefined =
    plan.audience ?? (source.project === undefined ? undefined : office.find('projects', source.project)?.data.audience);
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
  const all = before === after ? changes : [...changes, { file, before, after, isLast: true }];
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
