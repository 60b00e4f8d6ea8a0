/** CODEOWNERS on the disk: where it lies, whether it is as the records say, and how it gets there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeHost } from '#domain/office/code-host.ts';
import type { Office } from '#domain/office/office.ts';
import { codeowners, isWritable } from '#exporters/codeowners.ts';
import type { Codeowners } from '#exporters/codeowners.ts';
import { CommandError, exitCodes } from './command.ts';
import { diffOf, writeChanges } from './governance/write-changes.ts';

/** Options of the command, beside those that all commands have. */
export interface CodeownersCommandOptions {
  readonly content: string;
  readonly out: string | undefined;
  readonly provider: 'github' | 'gitlab' | undefined;
  readonly owners: readonly string[] | undefined;
  readonly maintainers: readonly string[] | undefined;
  readonly check: boolean;
  readonly write: boolean;
}

/** The top of the repository that holds the records; outside a repository the working folder. */
const topOf = (content: string): string => {
  try {
    const top = execFileSync('git', ['rev-parse', '--show-toplevel'], {
      cwd: content,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return path.resolve(top.replace(/\r?\n$/, ''));
  } catch {
    return process.cwd();
  }
};

const folderIn = (top: string, content: string): string => {
  const folder = path.relative(top, path.resolve(content)).split(path.sep).join('/');
  if (folder === '..' || folder.startsWith('../') || path.isAbsolute(folder)) {
    throw new CommandError(`"${content}" lies outside "${top}". Run the command in the repository that holds the records.`);
  }
  if (folder === '') throw new CommandError('The records are the whole repository. Keep them in a folder of their own, such as content/.');
  if (!isWritable(folder)) {
    throw new CommandError(`CODEOWNERS cannot name the folder "${folder}": rename it to letters, digits and hyphens.`);
  }
  return folder;
};

const isAccount = /^@?[A-Za-z0-9][A-Za-z0-9._%+@/-]*$/;

const made = (office: Office, folder: string, options: CodeownersCommandOptions): Codeowners => {
  const { repository } = office.organisation.data;
  const owners = options.owners ?? repository?.owners ?? [];
  const maintainers = options.maintainers ?? repository?.maintainers ?? owners;
  const odd = [...owners, ...maintainers].find((account) => !isAccount.test(account) || !account.includes('@'));
  if (odd !== undefined) throw new CommandError(`"${odd}" is no account: expected one such as @talbrueck/itmo, or a mail address.`);
  if (owners.length === 0) {
    throw new CommandError(
      'Nobody is named for records that no role with an account owns. Name accounts in organisation.yaml under repository.owners, or with --owners @group/team.',
    );
  }
  return codeowners(office, { folder, owners, maintainers });
};

const warningsOf = ({ withoutAccount }: Codeowners): string =>
  withoutAccount
    .map(
      ({ role, lines }) =>
        `The role "${role}" has no accounts and is asked for none of its ${String(lines)} ${lines === 1 ? 'path' : 'paths'}. Name some in roles/${role}.yaml under accounts.\n`,
    )
    .join('');

/** Prints, compares or writes the file; gives the exit code. A file that differs is replaced only with `--write`, after its difference was shown. */
export const runCodeowners = (office: Office, options: CodeownersCommandOptions): number => {
  const top = topOf(options.content);
  const result = made(office, folderIn(top, options.content), options);
  process.stderr.write(warningsOf(result));
  if (options.out === undefined && !options.check) {
    process.stdout.write(result.text);
    return exitCodes.fine;
  }
  const provider = options.provider ?? codeHost(office)?.provider ?? 'github';
  const target = options.out === undefined ? path.join(top, `.${provider}`, 'CODEOWNERS') : path.resolve(options.out);
  const shown = path.relative(process.cwd(), target) || target;
  const before = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  if (before === result.text) {
    process.stdout.write(`${shown} is as the records say.\n`);
    return exitCodes.fine;
  }
  const change = { file: path.basename(target), before, after: result.text };
  const mayWrite = !options.check && (before === undefined || options.write);
  if (!mayWrite) {
    process.stdout.write(diffOf(path.dirname(shown), [change]));
    process.stdout.write(
      `${shown} is not as the records say. Look at the difference, then run: npm run codeowners -- --out ${shown}${before === undefined ? '' : ' --write'}\n`,
    );
    return exitCodes.findings;
  }
  writeChanges(path.dirname(target), [change]);
  process.stdout.write(`Written: ${shown}\n`);
  return exitCodes.fine;
};
