import { describe, expect, it } from 'vitest';
import { projectStanding } from '#domain/value/standing.ts';
import { reportMissing } from '#rules/report-missing.ts';
import { aBaseline, anOffice, anOrganisation, aProject, aReport, said, today, withUnreadable } from '../builders.ts';

const since = (start: string) => aProject({ start: { actual: start } });

describe('projects in progress report each month', () => {
  it('a month without a published report is named once it is due', () => {
    const office = anOffice(since('2026-08-01'), aReport('2026-08'));
    expect(said(reportMissing, office, '2026-11-15')).toEqual(['projects/erp lifecycle: no published report for 2026-09 and 2026-10']);
    expect(said(reportMissing, office, '2026-11-10')).toEqual(['projects/erp lifecycle: no published report for 2026-09']);
  });

  it('a draft is no report', () => {
    expect(said(reportMissing, anOffice(since('2026-10-01'), aReport('2026-10', { state: 'draft' })))).toHaveLength(1);
  });

  it.each([
    ['is not there', [], 'Write projects/erp/status/2026-10.md.'],
    [
      'is a draft',
      [aReport('2026-10', { state: 'draft' })],
      'projects/erp/status/2026-10.md is a draft: once it is written, set its state to published.',
    ],
    [
      'speaks of a day to come',
      [aReport('2026-10', { dataDate: '2026-11-30' })],
      'projects/erp/status/2026-10.md does not count yet: its dataDate 2026-11-30 is later than 2026-11-15, the data date of the office.',
    ],
  ])('the remedy is told where the report %s', (_what, reports, remedy) => {
    const [found] = reportMissing.check(anOffice(since('2026-10-01'), ...reports), '2026-11-15');
    expect(found?.hint?.en).toBe(remedy);
  });

  it('the month in which a project begins need not be reported', () => {
    expect(said(reportMissing, anOffice(since('2026-09-14'), aReport('2026-10')))).toEqual([]);
  });

  it('the organisation says how many days a report may take', () => {
    const office = anOffice(anOrganisation({ reporting: { dueDays: 20 } }), since('2026-10-01'));
    expect(said(reportMissing, office, '2026-11-20')).toEqual([]);
    expect(said(reportMissing, office, '2026-11-21')).toHaveLength(1);
  });

  it('a project that rests, is not begun or is done owes none', () => {
    for (const lifecycle of ['proposed', 'approved', 'on-hold', 'completed', 'cancelled'] as const) {
      expect(said(reportMissing, anOffice(aProject({ lifecycle, start: { actual: '2026-01-01' } })))).toEqual([]);
    }
  });

  it('a month that was left out in between is named too', () => {
    expect(said(reportMissing, anOffice(since('2025-01-01'), aReport('2026-08'), aReport('2026-10')))).toEqual([
      'projects/erp lifecycle: no published report for 2026-09',
    ]);
  });

  it('the years before the first report are let rest', () => {
    expect(said(reportMissing, anOffice(since('2024-01-01'), aReport('2026-10')))).toEqual([]);
  });

  it('where nothing was ever reported, every month since the start is missing', () => {
    expect(said(reportMissing, anOffice(since('2024-01-01')))).toEqual([
      'projects/erp lifecycle: no report was ever published; 34 are due, for each month since 2024-01',
    ]);
  });

  it('the months after the newest report are those for which the project has no current status', () => {
    const office = anOffice(since('2026-01-01'), aReport('2026-05'), aReport('2026-07'));
    const [project] = office.list('projects');
    if (project === undefined) throw new Error('no project');
    expect(projectStanding(office, project, today).missingMonths).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(said(reportMissing, office)).toEqual(['projects/erp lifecycle: no published report for 2026-06, 2026-08, 2026-09 and 2026-10']);
  });

  it('a report that came later was missing on the day', () => {
    const office = anOffice(since('2026-08-01'), aReport('2026-08'), aReport('2026-09', { dataDate: '2026-10-25' }));
    expect(said(reportMissing, office, '2026-10-20')).toEqual(['projects/erp lifecycle: no published report for 2026-09']);
    expect(said(reportMissing, office, '2026-10-25')).toEqual([]);
  });

  it('where nobody knows when it began, nothing is said', () => {
    expect(said(reportMissing, anOffice(aProject({})))).toEqual([]);
  });

  it('the start of the first baseline will do', () => {
    expect(said(reportMissing, anOffice(aProject({}), aBaseline(0, { start: '2026-10-01' })))).toHaveLength(1);
  });

  it('a report that could not be read is not missing', () => {
    expect(said(reportMissing, withUnreadable(anOffice(since('2026-10-01')), 'status/erp/2026-10'))).toEqual([]);
  });
});
