import type { Severity } from '#schemas/finding.ts';
import type { CheckResult } from './result.ts';
import { hintOf, pathOf, sentenceOf } from './result.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** SARIF 2.1.0 (OASIS): code hosts and editors list the findings from it. */
export const findingsAsSarif = (result: CheckResult): string => {
  const ids = [...new Set(result.findings.map((finding) => finding.rule))].sort();
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Kontor', rules: ids.map((id) => ({ id })) } },
          results: result.findings.map((finding) => ({
            ruleId: finding.rule,
            ruleIndex: ids.indexOf(finding.rule),
            level: levels[finding.severity],
            message: {
              text: `${sentenceOf(finding, result.language)}${finding.hint === undefined ? '' : '.'}${hintOf(finding, result.language)}`,
            },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: pathOf(finding, result.root).split('/').map(encodeURIComponent).join('/') },
                  region: { startLine: finding.line, startColumn: finding.column },
                },
              },
            ],
          })),
        },
      ],
    },
    null,
    2,
  )}\n`;
};
