/** The web site of the repository: the addresses at which a record is edited, proposed or reported. */
import type { Office } from './office.ts';

/** Where the records are kept. */
export interface CodeHost {
  /** Without a slash at the end. */
  readonly root: string;
  readonly branch: string;
  readonly provider: 'github' | 'gitlab';
}

/** The address of the form for a new file. */
export interface NewFile {
  readonly url: string;
  /** Whether the form holds the text already; else it must be pasted. */
  readonly filled: boolean;
}

/** Longest address that code hosts and browsers in use take for certain, in characters. */
const longestAddress = 8_000;

/** The folder of the records in the repository. */
const folder = 'content';

/** The office's code host; undefined where it names no repository. Default: branch main, GitHub. */
export const codeHost = (office: Office): CodeHost | undefined => {
  const { repository } = office.organisation.data;
  return repository === undefined
    ? undefined
    : { root: repository.url.replace(/\/+$/, ''), branch: repository.branch ?? 'main', provider: repository.provider ?? 'github' };
};

/** Where a record's file is edited. `file` is its path below the records' folder. */
export const editUrl = ({ root, branch, provider }: CodeHost, file: string): string =>
  `${root}${provider === 'gitlab' ? '/-' : ''}/edit/${branch}/${folder}/${file}`;

/** Where a line of a record's file can be read, as it was at a revision; on the branch where none is known. */
export const sourceUrl = ({ root, branch, provider }: CodeHost, file: string, line: number, revision?: string): string =>
  `${root}${provider === 'gitlab' ? '/-' : ''}/blob/${revision ?? branch}/${folder}/${file}#L${String(line)}`;

/** Where a problem is reported, with its title filled in. */
export const problemUrl = ({ root, provider }: CodeHost, title: string): string =>
  provider === 'gitlab'
    ? `${root}/-/issues/new?issue[title]=${encodeURIComponent(title)}`
    : `${root}/issues/new?title=${encodeURIComponent(title)}`;

/**
 * Where a new record is proposed. GitHub takes name and text from the address. GitLab takes the name only: its editor ignores a text in the address
 * (gitlab-org/gitlab, issues 337038, 532221 and 594214), so the text must be pasted; so must one that makes the address too long.
 */
export const newFile = ({ root, branch, provider }: CodeHost, file: string, text: string): NewFile => {
  const name = encodeURIComponent(`${folder}/${file}`);
  if (provider === 'gitlab') return { url: `${root}/-/new/${branch}?file_name=${name}`, filled: false };
  const bare = `${root}/new/${branch}?filename=${name}`;
  const url = `${bare}&value=${encodeURIComponent(text.toWellFormed())}`;
  return url.length > longestAddress ? { url: bare, filled: false } : { url, filled: true };
};
