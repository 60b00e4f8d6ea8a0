/** `npm run new -- TYPE ID`: a new record of any type. It is complete where everything is known; what is not stands empty, and the check names it until somebody has filled it in. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { officeOf } from '#domain/office/office.ts';
import type { Office } from '#domain/office/office.ts';
import { sourceLanguage } from '#domain/office/written.ts';
import { addDays } from '#domain/time/calendar.ts';
import { commentedYaml } from '#records/commented-yaml.ts';
import type { CommentedEntry } from '#records/commented-yaml.ts';
import { readRecords } from '#records/read-records.ts';
import { Reader } from '#records/reader.ts';
import { withCommentedItem } from '#records/register-text.ts';
import { scaffold } from '#records/scaffold.ts';
import type { OpenField, Scaffold } from '#records/scaffold.ts';
import { readText } from '#records/text.ts';
import { readYaml } from '#records/yaml.ts';
import { fieldsOf, valuesAt } from '#schemas/fields.ts';
import { recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import { nearText } from '../argument.ts';
import { answered, asked, mayAsk } from '../ask.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { CommonOptions } from '../command.ts';
import { refuseNoContent } from '../content.ts';
import { findingLines } from '../finding-lines.ts';
import { diffOf, writeChanges } from '../governance/write-changes.ts';
import { dataDate } from '../day.ts';
import { readBeforeWriting } from '../unwritten.ts';
import { bodyOf } from './body.ts';
import { contentOption } from './command-line.ts';
import { valuesGiven } from './given.ts';
import type { GivenOptions } from './given.ts';
import { knownIn } from './known.ts';
import type { Known } from './known.ts';
import { fieldQuestions, placeQuestions, optionFor } from './questions.ts';
import { oneOf } from './types.ts';
import { titleKey, valuesOf } from './values.ts';
import type { Ground } from './values.ts';
import { placeOf } from './where.ts';

/** What the person who calls says. */
export interface NewRecordOptions extends CommonOptions, GivenOptions {
  readonly in: string | undefined;
  /** Only the keys, without comments and examples. */
  readonly bare: boolean;
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/** Where a record is written, before anything is said of it. */
type Where = Omit<Ground, 'title' | 'methodology'>;

/** Keys that commands write: nobody is invited to write them by hand. */
const byCommands = new Set(['approvals', 'reviews', 'extensions']);

const examplesHead: readonly string[] = ['# What it may hold as well: remove the "# " in front of what you need, and delete the rest.'];

const textAt = (values: ReadonlyMap<string, unknown>, key: string | undefined): string | undefined => {
  const value = values.get(key ?? '');
  return typeof value === 'string' ? value : undefined;
};

const draftOf = (before: Where, known: Known, values: ReadonlyMap<string, unknown>): Scaffold => {
  const title = textAt(values, titleKey(before.place.collection));
  const ground: Ground = { ...before, title, methodology: textAt(values, 'methodology') };
  return scaffold({
    schema: recordTypes[ground.place.collection].schema,
    today: ground.asOf,
    later: addDays(ground.asOf, 90),
    ids: known.ids,
    values: new Map([...Object.entries(valuesOf(ground)), ...values]),
    hidden: byCommands,
  });
};

const withoutComments = (draft: Scaffold): Scaffold => ({
  ...draft,
  filled: draft.filled.map(({ key, value }) => ({ key, value })),
  examples: [],
});

/** References to what does not exist are refused before anything is written. */
const refuseUnknown = (collection: Collection, draft: Scaffold, known: Known): void => {
  const data = Object.fromEntries(draft.filled.map(({ key, value }) => [key, value]));
  for (const { path: pattern, ref } of fieldsOf(recordTypes[collection].schema)) {
    if (ref === undefined) continue;
    for (const { value } of valuesAt(data, pattern)) {
      const ids = known.ids(ref);
      if (typeof value !== 'string' || ids.includes(value)) continue;
      const names = ids.length > 0 && ids.length <= 12 ? ` There are ${ids.join(', ')}.` : '';
      throw new CommandError(
        `${pattern.filter((part) => part !== '[]').join('.')}: "${value}" does not exist.${nearText(value, ids, names)}`,
      );
    }
  }
};

const fileText = ({ place, language, office }: Where, draft: Scaffold): string => {
  const examples = draft.examples.length === 0 ? '' : `${examplesHead.join('\n')}\n${commentedYaml(draft.examples)}`;
  const head = `${commentedYaml(draft.filled)}${examples}`;
  return place.file.endsWith('.yaml') ? head : `---\n${head}---\n${bodyOf(place.collection, language, office?.organisation.data)}`;
};

const registerText = (
  content: string,
  { place }: Where,
  entries: readonly CommentedEntry[],
): { readonly before: string | undefined; readonly after: string } => {
  const target = path.join(content, place.file);
  const bytes = existsSync(target) ? readFileSync(target) : undefined;
  // What cannot be read whole would be changed by writing it back.
  const isSound = bytes === undefined || readText(bytes).problems.length === 0;
  const before = bytes?.toString('utf8');
  const known = before === undefined ? undefined : readYaml(before.replaceAll('\r\n', '\n')).data;
  const isTaken = (item: unknown): boolean => typeof item === 'object' && item !== null && 'id' in item && item.id === place.id;
  if (place.id !== undefined && Array.isArray(known) && known.some(isTaken)) {
    throw new CommandError(`"${target}" holds "${place.id}" already, and nothing is overwritten. Choose another id.`, exitCodes.findings);
  }
  const after = isSound ? withCommentedItem(before, entries) : undefined;
  if (after === undefined) {
    throw new CommandError(
      `"${target}" cannot be added to: it has errors, or is one list in brackets. Run npm run check, mend it, and run the command again.`,
      exitCodes.findings,
    );
  }
  return { before, after };
};

/** What the one reader refuses in the text, but for what is known to be open. */
const refuseFaults = (content: string, file: string, after: string, open: readonly OpenField[]): void => {
  const isOpen = (field: string): boolean => open.some(({ path: at }) => field === at.join('.') || field.endsWith(`].${at.join('.')}`));
  const faults = readBeforeWriting([{ file, after }], (places) =>
    new Reader([{ file, absolute: places.get(file) ?? '', kind: 'record' }]).findings.filter(
      ({ severity, field }) => severity === 'error' && !(field !== undefined && isOpen(field)),
    ),
  );
  if (faults.length === 0) return;
  throw new CommandError(
    `Nothing is written, since the result would be no valid record:\n${findingLines(content, faults)}`,
    exitCodes.findings,
  );
};

/** The office that a record is to stand in; there may be none yet for the record of the organisation. */
interface Opened {
  readonly office: Office | undefined;
  readonly asOf: string;
}

const opened = (collection: Collection, options: NewRecordOptions): Opened => {
  const { content } = options;
  refuseNoContent(content, '; npm run new -- office FOLDER makes one');
  const { records, findings, unreadable } = readRecords(content);
  const office = officeOf(records, unreadable);
  const asOf = dataDate(options.asOf, office?.organisation.data.dataDate);
  if (office === undefined && collection !== 'organisation') {
    const first = findings.filter(({ file }) => file === 'organisation.yaml');
    throw new CommandError(
      `"${content}" is no office yet:\n${findingLines(content, first)}\nnpm run new -- office FOLDER makes one.`,
      exitCodes.findings,
    );
  }
  return { office, asOf };
};

const told = (content: string, { place, office }: Where, draft: Scaffold): readonly string[] => {
  const pointers: Partial<Record<Collection, string>> = {
    status: 'npm run report prepares a status report from the last one, the plan and the registers.',
    baselines: 'npm run rebaseline prepares a baseline from the last one.',
  };
  const { assumed, open } = draft;
  return [
    `Written: ${path.join(content, place.file)}${place.id === undefined ? '' : ` (${place.id})`}`,
    ...(assumed.length === 0 ? [] : [`Taken without being told; look at it: ${assumed.join(', ')}.`]),
    ...(open.length === 0
      ? [`Next: read it through, then npm run check${contentOption(content, ' --')}.`]
      : [
          'Still empty; the check names each until it is filled in:',
          ...open.map((field) => `  ${optionFor(place.collection, field)}`),
          `Next: fill it in, then npm run check${contentOption(content, ' --')}.`,
        ]),
    ...[pointers[place.collection] ?? []].flat(),
    ...(office === undefined ? ['npm run new -- office FOLDER makes a whole small office instead.'] : []),
  ];
};

/** Writes a record into an office, or shows what it would write; gives what is to be told. */
export const recordIn = async (
  { office, asOf }: Opened,
  collection: Collection,
  id: string | undefined,
  options: NewRecordOptions,
): Promise<string> => {
  const { content } = options;
  const missing = placeQuestions(office, collection, { id, title: options.title, within: options.in });
  const said = await answered(`A new record: ${oneOf(collection)}`, missing, options);
  const key = titleKey(collection);
  const given = valuesGiven(collection, key, { ...options, title: options.title ?? said['title'] });
  const place = placeOf(office, content, collection, { id: id ?? said['id'], in: options.in ?? said['in'] });
  const ground: Where = { office, place, asOf, language: office === undefined ? 'en' : sourceLanguage(office) };
  const known = knownIn(office, place.owner);
  const first = draftOf(ground, known, given);
  refuseUnknown(collection, first, known);
  const questions = fieldQuestions(collection, first.open, known);
  const answers =
    questions.length > 0 && mayAsk(options) ? await asked(`What ${oneOf(collection)} must say (Enter leaves it open)`, questions) : {};
  const more = valuesGiven(collection, key, { role: undefined, set: Object.entries(answers).map(([name, answer]) => `${name}=${answer}`) });
  const whole = more.size === 0 ? first : draftOf(ground, known, new Map([...given, ...more]));
  refuseUnknown(collection, whole, known);
  const draft = options.bare ? withoutComments(whole) : whole;
  const entries = [...draft.filled, ...draft.examples];
  const isRegister = recordTypes[collection].register !== undefined;
  const change = isRegister ? registerText(content, ground, entries) : { before: undefined, after: fileText(ground, draft) };
  refuseFaults(content, place.file, isRegister ? (withCommentedItem(undefined, entries) ?? '') : change.after, draft.open);
  const changes = [{ file: place.file, ...change }];
  if (options.dryRun) return `${diffOf(content, changes)}Nothing was written: this was a dry run.\n`;
  writeChanges(content, changes);
  return `${told(content, ground, draft).join('\n')}\n`;
};

/** The same in the folder that the options name. */
export const newRecord = async (collection: Collection, id: string | undefined, options: NewRecordOptions): Promise<string> =>
  recordIn(opened(collection, options), collection, id, options);
