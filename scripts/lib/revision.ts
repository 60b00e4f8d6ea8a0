/** The records of an earlier git revision. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { officeOf } from '#domain/office/office.ts';
import type { Office } from '#domain/office/office.ts';
import { readRecords } from '#records/read-records.ts';
import { CommandError } from './command.ts';

const git = (folder: string, parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): string =>
  execFileSync('git', [...parameters], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  }).trim();

const reasonOf = (error: unknown): string => (error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error));

/** The office as it was in a revision; undefined where the folder held no organisation then. A missing revision (a shallow clone, a mistyped name) is wrong use. */
export const officeAt = (revision: string, content: string): Office | undefined => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kontor-revision-'));
  try {
    const absolute = path.resolve(content);
    const top = git(absolute, ['rev-parse', '--show-toplevel']);
    const commit = git(absolute, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]);
    const prefix = path.relative(top, absolute).split(path.sep).join('/');
    if (prefix !== '' && git(top, ['ls-tree', '-d', commit, prefix]) === '') {
      return undefined;
    }
    const index = { GIT_INDEX_FILE: path.join(folder, 'index') };
    const target = path.join(folder, 'content');
    mkdirSync(target);
    git(top, ['read-tree', prefix === '' ? commit : `${commit}:${prefix}`], index);
    git(top, ['checkout-index', '--all', `--prefix=${target}/`], index);
    const { records, unreadable } = readRecords(target);
    return officeOf(records, unreadable);
  } catch (error) {
    throw new CommandError(
      `The records of revision "${revision}" cannot be read: ${reasonOf(error)}\nIn a shallow clone, fetch the history first (git fetch --unshallow).`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
