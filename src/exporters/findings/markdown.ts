import type { Severity } from '#schemas/finding.ts';
import { countsOf } from './counts.ts';
import type { CheckResult } from './result.ts';
import { hintOf, pathOf, sentenceOf } from './result.ts';

const words = {
  en: { title: 'Check', none: 'No findings.', head: ['Place', 'Severity', 'Finding', 'Rule'] },
  de: { title: 'Prüfung', none: 'Keine Befunde.', head: ['Stelle', 'Schwere', 'Befund', 'Regel'] },
} as const;

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

const cell = (text: string): string => text.replace(/[\\`*_~[\]<>|&]/g, (char) => entities[char] ?? `\\${char}`);

/** A table for a comment on a pull request. */
export const findingsAsMarkdown = (result: CheckResult): string => {
  const { title, none, head } = words[result.language];
  const counts = countsOf(result.findings);
  const severities: readonly Severity[] = ['error', 'warning', 'notice'];
  const summary = severities.map((severity) => `${String(counts[severity])} ${severity}`).join(', ');
  const rows = result.findings.map((finding) => {
    const hint = hintOf(finding, result.language);
    return `| ${cell(pathOf(finding, result.root))}:${String(finding.line)} | ${finding.severity} | ${cell(`${sentenceOf(finding, result.language)}${hint}`)} | ${cell(finding.rule)} |`;
  });
  const table = rows.length === 0 ? [none] : [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows];
  return `${[`### ${title} (${result.asOf}): ${summary}`, '', ...table].join('\n')}\n`;
};
