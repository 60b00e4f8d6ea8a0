/** Findings in the message of a command. */
import { hintOf, pathOf, sentenceOf } from '#exporters/findings/result.ts';
import type { Finding } from '#schemas/finding.ts';

/** One line a finding, as the check prints it, in English. */
export const findingLines = (content: string, findings: readonly Finding[]): string =>
  findings
    .map((finding) => {
      const sentence = sentenceOf(finding, 'en');
      const hint = hintOf(finding, 'en');
      const stop = hint === '' || /[.?!]$/.test(sentence) ? '' : '.';
      return `${pathOf(finding, content)}:${String(finding.line)}:${String(finding.column)}  ${finding.severity}  ${sentence}${stop}${hint}  [${finding.rule}]`;
    })
    .join('\n');
