import { describe, expect, it } from 'vitest';
import { latestReport, reportHistory, standingReports } from '#domain/projects/report-history.ts';
import { statedTrend } from '#domain/projects/trend.ts';
import { anOffice, aProject, aReport, today } from '../../builders.ts';

const names = (entries: readonly { readonly name: string }[]): readonly string[] => entries.map(({ name }) => name);

describe('the history of reports', () => {
  it('holds published reports whose data date has come, oldest first', () => {
    const office = anOffice(
      aProject({}),
      aReport('2026-09'),
      aReport('2026-08'),
      aReport('2026-10', { state: 'draft' }),
      aReport('2026-11'),
    );
    expect(names(reportHistory(office, 'erp', today))).toEqual(['2026-08', '2026-09']);
  });

  it('keeps a corrected report readable, and lets the correction stand', () => {
    const office = anOffice(
      aProject({}),
      aReport('2026-08'),
      aReport('2026-08-correction', { corrects: '2026-08', dataDate: '2026-08-31' }),
    );
    const [original, correction] = reportHistory(office, 'erp', today);
    expect(original).toMatchObject({ name: '2026-08', month: '2026-08', correctedBy: '2026-08-correction', corrects: undefined });
    expect(correction).toMatchObject({ month: '2026-08', corrects: '2026-08', correctedBy: undefined });
    expect(names(standingReports(office, 'erp', today))).toEqual(['2026-08-correction']);
  });

  it('lets the newest of two corrections stand', () => {
    const office = anOffice(
      aProject({}),
      aReport('2026-08', { dataDate: '2026-08-31' }),
      aReport('2026-08-a', { corrects: '2026-08', dataDate: '2026-09-02' }),
      aReport('2026-08-b', { corrects: '2026-08', dataDate: '2026-09-05' }),
    );
    expect(names(standingReports(office, 'erp', today))).toEqual(['2026-08-b']);
    expect(reportHistory(office, 'erp', today).map(({ correctedBy }) => correctedBy)).toEqual(['2026-08-b', '2026-08-b', undefined]);
  });

  it('knows nothing of a correction before its day', () => {
    const office = anOffice(
      aProject({}),
      aReport('2026-08', { dataDate: '2026-08-31' }),
      aReport('2026-08-late', { corrects: '2026-08', dataDate: '2026-09-30' }),
    );
    expect(latestReport(office, 'erp', '2026-09-15')).toMatchObject({ name: '2026-08', correctedBy: undefined });
    expect(latestReport(office, 'erp', today)).toMatchObject({ name: '2026-08-late', corrects: '2026-08' });
  });

  it('lets no report vanish for a correction that is filed under another month', () => {
    const office = anOffice(aProject({}), aReport('2026-09'), aReport('2026-10'), aReport('2026-09-x', { corrects: '2026-10' }));
    expect(names(standingReports(office, 'erp', today))).toEqual(['2026-09', '2026-09-x', '2026-10']);
    expect(
      reportHistory(office, 'erp', today).every(({ corrects, correctedBy }) => corrects === undefined && correctedBy === undefined),
    ).toBe(true);
  });

  it('is empty for a project that never reported', () => {
    expect(latestReport(anOffice(aProject({})), 'erp', today)).toBeUndefined();
  });
});

describe('the trend of stated colours', () => {
  const months = Array.from({ length: 14 }, (_, index) => `${index < 12 ? '2025' : '2026'}-${String((index % 12) + 1).padStart(2, '0')}`);

  it('shows the last twelve reports', () => {
    const office = anOffice(aProject({}), ...months.map((month) => aReport(month)));
    const trend = statedTrend(standingReports(office, 'erp', today));
    expect(trend).toHaveLength(12);
    expect([trend[0]?.month, trend.at(-1)?.month]).toEqual(['2025-03', '2026-02']);
  });

  it('leaves a dimension unknown where a report says nothing of it', () => {
    const office = anOffice(aProject({}), aReport('2026-08', { dimensions: { cost: { rag: 'red' } } }), aReport('2026-09'));
    expect(statedTrend(standingReports(office, 'erp', today), 'cost').map(({ colour }) => colour)).toEqual(['red', undefined]);
  });
});
