/** Narrows findings to the files and folders that a person names. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '#schemas/finding.ts';
import { CommandError } from './command.ts';

/** Findings in the named files or folders; all where none is named. Paths count from the working folder, or from the content folder. */
export const onlyUnder = (findings: readonly Finding[], content: string, paths: readonly string[]): readonly Finding[] => {
  if (paths.length === 0) return findings;
  const roots = paths.map((given) => {
    const candidates = [path.resolve(given), path.resolve(content, given)];
    const found = candidates.find(
      (candidate) => existsSync(candidate) && !path.relative(path.resolve(content), candidate).startsWith('..'),
    );
    if (found === undefined) throw new CommandError(`There is no file or folder "${given}" among the records in "${content}".`);
    return path.relative(path.resolve(content), found).split(path.sep).join('/');
  });
  return findings.filter((finding) => roots.some((root) => root === '' || finding.file === root || finding.file.startsWith(`${root}/`)));
};
