/** Writes what the editor needs: schemas are made anew, settings are left to the people who changed them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandError, exitCodes } from '../command.ts';
import { diffOf, writeChanges } from '../governance/write-changes.ts';
import type { FileChange } from '../governance/write-changes.ts';
import { schemaFilesForEditor, settingFiles } from './vscode-files.ts';
import type { EditorFile } from './vscode-files.ts';

/** Options of the editor command. */
export interface EditorOptions {
  readonly folder: string;
  /** Undefined: `content` in the folder, or the folder itself where the records lie in it. */
  readonly content: string | undefined;
  readonly dryRun: boolean;
  readonly write: boolean;
}

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folder of the records of an office that an editor opens at `folder`. */
const contentIn = ({ folder, content }: EditorOptions): string => {
  if (!isFolder(folder)) {
    throw new CommandError(`There is no folder "${folder}". Name the folder that you open in the editor with --folder.`);
  }
  const found = content ?? [path.join(folder, 'content'), folder].find((name) => existsSync(path.join(name, 'organisation.yaml')));
  if (found === undefined || !isFolder(found)) {
    throw new CommandError(`There are no records in "${content ?? folder}". Name the folder of the records with --content.`);
  }
  if (path.relative(folder, found).startsWith('..')) {
    throw new CommandError(`"${found}" does not lie in "${folder}". Name a folder that holds the records with --folder.`);
  }
  return found;
};

const changesOf = (folder: string, files: readonly EditorFile[]): readonly FileChange[] =>
  files
    .map(({ file, text }): FileChange => {
      const target = path.join(folder, file);
      return { file, before: existsSync(target) ? readFileSync(target, 'utf8') : undefined, after: text };
    })
    .filter(({ before, after }) => before !== after);

/** Writes the files and tells what was done; gives the exit code. Settings that exist and differ are shown, and changed only where that was asked for. */
export const writeEditorFiles = (options: EditorOptions): number => {
  const { folder, dryRun } = options;
  const content = contentIn(options);
  const schemas = changesOf(folder, schemaFilesForEditor());
  const settings = changesOf(folder, settingFiles({ folder, content }));
  const kept = options.write ? [] : settings.filter(({ before }) => before !== undefined);
  const written = [...schemas, ...settings.filter((change) => !kept.includes(change))];
  process.stdout.write(diffOf(folder, kept));
  if (!dryRun) writeChanges(folder, written);
  const done = written.filter(({ file }) => !file.includes('/schemas/')).map(({ file }) => path.join(folder, file));
  const lines = [
    schemas.length === 0
      ? 'The schemas are as they should be.'
      : `${dryRun ? 'Would write' : 'Written'}: ${String(schemas.length)} schemas`,
    ...done.map((file) => `${dryRun ? 'Would write' : 'Written'}: ${file}`),
    ...kept.map(
      ({ file }) => `Left as it is: ${path.join(folder, file)}. Take over from the difference what you want, or run again with --write.`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.fine;
};
