/** The approved text of a version as files under `versions/`: the document's own words, byte for byte, under a head that says what they are. */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { ownBody } from '#records/edit.ts';
import { sha256Of } from '#records/read-file.ts';
import { markdownRecord } from '#records/yaml-writing.ts';
import { normativeText } from '#schemas/normative-text.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { Target } from './target.ts';
import type { FileChange } from './write-changes.ts';

type Written = FileChange & { readonly what: string };

/** Whether anything has that name, be it a link that leads nowhere. */
const isTaken = (content: string, file: string): boolean => lstatSync(path.join(content, file), { throwIfNoEntry: false }) !== undefined;

const fileOf = ({ key, data }: DocumentRecord): string => `versions/${key}/${data.version}`;

const bodyOf = (text: string, file: string): string => {
  const body = ownBody(text);
  if (body === undefined) throw new Error(`${file} was read before and cannot be read now`);
  return body;
};

/** Refuses a kept text that is not the document's. */
const refuseDifferent = ({ office, record }: Target<DocumentRecord>, file: string): void => {
  const hash = record.normativeHash ?? '';
  const kept = office.find('versions', `${record.key}/${record.data.version}`);
  if (kept?.body === undefined) {
    throw new CommandError(
      `"${file}" is there and cannot be read as an approved version. Run npm run check, and mend or delete it.`,
      exitCodes.findings,
    );
  }
  const own = sha256Of(normativeText(kept.data.title, kept.body.text, kept.body.statements));
  if (own === hash && kept.data.sha256 === hash) return;
  throw new CommandError(
    [
      `Another text was approved as version ${record.data.version} before: history is not rewritten. Give the document a new version.`,
      `  ${file}: ${own === kept.data.sha256 ? own : `${own}, and its head says ${kept.data.sha256}`}`,
      `  ${record.file}: ${hash}`,
    ].join('\n'),
    exitCodes.findings,
  );
};

/** Files that are to be made so that the approved text and its translations are kept; none where they are there already. */
export const snapshotFiles = (target: Target<DocumentRecord>, day: string): readonly Written[] => {
  const { content, record, text } = target;
  const { title, summary, version, audience } = record.data;
  const name = fileOf(record);
  const source = `${name}.md`;
  const files: Written[] = [];
  if (isTaken(content, source)) refuseDifferent(target, source);
  else {
    const head = {
      document: record.key,
      version,
      title,
      summary,
      day,
      sha256: record.normativeHash ?? '',
      ...(audience === undefined ? {} : { audience }),
    };
    files.push({ file: source, before: undefined, after: markdownRecord(head, bodyOf(text, record.file)), what: 'the approved text' });
  }
  for (const { language, title: translated, summary: inShort, translates, body } of record.translations) {
    const file = `${name}.${language}.md`;
    if ((translates !== version && translates !== record.normativeHash) || isTaken(content, file)) continue;
    const head = { title: translated, ...(inShort === undefined ? {} : { summary: inShort }), translates: version };
    const written = bodyOf(readFileSync(path.join(content, body.file), 'utf8'), body.file);
    files.push({ file, before: undefined, after: markdownRecord(head, written), what: `its translation, ${language}` });
  }
  return files;
};
