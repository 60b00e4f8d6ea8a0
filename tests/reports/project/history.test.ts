import { describe, expect, it } from 'vitest';
import { historyRows } from '#reports/project/history.ts';
import { aBaseline, anOffice, aProject, aReport, today } from '../../builders.ts';
import { tenMonths } from './standings.ts';

const project = aProject({ start: { actual: '2026-01-01' } });

describe('the history of reports', () => {
  it('shows each report with the figures of its own data date', () => {
    const office = anOffice(
      project,
      tenMonths,
      aBaseline(1, { day: '2026-10-01', budget: 2_000_000, end: '2027-10-31' }),
      aReport('2026-09', { earnedValue: 500_000, actualCost: 625_000 }),
      aReport('2026-10', { earnedValue: 500_000, actualCost: 500_000 }),
    );
    expect(historyRows(office, today, project)).toMatchObject([
      { month: '2026-10', costIndex: { value: 1 }, estimate: { value: 2_000_000 } },
      {
        month: '2026-09',
        costIndex: { value: 0.8 },
        estimate: { value: 1_250_000 },
        computed: 'red',
        stated: 'green',
        isBetterStated: true,
      },
    ]);
  });

  it('keeps corrected reports with their own figures, both ways', () => {
    const office = anOffice(
      project,
      tenMonths,
      aReport('2026-09', { earnedValue: 500_000, actualCost: 500_000 }),
      aReport('2026-09-correction', { corrects: '2026-09', earnedValue: 500_000, actualCost: 1_000_000 }),
    );
    expect(historyRows(office, today, project)).toMatchObject([
      { name: '2026-09-correction', corrects: '2026-09', costIndex: { value: 0.5 } },
      { name: '2026-09', correctedBy: '2026-09-correction', costIndex: { value: 1 } },
    ]);
  });

  it('says why a figure of a month is not known', () => {
    const [row] = historyRows(anOffice(project, aReport('2026-09')), today, project);
    expect(row?.costIndex.value).toBeUndefined();
    expect(row?.costIndex.gaps.map(({ reason }) => reason)).toContain('not-stated');
    expect(row?.computed).toBe('not-assessed');
  });
});
