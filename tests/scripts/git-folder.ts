/** Real repositories for the tests of commands that read git. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Runs git in a folder, as nobody in particular and with no settings of the machine. */
export const git = (folder: string, ...parameters: readonly string[]): string =>
  execFileSync('git', [...parameters], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_AUTHOR_DATE: '2026-11-01T00:00:00Z',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.org',
      GIT_COMMITTER_DATE: '2026-11-01T00:00:00Z',
    },
  }).trim();

/** Writes files below a folder; `undefined` removes one. */
export const write = (folder: string, files: Readonly<Record<string, string | undefined>>): void => {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(folder, file);
    if (text === undefined) rmSync(place, { recursive: true });
    else {
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
  }
};

/** Writes files and commits them; the id of the commit. */
export const commit = (folder: string, files: Readonly<Record<string, string | undefined>>): string => {
  write(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Change');
  return git(folder, 'rev-parse', 'HEAD');
};

/** Makes a folder a repository with all its files in a first commit on `main`. */
export const asRepository = (folder: string): string => {
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  return commit(folder, {});
};
