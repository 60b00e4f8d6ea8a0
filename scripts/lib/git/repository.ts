/** The repository that holds the records, and the revisions that a person names. What is missing is said with its remedy. */
import { CommandError } from '../command.ts';
import { GitError, gitText } from './git.ts';

/** A repository, and where the records lie in it. */
export interface Repository {
  /** Folder in which git runs: that of the records. */
  readonly folder: string;
  /** Path of the records from the top, with `/` at its end; empty where they lie at the top. */
  readonly prefix: string;
  readonly isShallow: boolean;
}

/** Names come from the command line: shown without control characters, and never at length. */
const shown = (name: string): string => JSON.stringify(name.slice(0, 100));

const fetchHistory =
  'This clone is shallow: its history is cut off. Fetch the rest with "git fetch --unshallow" (or a part with "git fetch --deepen=100"); on GitHub give actions/checkout "fetch-depth: 0", on GitLab set GIT_DEPTH to 0.';

/** The repository of a folder of records. */
export const repositoryOf = (folder: string): Repository => {
  try {
    const [prefix = '', isShallow] = gitText(folder, ['rev-parse', '--show-prefix', '--is-shallow-repository']).split('\n');
    return { folder, prefix, isShallow: isShallow === 'true' };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const why = error.complaint.includes('dubious ownership')
      ? `belongs to another user, so git does not read it. If you trust it: git config --global --add safe.directory PATH-OF-THE-REPOSITORY`
      : 'is in no git repository, so there is no earlier state to compare with. Run this in a clone, or name the folder of the records with --content.';
    throw new CommandError(`The folder ${shown(folder)} ${why}`);
  }
};

const commitNamed = (folder: string, revision: string): string | undefined => {
  try {
    const name = gitText(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    // `^main` is a revision too: all that is not in main.
    return /^[0-9a-f]+$/.test(name) ? name : undefined;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
};

/** The commit that a revision names. */
export const commitOf = ({ folder, isShallow }: Repository, revision: string): string => {
  const name = commitNamed(folder, revision);
  if (name !== undefined) return name;
  const remedy = isShallow
    ? fetchHistory
    : 'Name a commit, a branch or a tag, such as main, origin/main or HEAD~1; "git fetch" brings those that only the server has.';
  throw new CommandError(`There is no revision ${shown(revision)} in this repository.\n${remedy}`);
};

/** The commit from which two went apart: what one of them did since is the change. */
export const mergeBaseOf = ({ folder, isShallow }: Repository, base: string, head: string): string => {
  try {
    const [found = ''] = gitText(folder, ['merge-base', '--end-of-options', base, head]).split('\n');
    if (found !== '') return found;
  } catch (error) {
    if (!(error instanceof GitError) || error.complaint !== '') throw error;
  }
  throw new CommandError(
    `The two revisions have no common ancestor here, so it cannot be told what the change does.\n${
      isShallow ? fetchHistory : 'Compare the two as they are with --exact.'
    }`,
  );
};
