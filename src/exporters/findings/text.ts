import type { Severity } from '#schemas/finding.ts';
import { countsOf } from './counts.ts';
import type { CheckResult } from './result.ts';
import { hintOf, pathOf, sentenceOf } from './result.ts';

const colours: Readonly<Record<Severity, string>> = { error: '\u001B[31m', warning: '\u001B[33m', notice: '\u001B[36m' };

const summaries = {
  en: (error: number, warning: number, notice: number, records: number, asOf: string) =>
    `${String(records)} records checked as of ${asOf}: ${String(error)} ${error === 1 ? 'error' : 'errors'}, ${String(warning)} ${warning === 1 ? 'warning' : 'warnings'}, ${String(notice)} ${notice === 1 ? 'notice' : 'notices'}`,
  de: (error: number, warning: number, notice: number, records: number, asOf: string) =>
    `${String(records)} Datensätze geprüft, Stand ${asOf}: ${String(error)} Fehler, ${String(warning)} ${warning === 1 ? 'Warnung' : 'Warnungen'}, ${String(notice)} ${notice === 1 ? 'Hinweis' : 'Hinweise'}`,
};

/** One line a finding (`file:line:column  severity  message  [rule]`), and a line that counts. */
export const findingsAsText = (result: CheckResult): string => {
  const { language, colour } = result;
  const paint = (severity: Severity): string => (colour ? `${colours[severity]}${severity}\u001B[0m` : severity);
  const lines = result.findings.map((finding) => {
    const hint = hintOf(finding, language);
    const stop = hint === '' || /[.?!]$/.test(sentenceOf(finding, language)) ? '' : '.';
    return `${pathOf(finding, result.root)}:${String(finding.line)}:${String(finding.column)}  ${paint(finding.severity)}  ${sentenceOf(finding, language)}${stop}${hint}  [${finding.rule}]`;
  });
  const counts = countsOf(result.findings);
  const records = Object.values(result.records).reduce((sum, count) => sum + count, 0);
  return `${[...lines, ...(lines.length > 0 ? [''] : []), summaries[language](counts.error, counts.warning, counts.notice, records, result.asOf)].join('\n')}\n`;
};
