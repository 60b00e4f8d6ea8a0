/** The built sample office that the tests of the site look at: built when it is absent or older than what it was built from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository, runNode } from './run.ts';

const inputs = ['content', 'public', 'src', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json'];
const site = join(repository, 'dist');
const stampFile = join(repository, '.cache', 'sample-site');

const filesIn = (path: string): readonly string[] => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(path, name));
};

/** A hash over names, sizes and times of all that the site is made of, and of the folder itself, so that another build into it is noticed. */
const stamp = (): string => {
  const hash = createHash('sha256');
  for (const path of [...inputs.flatMap((name) => filesIn(join(repository, name))), site]) {
    const { size, mtimeMs, ino } = statSync(path);
    hash.update(`${path}\0${path === site ? ino : size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
};

const isFresh = (): boolean => existsSync(site) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();

/** Builds the sample office into `dist` unless what is there is up to date; gives the exit code of the build. */
export const ensureSampleSite = async (): Promise<number> => {
  if (isFresh()) return 0;
  const { code } = await runNode('scripts/build.ts', [], { show: true, environment: { REPORT_DAY: undefined } });
  if (code !== 0) return code;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp());
  return 0;
};
