/** The record that a command is to change, and the arguments that every such command has: each is held against the office before anything is written. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDocument } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';
import type { Office } from '#domain/office/office.ts';
import { sha256Of } from '#records/read-file.ts';
import { isPlainLine } from '#schemas/hidden-characters.ts';
import { documentCollections, isDocumentCollection } from '#schemas/index.ts';
import type { Finding } from '#schemas/finding.ts';
import type { AnyRecord } from '#schemas/record.ts';
import { nearText, shownArgument } from '../argument.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { CommonOptions } from '../command.ts';
import { findingLines } from '../finding-lines.ts';
import { inspectOffice } from '../inspect.ts';

/** A record with the office that it stands in, and its file as it is written. */
export interface Target<R extends AnyRecord> {
  readonly content: string;
  readonly office: Office;
  readonly asOf: string;
  readonly record: R;
  readonly text: string;
}

/** Errors in the file of a record block a command: what it would write could not be checked. Those of the `settled` rules are what the command mends. */
const refuseErrors = (content: string, file: string, findings: readonly Finding[], settled: readonly string[]): void => {
  const found = findings.filter((finding) => finding.file === file && finding.severity === 'error' && !settled.includes(finding.rule));
  if (found.length === 0) return;
  throw new CommandError(
    `Nothing is written, since the file has errors. Mend them first:\n${findingLines(content, found)}`,
    exitCodes.findings,
  );
};

/** The file of a record as it was when it was read: another command may have written it since, and what is open would be judged by the older text. */
export const textAsRead = (content: string, { file, digest }: Pick<AnyRecord, 'file' | 'digest'>): string => {
  const bytes = readFileSync(path.join(content, file));
  if (sha256Of(bytes) !== digest) {
    throw new CommandError(
      `"${path.join(content, file)}" was changed while the command ran. Nothing is written; run it again.`,
      exitCodes.findings,
    );
  }
  return bytes.toString('utf8');
};

const target = <R extends AnyRecord>(options: CommonOptions, office: Office, asOf: string, record: R): Target<R> => ({
  content: options.content,
  office,
  asOf,
  record,
  text: textAsRead(options.content, record),
});

/** The document of that key. */
export const documentTarget = (options: CommonOptions, key: string, settled: readonly string[]): Target<DocumentRecord> => {
  const { office, asOf, findings } = inspectOffice(options);
  refuseErrors(options.content, `${key}.md`, findings, settled);
  const record = office.byKey(key);
  if (record !== undefined && isDocument(record)) return target(options, office, asOf, record);
  const keys = [...office.records.filter(isDocument).map((document) => document.key), ...office.unreadable].filter((name) =>
    isDocumentCollection(name.split('/')[0] ?? ''),
  );
  const named = keys.filter((name) => name.endsWith(`/${key}`)).map((name) => `"${name}"`);
  if (named.length > 0) throw new CommandError(`There is no document ${shownArgument(key)}. Did you mean ${named.join(' or ')}?`);
  const what = /^[a-z]+\/[^/]+$/.test(key)
    ? ''
    : ` Name it as COLLECTION/ID; collections of documents are ${documentCollections.join(', ')}.`;
  throw new CommandError(`There is no document ${shownArgument(key)}.${nearText(key, keys)}${what}`);
};

/** The waiver of that id. */
export const waiverTarget = (options: CommonOptions, id: string, settled: readonly string[]): Target<WaiverRecord> => {
  const { office, asOf, findings } = inspectOffice(options);
  refuseErrors(options.content, `waivers/${id}.yaml`, findings, settled);
  const record = office.find('waivers', id);
  if (record !== undefined) return target(options, office, asOf, record);
  throw new CommandError(
    `There is no waiver ${shownArgument(id)}.${nearText(
      id,
      office.list('waivers').map((waiver) => waiver.id),
    )}`,
  );
};

/** Refuses a role that does not exist. */
export const refuseUnknownRole = (office: Office, role: string, option: string): void => {
  if (office.find('roles', role) !== undefined || office.unreadable.has(`roles/${role}`)) return;
  throw new CommandError(
    `${option}: there is no role ${shownArgument(role)}.${nearText(
      role,
      office.list('roles').map(({ id }) => id),
    )}`,
  );
};

/** A text from the command line as it is recorded: one line that says something. */
export const oneLine = (written: string, option: string): string => {
  const text = written.trim();
  if (!/[^\p{Cf}\p{Z}]/u.test(text)) throw new CommandError(`${option} is empty: it is what others will rely on later.`);
  if (text.length > 2_000) throw new CommandError(`${option} is longer than 2,000 characters: name the place where it is written instead.`);
  if (!isPlainLine(text)) {
    throw new CommandError(`${option} holds a line break or a character that cannot be seen: write one plain line.`);
  }
  return text;
};

/** The day of what is recorded: the one given, else the data date. It has happened already, and not before `since`. */
export const pastDay = (given: string | undefined, asOf: string, since?: { readonly day: string; readonly what: string }): string => {
  const day = given ?? asOf;
  if (day > asOf) {
    throw new CommandError(
      `--day ${day} lies after the data date ${asOf}: only what has happened is recorded. (--as-of sets the data date.)`,
    );
  }
  if (since !== undefined && day < since.day) throw new CommandError(`--day ${day} lies before ${since.day}, ${since.what}.`);
  return day;
};
