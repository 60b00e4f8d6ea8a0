/** Runs git so that it only reads: no hook, no filter, no fetch, and no setting of the caller leads it into another repository. */
import { execFileSync } from 'node:child_process';
import { CommandError } from '../command.ts';

/** Set by git for its own hooks: they would name another repository, or an index that is being written. */
const inherited = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_CONFIG_PARAMETERS',
  'GIT_CONFIG_COUNT',
];

const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.includes(name))),
  LC_ALL: 'C',
  LANGUAGE: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // A partial clone would fetch what it lacks, by commands that its configuration names.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
});

const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.pager=cat', '-c', 'protocol.allow=never'];

/** Git gave up: what it wrote, and its exit code. */
export class GitError extends Error {
  readonly complaint: string;
  readonly status: number | undefined;
  constructor(complaint: string, status: number | undefined) {
    super(complaint);
    this.name = 'GitError';
    this.complaint = complaint;
    this.status = status;
  }
}

const codeOf = (error: Error): string | undefined => ('code' in error && typeof error.code === 'string' ? error.code : undefined);

/** Output of a git command as bytes. Throws `GitError` where git gives up, `CommandError` where there is no git. */
export const gitBytes = (folder: string, parameters: readonly string[], input = ''): Buffer => {
  try {
    return execFileSync('git', [...harmless, ...parameters], {
      cwd: folder,
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: environment(),
      maxBuffer: 1024 * 1024 * 1024,
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (codeOf(error) === 'ENOENT') {
      throw new CommandError(
        'This command compares git revisions, but git was not found. Install git, or run it where git is on the PATH.',
      );
    }
    if (!('stderr' in error)) throw error;
    throw new GitError(String(error.stderr).trim(), 'status' in error && typeof error.status === 'number' ? error.status : undefined);
  }
};

/** Output of a git command as text, without the line feed at its end. */
export const gitText = (folder: string, parameters: readonly string[]): string =>
  gitBytes(folder, parameters).toString('utf8').replace(/\n$/, '');
