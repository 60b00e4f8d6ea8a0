import type { CheckResult } from './result.ts';
import { hintOf, pathOf, sentenceOf } from './result.ts';

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands: GitHub shows each at its line of the pull request. */
export const findingsAsGithub = (result: CheckResult): string =>
  result.findings
    .map((finding) => {
      const hint = hintOf(finding, result.language);
      const where = `file=${property(pathOf(finding, result.root))},line=${String(finding.line)},col=${String(finding.column)},title=${property(finding.rule)}`;
      return `::${finding.severity} ${where}::${data(`${sentenceOf(finding, result.language)}${hint}`)}\n`;
    })
    .join('');
