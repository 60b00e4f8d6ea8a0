import type { Severity } from '#schemas/finding.ts';
import type { CheckResult } from './result.ts';
import { hintOf, pathOf, sentenceOf } from './result.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', notice: 'info' };

/**
 * A Code Quality report: GitLab shows in a merge request which findings are new and which are solved. It knows a finding by its fingerprint: rule, file, field and
 * sentence, counted where they repeat, but not the line, so that a finding that only moves is neither new nor solved.
 */
export const findingsAsGitlab = (result: CheckResult): string => {
  const seen = new Map<string, number>();
  const report = result.findings.map((finding) => {
    const description = `${sentenceOf(finding, result.language)}${finding.hint === undefined ? '' : '.'}${hintOf(finding, result.language)}`;
    const path = pathOf(finding, result.root);
    const name = JSON.stringify([finding.rule, path, finding.field ?? '', finding.message[result.language]]);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      description,
      check_name: finding.rule,
      fingerprint: `${name}#${String(count)}`,
      severity: severities[finding.severity],
      location: { path, lines: { begin: finding.line } },
    };
  });
  return `${JSON.stringify(report, null, 2)}\n`;
};
