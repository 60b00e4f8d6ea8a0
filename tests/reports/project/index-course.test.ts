import { describe, expect, it } from 'vitest';
import { indexCourse } from '#reports/project/index-course.ts';
import type { IndexCourse } from '#reports/project/index-course.ts';
import type { Office } from '#domain/office/office.ts';
import { addMonths } from '#domain/time/calendar.ts';
import { anOrganisation, aReport } from '../../builders.ts';
import { officeOf, standingsOf, tenMonths } from './standings.ts';

const courseOf = (office: Office, asOf?: string): IndexCourse | undefined => {
  const { now, history } = standingsOf(office, asOf);
  return indexCourse(now, history);
};

const report = (month: string, earnedValue: number, actualCost?: number) =>
  aReport(month, { earnedValue, ...(actualCost === undefined ? {} : { actualCost }) });

describe('the course of the indices', () => {
  it('has a value a report, and a gap where there was none or it does not give one', () => {
    const course = courseOf(
      officeOf(tenMonths, report('2026-05', 500_000, 500_000), report('2026-07', 500_000), report('2026-08', 400_000, 500_000)),
    );
    expect(course?.months).toEqual(['2026-05', '2026-06', '2026-07', '2026-08']);
    expect(course?.lines.costPerformanceIndex).toEqual([1, undefined, undefined, 0.8]);
    expect(course?.moves.costPerformanceIndex).toEqual({ from: '2026-05', before: 1, after: 0.8 });
  });

  it('goes back two years at most', () => {
    const reports = Array.from({ length: 40 }, (_, index) => report(addMonths('2023-07', index), 100_000, 100_000));
    const course = courseOf(officeOf({ ...tenMonths, data: { ...tenMonths.data, day: '2023-01-01' } }, ...reports));
    expect(course?.months).toHaveLength(24);
    expect(course?.months.at(-1)).toBe('2026-10');
  });

  it('names the limit of green where both indices have the same', () => {
    const reports = [report('2026-07', 1, 1), report('2026-08', 1, 1)];
    expect(courseOf(officeOf(tenMonths, ...reports))?.green).toBe(0.95);
    const differ = anOrganisation({ thresholds: { costPerformanceIndex: { green: 0.9, amber: 0.8 } } });
    expect(courseOf(officeOf(differ, tenMonths, ...reports))?.green).toBeUndefined();
  });

  it('is not there where no report gives an index', () => {
    expect(courseOf(officeOf(tenMonths))).toBeUndefined();
    expect(courseOf(officeOf(aReport('2026-08')))).toBeUndefined();
  });
});
