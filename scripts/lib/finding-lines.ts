/** Findings in what a command prints. */
import { hintOf, pathOf, sentenceOf } from '#exporters/findings/result.ts';
import type { Finding } from '#schemas/finding.ts';
import type { Language } from '#schemas/shared.ts';

/** One line, as the check prints it; `file` is how the person can open it. */
export const findingLine = (finding: Finding, file: string, language: Language): string => {
  const sentence = sentenceOf(finding, language);
  const hint = hintOf(finding, language);
  const stop = hint === '' || /[.?!]$/.test(sentence) ? '' : '.';
  return `${file}:${String(finding.line)}:${String(finding.column)}  ${finding.severity}  ${sentence}${stop}${hint}  [${finding.rule}]`;
};

/** One line a finding, in English, for the message of a command; files count from the content folder. */
export const findingLines = (content: string, findings: readonly Finding[]): string =>
  findings.map((finding) => findingLine(finding, pathOf(finding, content), 'en')).join('\n');
