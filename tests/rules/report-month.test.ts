import { describe, expect, it } from 'vitest';
import { reportMonthRule } from '#rules/report-month.ts';
import { anOffice, aProject, aRecord, aReport, said } from '../builders.ts';

describe('a report is filed under its month', () => {
  it('figures of August are no report for October', () => {
    expect(said(reportMonthRule, anOffice(aProject({}), aReport('2026-10', { dataDate: '2026-08-31' })))).toEqual([
      'status/erp/2026-10 dataDate: the data date 2026-08-31 lies before the month of the report, 2026-10',
    ]);
  });

  it.each(['october', '2026-13', '2026-1'])('"%s" is not a month', (name) => {
    expect(said(reportMonthRule, anOffice(aProject({}), aReport(name, { dataDate: '2026-10-31' })))).toEqual([
      `status/erp/${name} : "${name}" is not a month`,
    ]);
  });

  it('figures of the month, or up to a few days after it, are fine', () => {
    expect(
      said(
        reportMonthRule,
        anOffice(aProject({}), aReport('2026-09', { dataDate: '2026-09-30' }), aReport('2026-10', { dataDate: '2026-11-03' })),
      ),
    ).toEqual([]);
  });

  it('a correction may stand beside the report that it replaces', () => {
    const office = anOffice(aProject({}), aReport('2026-10'), aReport('2026-10-correction', { corrects: '2026-10' }));
    expect(said(reportMonthRule, office)).toEqual([]);
  });

  it('only a correction may', () => {
    expect(said(reportMonthRule, anOffice(aProject({}), aReport('2026-10-late')))).toHaveLength(1);
  });

  it('the commentary of the board speaks of the month in its name', () => {
    const commentary = aRecord('reports', '2026-10', { month: '2026-09', state: 'published' }, { body: '' });
    expect(said(reportMonthRule, anOffice(commentary))).toEqual([
      'reports/2026-10 month: the file is named 2026-10, the report speaks of 2026-09',
    ]);
  });
});
