import { describe, expect, it } from 'vitest';
import { statusReportIds, statusReportPage } from '#reports/project/status-report-page.ts';
import { aBaseline, anOffice, aProject, aReport, today } from '../../builders.ts';

describe('the page of a status report', () => {
  const office = anOffice(
    aProject({}),
    aBaseline(0),
    aBaseline(1, { day: '2026-10-01', budget: 600_000 }),
    aReport('2026-08', { actualCost: 1 }),
    aReport('2026-09', { actualCost: 2 }),
    aReport('2026-09-correction', { corrects: '2026-09', actualCost: 3, dataDate: '2026-09-30' }),
    aReport('2026-10', { state: 'draft' }),
    aReport('2026-11'),
  );

  it('exists for what was published by the day', () => {
    expect(statusReportIds(office, today).map(({ month }) => month)).toEqual(['2026-08', '2026-09', '2026-09-correction']);
    expect(statusReportPage(office, today, 'erp', '2026-10')).toBeUndefined();
    expect(statusReportPage(office, today, 'erp', '2026-11')).toBeUndefined();
  });

  it('shows the budget that was in force on its own data date', () => {
    expect(statusReportPage(office, today, 'erp', '2026-09')?.status.budget).toBe(500_000);
  });

  it('leads to the correction, to the corrected report and to its neighbours', () => {
    expect(statusReportPage(office, today, 'erp', '2026-09')).toMatchObject({
      status: { correctedBy: '2026-09-correction' },
      previous: { name: '2026-08' },
      next: { name: '2026-09-correction' },
    });
    expect(statusReportPage(office, today, 'erp', '2026-09-correction')).toMatchObject({
      status: { corrects: '2026-09', before: { month: '2026-08' } },
      next: undefined,
    });
    expect(statusReportPage(office, today, 'erp', '2026-08')).toMatchObject({ previous: undefined, status: { before: undefined } });
  });

  it('shows figures, colours and differences of its own data date, whatever came later', () => {
    const page = statusReportPage(office, today, 'erp', '2026-09-correction');
    const money = (id: string) => page?.sheet.figures.find((figure) => figure.id === id);
    expect(money('budgetAtCompletion')).toMatchObject({ value: 500_000, before: 500_000 });
    expect(money('actualCost')).toMatchObject({ value: 3, before: 1 });
    expect(page?.sheet.differences?.since.month).toBe('2026-08');
    expect(page?.sheet.colours[0]?.trend.map(({ name }) => name)).toEqual(['2026-08', '2026-09-correction']);
  });

  it('a correction and what it corrects show the key figures of each other', () => {
    const other = (name: string) => statusReportPage(office, today, 'erp', name)?.other;
    const cost = (name: string) => other(name)?.figures.find(({ id }) => id === 'actualCost')?.value;
    expect([other('2026-09')?.name, cost('2026-09')]).toEqual(['2026-09-correction', 3]);
    expect([other('2026-09-correction')?.name, cost('2026-09-correction')]).toEqual(['2026-09', 2]);
    expect(other('2026-08')).toBeUndefined();
  });
});
