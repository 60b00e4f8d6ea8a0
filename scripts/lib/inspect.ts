/** Reads a content folder and runs all rules on it: what check, build and the other commands begin with. */
import { officeOf } from '#domain/office/office.ts';
import type { Office } from '#domain/office/office.ts';
import { findingsAsText } from '#exporters/findings/text.ts';
import { inOrder, readRecords } from '#records/read-records.ts';
import { historyRules, rules } from '#rules/index.ts';
import { runHistoryRules, runRules } from '#rules/run.ts';
import type { Finding } from '#schemas/finding.ts';
import type { Language } from '#schemas/shared.ts';
import { CommandError, exitCodes } from './command.ts';
import type { CommonOptions } from './command.ts';
import { refuseNoContent } from './content.ts';
import { dataDate } from './day.ts';
import { findingLines } from './finding-lines.ts';
import { officeAt } from './revision.ts';

/** What a folder holds as of a day. */
export interface Inspection {
  /** Undefined where even the organisation could not be read. */
  readonly office: Office | undefined;
  readonly findings: readonly Finding[];
  readonly asOf: string;
  /** Language of messages: the organisation's first. */
  readonly language: Language;
  /** Records by collection. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Reads, checks and counts. */
export const inspect = (options: CommonOptions & { readonly baseRev?: string | undefined }): Inspection => {
  refuseNoContent(options.content);
  const reading = readRecords(options.content);
  const office = officeOf(reading.records, reading.unreadable);
  const asOf = dataDate(options.asOf, office?.organisation.data.dataDate);
  const base = options.baseRev === undefined ? undefined : officeAt(options.baseRev, options.content);
  const findings = inOrder([
    ...reading.findings,
    ...(office === undefined ? [] : runRules(rules, office, asOf)),
    ...(office === undefined || base === undefined ? [] : runHistoryRules(historyRules, base, office)),
  ]);
  const counts: Record<string, number> = {};
  for (const record of reading.records) counts[record.collection] = (counts[record.collection] ?? 0) + 1;
  return { office, findings, asOf, language: office?.organisation.data.languages[0] ?? 'en', counts };
};

/** Whether findings block: errors do, and warnings too where `strict` is asked for. */
export const isBlocked = (findings: readonly Finding[], strict: boolean): boolean =>
  findings.some((finding) => finding.severity === 'error' || (strict && finding.severity === 'warning'));

/** An inspection whose records can be worked with. */
export interface SoundInspection extends Inspection {
  readonly office: Office;
}

/** The inspection of an office; refused where even its organisation cannot be read. */
export const inspectOffice = (options: CommonOptions): SoundInspection => {
  const inspection = inspect(options);
  const { office, findings } = inspection;
  if (office !== undefined) return { ...inspection, office };
  const first = findings.filter(({ file }) => file === 'organisation.yaml');
  throw new CommandError(`The organisation itself cannot be read:\n${findingLines(options.content, first)}`, exitCodes.findings);
};

/** The inspection, or undefined where errors block: they are printed, then the sentence that says what was left as it was. */
export const inspectOrRefuse = (options: CommonOptions, refusal: string): SoundInspection | undefined => {
  const inspection = inspect(options);
  const { office, findings, asOf, language, counts } = inspection;
  if (office !== undefined && !isBlocked(findings, false)) return { ...inspection, office };
  const errors = findings.filter((finding) => finding.severity === 'error');
  process.stderr.write(findingsAsText({ findings: errors, records: counts, asOf, language, root: options.content, colour: false }));
  process.stderr.write(`${refusal}\n`);
  return undefined;
};
