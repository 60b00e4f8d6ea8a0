import type { Finding, Severity } from '#schemas/finding.ts';

/** Findings by severity. */
export const countsOf = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
};
