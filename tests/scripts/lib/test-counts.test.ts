import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countsLine, sumOfCounts, testCounts } from '../../../scripts/lib/test-counts.ts';

describe('the counts of a test run', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kontor-counts-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const aReport = (
    numPassedTests: number,
    numFailedTests: number,
    testResults: readonly { status: string; assertionResults: readonly unknown[] }[] = [],
  ) => {
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
    return file;
  };

  it('are those of the report', () => {
    expect(testCounts(aReport(7, 2), 1)).toEqual({ passed: 7, failed: 2 });
  });

  it('have a failed test for each file that could not be loaded', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(testCounts(aReport(1, 1, files), 1)).toEqual({ passed: 1, failed: 2 });
  });

  it('are never all green for a run that failed', () => {
    expect(testCounts(aReport(5, 0), 1)).toEqual({ passed: 5, failed: 1 });
    expect(testCounts(join(folder, 'absent.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('add up to the closing line that CI reads', () => {
    const sum = sumOfCounts([
      { passed: 5, failed: 0 },
      { passed: 2, failed: 1 },
    ]);
    expect(countsLine(sum)).toBe('7 passed, 1 failed');
    expect(countsLine(sumOfCounts([]))).toBe('0 passed, 0 failed');
  });
});
