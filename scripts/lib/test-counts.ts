/** How many tests passed and failed, from the JSON reports of Vitest. */
import { existsSync, readFileSync } from 'node:fs';

/** Tests of one or more runs. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Counts of one run. A file that could not be loaded is one failed test, and so is a run that failed without a failed test or left no report. */
export const testCounts = (reportFile: string, exitCode: number): TestCounts => {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
};

/** The sum of several runs. */
export const sumOfCounts = (counts: readonly TestCounts[]): TestCounts => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

/** The closing line that CI reads: `120 passed, 0 failed`. */
export const countsLine = ({ passed, failed }: TestCounts): string => `${passed} passed, ${failed} failed`;
