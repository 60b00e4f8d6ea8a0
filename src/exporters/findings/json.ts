import type { CheckResult } from './result.ts';
import { countsOf } from './counts.ts';

/** The machine-readable form that interfaces.md fixes. */
export const findingsAsJson = (result: CheckResult): string =>
  `${JSON.stringify(
    {
      findings: result.findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        file: finding.file,
        line: finding.line,
        column: finding.column,
        record: finding.record ?? null,
        field: finding.field ?? null,
        message: finding.message[result.language],
        hint: finding.hint?.[result.language] ?? null,
      })),
      counts: countsOf(result.findings),
      records: result.records,
      asOf: result.asOf,
    },
    null,
    2,
  )}\n`;
