/** `npm run new -- office FOLDER`: an office of one's own, with the few records that it needs to be complete. */
import { lstatSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { languages } from '#schemas/shared.ts';
import type { Language } from '#schemas/shared.ts';
import { asked, mayAsk } from '../../ask.ts';
import { CommandError, exitCodes } from '../../command.ts';
import { dataDate } from '../../day.ts';
import { oneLine } from '../../governance/target.ts';
import { contentOption, shellWord } from '../command-line.ts';
import { refuseUnreadable, writeChanges } from '../../governance/write-changes.ts';
import type { FileChange } from '../../governance/write-changes.ts';
import { officeFiles } from './files.ts';
import type { OfficeFiles } from './files.ts';

/** What the person who calls says. */
export interface NewOfficeOptions {
  readonly name: string | undefined;
  readonly languages: string | undefined;
  readonly currency: string | undefined;
  readonly asOf: string | undefined;
  readonly yes: boolean;
  readonly dryRun: boolean;
}

const isLanguage = (name: string): name is Language => (languages as readonly string[]).includes(name);

const languagesNamed = (written: string): readonly Language[] => {
  const named = written.split(',').map((part) => part.trim().toLowerCase());
  const known = named.filter(isLanguage);
  if (named.length === 0 || known.length !== named.length || new Set(named).size !== named.length) {
    throw new CommandError(
      `--languages ${JSON.stringify(written.slice(0, 40))}: expected one or both of ${languages.join(', ')}, the first being that of the records, such as en,de.`,
    );
  }
  return known;
};

const currencyNamed = (written: string): string => {
  if (!/^[A-Z]{3}$/.test(written)) {
    throw new CommandError(`--currency ${JSON.stringify(written.slice(0, 40))}: expected three capital letters such as EUR.`);
  }
  return written;
};

/** A version control folder may be there already, and nothing else. */
const kept = new Set(['.git', '.gitignore', '.gitkeep']);

const refuseTaken = (folder: string): void => {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw new CommandError(`"${folder}" is no folder: nothing is written.`, exitCodes.findings);
  const [first] = readdirSync(folder).filter((name) => !kept.has(name));
  if (first !== undefined) {
    throw new CommandError(
      `"${folder}" is not empty (it holds "${first.slice(0, 80)}"), and nothing is overwritten. Name a new folder.`,
      exitCodes.findings,
    );
  }
};

const refusal =
  (named: (written: string) => unknown) =>
  (answer: string): string | undefined => {
    try {
      named(answer);
      return undefined;
    } catch (error) {
      if (error instanceof CommandError) return error.message;
      throw error;
    }
  };

const nameGiven = (written: string): string => oneLine(written, '--name');

const answersFor = async (options: NewOfficeOptions): Promise<Readonly<Record<string, string>>> => {
  const questions = [
    { key: 'name', message: 'Name of your organisation', option: '--name NAME', refusal: refusal(nameGiven) },
    {
      key: 'languages',
      message: 'Languages of the site, that of the records first',
      option: '--languages en,de',
      initial: 'en,de',
      refusal: refusal(languagesNamed),
    },
    { key: 'currency', message: 'Currency of all amounts', option: '--currency EUR', initial: 'EUR', refusal: refusal(currencyNamed) },
  ];
  const { name, languages: named, currency } = options;
  const given: Readonly<Record<string, string | undefined>> = { name, languages: named, currency };
  const open = questions.filter(({ key }) => given[key] === undefined);
  return open.length > 0 && mayAsk(options) ? asked('A new office', open) : {};
};

/** What to do next, with the folder as it was named. */
const nextLines = (folder: string): readonly string[] => {
  const at = shellWord(folder);
  const isSample = path.resolve(folder) === path.resolve('content');
  const where = contentOption(folder, ' --');
  const site = isSample ? '' : ` -- --content ${at} --out ${shellWord(`${folder.replace(/\/+$/, '')}-site`)}`;
  return [
    'Next:',
    `  npm run check${where}`,
    `  npm run dev${where}      (the site, live while you write)`,
    `  npm run build${site}`,
    `  npm run new -- policy remote-work${contentOption(folder)}`,
    'What else it may hold is said in organisation.yaml, and by npm run new without a type. docs/guides/start-your-own-office.md leads through it.',
  ];
};

/** Writes the office: all files or none. Gives what is to be told. */
export const newOffice = async (folder: string | undefined, options: NewOfficeOptions): Promise<string> => {
  if (folder === undefined || folder.trim() === '') {
    throw new CommandError('Name the folder of the new office: npm run new -- office ../my-office');
  }
  refuseTaken(folder);
  const answers = await answersFor(options);
  const plan = {
    name: nameGiven(options.name ?? answers['name'] ?? 'Example Works'),
    currency: currencyNamed(options.currency ?? answers['currency'] ?? 'EUR'),
    languages: languagesNamed(options.languages ?? answers['languages'] ?? 'en,de'),
    today: dataDate(options.asOf, undefined),
  };
  const { records, notes } = officeFiles(plan);
  const news = (files: OfficeFiles): readonly FileChange[] =>
    Object.entries(files).map(([file, after]) => ({ file, before: undefined, after }));
  refuseUnreadable(folder, news(records));
  const changes = [...news(records), ...news(notes)];
  const files = changes.map(({ file }) => `  ${file}`).sort();
  if (options.dryRun) return `${[`Files of "${folder}":`, ...files, 'Nothing was written: this was a dry run.'].join('\n')}\n`;
  mkdirSync(folder, { recursive: true });
  writeChanges(folder, changes);
  return `${[`Written: ${folder}, ${String(files.length)} files`, ...files, ...nextLines(folder)].join('\n')}\n`;
};
