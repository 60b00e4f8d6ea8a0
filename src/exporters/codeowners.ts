/** CODEOWNERS: whom the code host asks to review which files, from the owners and approvers that the records name. */
import { ownedPaths } from '#domain/governance/record-owners.ts';
import type { Office } from '#domain/office/office.ts';

/** Where the records lie, and who is asked where no role is. */
export interface CodeownersOptions {
  /** Folder of the records from the top of the repository, with `/` and without one at its ends. */
  readonly folder: string;
  /** Accounts that own what no role with an account owns. */
  readonly owners: readonly string[];
  /** Accounts that own everything that runs. */
  readonly maintainers: readonly string[];
}

/** A role that answers for records but has no account. */
export interface RoleWithoutAccount {
  readonly role: string;
  /** How many lines name it. */
  readonly lines: number;
}

/** The file, and what is missing in it. */
export interface Codeowners {
  readonly text: string;
  /** By id. */
  readonly withoutAccount: readonly RoleWithoutAccount[];
}

const head = [
  '# Made by "npm run codeowners" from the owners and approvers of the records. Do not edit: change the records, then run it again.',
  '# Of several lines that fit a file, the last counts. The check stays the judge of approvals; this asks the right people to look.',
];

/** A line; blanks in paths are escaped. Both hosts know this one escape, and no other that means the same. */
const line = (path: string, accounts: readonly string[]): string => `${path.replaceAll(' ', '\\ ')} ${accounts.join(' ')}`;

/** Whether both hosts can be told of a folder of that name. */
export const isWritable = (folder: string): boolean => !/[\\*?[\]!#\p{Cc}]/u.test(folder);

/** Paths in the order of generality: everything, the records, each record, at last what runs in the build. */
export const codeowners = (office: Office, { folder, owners, maintainers }: CodeownersOptions): Codeowners => {
  const root = `/${folder}/`;
  const missing = new Map<string, number>();
  const accountsOf = (role: string): readonly string[] => {
    const accounts = office.find('roles', role)?.data.accounts ?? [];
    if (accounts.length === 0) missing.set(role, (missing.get(role) ?? 0) + 1);
    return accounts;
  };
  const owned = ownedPaths(office).map(({ path, roles }) => {
    const accounts = [...new Set(roles.flatMap(accountsOf))];
    return line(`${root}${path}`, accounts.length > 0 ? accounts : owners);
  });
  const general = [line('*', maintainers), line(root, owners)];
  return {
    text: `${[...head, '', ...general, '', ...owned, '', '# Pages run in the build.', line(`${root}pages/`, maintainers)].join('\n')}\n`,
    withoutAccount: [...missing].map(([role, lines]) => ({ role, lines })).sort((a, b) => (a.role < b.role ? -1 : 1)),
  };
};
