/** Which commit touched a file of the records last: from one `git log`, not one call a file. */
import { execFileSync } from 'node:child_process';
import type { Commit } from '#domain/office/site.ts';

const start = '\u0001';

/** Newest commit of each file below the folder, by its path from there. Empty outside a repository; in a shallow clone the oldest commit that is there stands for all before it. */
export const commitsOf = (folder: string): ReadonlyMap<string, Commit> => {
  const commits = new Map<string, Commit>();
  let log: string;
  try {
    log = execFileSync(
      'git',
      ['-c', 'core.quotePath=off', 'log', '--no-merges', '--abbrev=10', '--relative', '--name-only', `--format=${start}%h %cs`, '--', '.'],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 512 * 1024 * 1024 },
    );
  } catch {
    return commits;
  }
  for (const entry of log.split(start).slice(1)) {
    const [head = '', ...files] = entry.split('\n').filter((line) => line !== '');
    const [id = '', day = ''] = head.split(' ');
    for (const file of files) if (!commits.has(file)) commits.set(file, { id, day });
  }
  return commits;
};
