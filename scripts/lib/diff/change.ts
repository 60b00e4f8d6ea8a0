/** Reads two states of the records, one of them perhaps the working tree, and says what the change between them does. */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { officeOf } from '#domain/office/office.ts';
import type { Compared } from '#exporters/change/json.ts';
import type { KnownFiles } from '#records/read-file.ts';
import { readRecords } from '#records/read-records.ts';
import type { Reading } from '#records/read-records.ts';
import { changeReport } from '#reports/change/change-report.ts';
import type { ChangeReport } from '#reports/change/change-report.ts';
import type { ChangeSide } from '#reports/change/sides.ts';
import { narrowFieldsOf } from '#schemas/narrow-fields.ts';
import type { Audience } from '#schemas/shared.ts';
import { CommandError } from '../command.ts';
import type { CommonOptions } from '../command.ts';
import { refuseNoContent } from '../content.ts';
import { dataDate } from '../day.ts';
import { commitOf, mergeBaseOf, repositoryOf } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import { progress } from '../progress.ts';
import { readingAt } from '../revision.ts';

/** What the command is asked. */
export interface ChangeOptions extends CommonOptions {
  readonly edition: Audience;
  /** Compare with BASE itself, not with the commit from which the two went apart. */
  readonly exact: boolean;
}

/** Files with findings that speak of being confidential: what cannot be read may be so. Looked for in the bytes, for what is no UTF-8 has none of our text. */
const maybeConfidential = (folder: string, { findings }: Reading): ReadonlySet<string> =>
  new Set(
    [...new Set(findings.map(({ file }) => file))].filter((file) => {
      const place = path.join(folder, file);
      // What is no plain file of bounded size is not opened; nobody knows who may read it.
      const found = lstatSync(place, { throwIfNoEntry: false });
      if (found?.isFile() !== true || found.size > 4 * 1024 * 1024) return true;
      return /confidential/i.test(readFileSync(place, 'latin1'));
    }),
  );

const sideOf = (folder: string, reading: Reading): ChangeSide => ({
  office: officeOf(reading.records, reading.unreadable),
  findings: reading.findings,
  maybeConfidential: maybeConfidential(folder, reading),
});

const sideAt = (repository: Repository, commit: string, named: string, content: string, known: KnownFiles): ChangeSide => {
  const read = readingAt(repository, commit, sideOf, known);
  if (read === undefined) {
    throw new CommandError(
      `The revision ${JSON.stringify(named)} (${commit.slice(0, 10)}) holds no folder ${JSON.stringify(content)}, so there is nothing to compare. Name a later revision, or the folder that it had with --content.`,
    );
  }
  return read.seen;
};

/** What the change from one revision to another does, or to the working tree. */
export const changeBetween = (
  base: string,
  head: string | undefined,
  options: ChangeOptions,
): { readonly report: ChangeReport; readonly compared: Compared } => {
  const content = path.resolve(options.content);
  refuseNoContent(options.content);
  const repository = repositoryOf(content);
  const [named, changed] = [commitOf(repository, base), commitOf(repository, head ?? 'HEAD')];
  const from = options.exact ? named : mergeBaseOf(repository, named, changed);
  const step = progress();
  const known: KnownFiles = new Map();
  step('reading the records before');
  const before = sideAt(repository, from, base, options.content, known);
  step('reading the records after');
  const after =
    head === undefined
      ? sideOf(content, readRecords(content, undefined, known))
      : sideAt(repository, changed, head, options.content, known);
  const asOf = dataDate(options.asOf, (after.office ?? before.office)?.organisation.data.dataDate);
  step('comparing');
  const report = changeReport({ before, after, asOf, edition: options.edition, fieldsOf: narrowFieldsOf });
  step(undefined);
  return {
    report,
    compared: { base: { commit: from, isMergeBase: from !== named }, head: head === undefined ? undefined : changed },
  };
};
