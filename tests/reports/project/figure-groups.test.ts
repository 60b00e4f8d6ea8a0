import { describe, expect, it } from 'vitest';
import { figureIds } from '#domain/value/explanation.ts';
import { figureGroups } from '#reports/project/figure-groups.ts';
import type { FigureGroups, FigureRow } from '#reports/project/figure-groups.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aReport } from '../../builders.ts';
import { officeOf, standingsOf, tenMonths } from './standings.ts';

const groupsOf = (...records: readonly OfficeRecord[]): FigureGroups => figureGroups(standingsOf(officeOf(...records)).now);

const rowOf = ({ groups }: FigureGroups, id: FigureRow['id']): FigureRow | undefined =>
  groups.flatMap(({ rows }) => rows).find((row) => row.id === id);

describe('the table of figures', () => {
  const full = groupsOf(tenMonths, aReport('2026-10', { progress: { value: 50 }, actualCost: 625_000 }));

  it('holds every figure once, in its group', () => {
    expect(full.groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual([...figureIds].sort());
    expect(full.groups.map(({ id, rows }) => [id, rows.length > 0])).toEqual([
      ['earnedValue', true],
      ['estimates', true],
      ['earnedSchedule', true],
      ['federal', true],
    ]);
  });

  it('shows the values that went into a figure, and the lines that hold them', () => {
    const row = rowOf(full, 'costPerformanceIndex');
    expect(row?.inputs).toEqual([
      { id: 'earnedValue', value: 500_000, unit: 'money' },
      { id: 'actualCost', value: 625_000, unit: 'money' },
    ]);
    expect(row?.sources.map(({ record }) => record)).toEqual(expect.arrayContaining(['status/erp/2026-10', 'baselines/erp/0']));
    expect(rowOf(full, 'earnedValue')?.inputs).toContainEqual({ id: 'progress', value: 0.5, unit: 'share' });
    expect(rowOf(full, 'plannedDuration')?.inputs).toEqual([{ id: 'plan', value: 10, unit: 'months' }]);
    expect(full.files.map(({ record }) => record).sort()).toEqual(['baselines/erp/0', 'status/erp/2026-10']);
  });

  it('marks the estimate that counts', () => {
    expect(full.groups.flatMap(({ rows }) => rows.filter(({ isChosen }) => isChosen).map(({ id }) => id))).toEqual([
      'estimateAtCompletion.typical',
    ]);
  });

  it('keeps what is not known, with the reason', () => {
    const empty = groupsOf();
    expect(empty.range).toBeUndefined();
    for (const { rows, known } of empty.groups) {
      expect(known).toBe(0);
      for (const row of rows) expect([row.value, row.gaps.length > 0]).toEqual([undefined, true]);
    }
  });
});
