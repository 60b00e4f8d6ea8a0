/** `import oscal`: reads a catalogue, makes the files of its frameworks, and says what became of everything. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { oscalImport } from '#importers/oscal/import-oscal.ts';
import type { FrameworkDraft } from '#importers/oscal/options.ts';
import { readRecords } from '#records/read-records.ts';
import type { Reading } from '#records/read-records.ts';
import { isKebabCase } from '#schemas/shared.ts';
import type { Language } from '#schemas/shared.ts';
import type { Finding } from '#schemas/finding.ts';
import { CommandError } from '../command.ts';
import { refuseNoContent } from '../content.ts';
import { diffOf, writeChanges } from '../governance/write-changes.ts';
import type { FileChange } from '../governance/write-changes.ts';
import { existingFiles } from './before-writing.ts';
import { frameworkFinding, lostControls, textFindings } from './framework-check.ts';
import { printResult } from './result.ts';
import { bytesOf } from './source-file.ts';
import { yamlText } from './yaml-text.ts';

/** Options of `import oscal`. */
export interface OscalCommandOptions {
  readonly framework: string;
  readonly language: Language | undefined;
  readonly redistribution: 'full' | 'ids-and-own-titles';
  readonly licence: string | undefined;
  readonly publisher: string | undefined;
  readonly group: readonly string[] | undefined;
  readonly split: boolean;
  readonly dryRun: boolean;
  readonly write: boolean;
  readonly format: 'text' | 'json';
  readonly content: string;
}

interface Planned {
  readonly draft: FrameworkDraft;
  /** Where it is written, as the person can open it. */
  readonly file: string;
  readonly change: FileChange;
}

const largest = 64 * 1024 * 1024;

const firstLanguage = ({ records }: Reading): Language => {
  const organisation = records.find((record) => record.collection === 'organisation');
  return organisation?.data.languages[0] ?? 'en';
};

const plan = (draft: FrameworkDraft, content: string): Planned => {
  const name = `frameworks/${draft.id}.yaml`;
  const file = path.join(content, name);
  return {
    draft,
    file,
    change: { file: name, before: existsSync(file) ? readFileSync(file, 'utf8') : undefined, after: yamlText(draft.data) },
  };
};

interface ControlChanges {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What changes in a framework that exists, in numbers of controls. */
const controlChanges = ({ draft }: Planned, { records }: Reading): ControlChanges => {
  const record = records.find(({ key }) => key === `frameworks/${draft.id}`);
  const before = new Map(
    (record?.collection === 'frameworks' ? record.data.controls : []).map((entry) => [entry.ref, JSON.stringify(entry)]),
  );
  const now = new Map(draft.data.controls.map((entry) => [entry.ref, JSON.stringify(entry)]));
  return {
    added: [...now.keys()].filter((ref) => !before.has(ref)).length,
    removed: [...before.keys()].filter((ref) => !now.has(ref)).length,
    changed: [...now].filter(([ref, entry]) => before.has(ref) && before.get(ref) !== entry).length,
  };
};

const lostFindings = (planned: readonly Planned[], { records }: Reading): readonly Finding[] =>
  planned.flatMap(({ draft, file }) =>
    lostControls(draft, records).map(({ control, records: files }): Finding => ({
      ...frameworkFinding(file, draft.id, 'unknown-control', {
        en: `${control} is no longer there; these refer to it: ${files.join(', ')}`,
        de: `${control} gibt es nicht mehr; darauf verweisen: ${files.join(', ')}`,
      }),
      severity: 'warning',
    })),
  );

/** Runs the import and prints its result; gives the exit code. Nothing is written where a finding is an error. */
export const importOscal = (file: string, options: OscalCommandOptions): number => {
  if (!isKebabCase(options.framework)) {
    throw new CommandError(`"${options.framework}" is no id: small letters, digits and hyphens, such as nist-800-53.`);
  }
  refuseNoContent(options.content);
  const text = bytesOf(file, largest, 'no catalogue is that large').toString('utf8');
  const reading = readRecords(options.content);
  const sourceLanguage = firstLanguage(reading);
  const result = oscalImport(text, { ...options, file, sourceLanguage, groups: options.group ?? [] });
  const planned = result.drafts.map((draft) => plan(draft, options.content));
  const findings = [
    ...result.findings,
    ...planned.flatMap(({ draft, file: target, change }) => textFindings(draft, change.after, target)),
    ...(options.dryRun || options.write
      ? []
      : existingFiles(
          options.content,
          planned.map(({ change }) => change),
        )),
    ...lostFindings(planned, reading),
  ];
  const isBlocked = findings.some(({ severity }) => severity === 'error');
  const changing = planned.filter(({ change }) => change.before !== change.after);
  const changes = changing.map(({ change }) => change);
  if (!isBlocked && !options.dryRun) writeChanges(options.content, changes);
  const existing = planned.filter(({ change }) => change.before !== undefined).map((each) => controlChanges(each, reading));
  const sum = (kind: keyof ControlChanges): number => existing.reduce((total, counts) => total + counts[kind], 0);
  return printResult(
    {
      source: { kind: 'oscal', file },
      counts: {
        ...result.counts,
        ...(existing.length === 0 ? {} : { added: sum('added'), removed: sum('removed'), changed: sum('changed') }),
      },
      written: isBlocked ? [] : changing.map(({ file: target }) => target),
      dropped: result.dropped.map((item) => ({ ...item })),
      findings,
    },
    {
      format: options.format,
      language: sourceLanguage,
      dryRun: options.dryRun,
      difference: diffOf(
        options.content,
        changes.filter(({ before }) => before !== undefined),
      ),
    },
  );
};
