/** What an import prints: the same for every kind of file. */
import type { Finding } from '#schemas/finding.ts';
import { visibleText } from '#schemas/hidden-characters.ts';
import type { Language } from '#schemas/shared.ts';
import { exitCodes } from '../command.ts';
import { findingLine } from '../finding-lines.ts';

/** Something that was not taken over. */
export interface DroppedItem {
  readonly what: string;
  readonly why: string;
  readonly [detail: string]: unknown;
}

/** The result of an import, as `--format json` prints it. */
export interface ImportResult {
  readonly source: { readonly kind: string; readonly file: string };
  readonly counts: Readonly<Record<string, number>>;
  /** Files that were written; in a dry run those that would be. */
  readonly written: readonly string[];
  readonly dropped: readonly DroppedItem[];
  readonly findings: readonly Finding[];
  /** More of what `--format json` prints, such as the project, dates and differences. */
  readonly [fact: string]: unknown;
}

/** What is printed beside the result. */
export interface ImportPrint {
  readonly format: 'text' | 'json';
  readonly language: Language;
  readonly dryRun: boolean;
  /** Difference to files that exist, as a unified diff; empty where there is none. */
  readonly difference: string;
}

const jsonOf = (result: ImportResult, language: Language): string => {
  const findings = result.findings.map(({ message, hint, record, field, ...finding }) => ({
    ...finding,
    record: record ?? null,
    field: field ?? null,
    message: message[language],
    hint: hint?.[language] ?? null,
  }));
  return `${JSON.stringify({ ...result, findings }, null, 2)}\n`;
};

const textOf = (result: ImportResult, { dryRun, difference, language }: ImportPrint): string => {
  const counts = Object.entries(result.counts).map(([name, count]) => `${name} ${String(count)}`);
  const dropped = result.dropped.map(
    ({ what, why, count }) => `  ${visibleText(what)}${typeof count === 'number' ? ` × ${String(count)}` : ''}: ${visibleText(why)}`,
  );
  const findings = result.findings.map((finding) => findingLine(finding, visibleText(finding.file), language));
  const written =
    result.written.length === 0 ? ['Nothing written.'] : result.written.map((file) => `${dryRun ? 'Would write' : 'Written'}: ${file}`);
  const section = (lines: readonly string[], title?: string): readonly string[] =>
    lines.length === 0 ? [] : [...(title === undefined ? [] : [title]), ...lines, ''];
  return [
    ...(difference === '' ? [] : [difference]),
    ...section(dropped, 'Not taken over:'),
    ...section(findings),
    `${visibleText(result.source.file)}: ${counts.join(', ')}`,
    ...written,
    '',
  ].join('\n');
};

/** Prints the result and gives the exit code: findings of severity error make 1. */
export const printResult = (result: ImportResult, print: ImportPrint): number => {
  process.stdout.write(print.format === 'json' ? jsonOf(result, print.language) : textOf(result, print));
  return result.findings.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.fine;
};
