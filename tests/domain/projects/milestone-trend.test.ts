import { describe, expect, it } from 'vitest';
import { milestoneTrends } from '#domain/projects/milestone-trend.ts';
import { milestoneTrendView, mostLines } from '#reports/project/milestone-trend.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, anOffice, aProject, aRecord, today } from '../../builders.ts';

const milestone = (id: string, data: Partial<DataOf<'milestones'>>) =>
  aRecord('milestones', `erp/${id}`, { id, title: id, planned: '2026-10-01', ...data });
const said = (data: Partial<DataOf<'milestones'>>, asOf = today, ...baselines: readonly OfficeRecord[]) =>
  milestoneTrends(anOffice(aProject({}), milestone('live', data), ...baselines), 'erp', asOf)[0]?.statements.map(
    ({ day, expected, kind }) => `${day} ${kind} ${expected}`,
  );

const history = [
  { day: '2026-03-31', forecast: '2026-11-30' },
  { day: '2026-01-31', forecast: '2026-10-31' },
];

describe('the trend of a milestone', () => {
  it('is what plans and reports said, one after another', () => {
    const first = aBaseline(0, { day: '2025-12-01', milestones: { live: '2026-09-15' } });
    expect(said({ history, forecast: '2026-11-30' }, today, first)).toEqual([
      '2025-12-01 planned 2026-09-15',
      '2026-01-31 forecast 2026-10-31',
      '2026-03-31 forecast 2026-11-30',
    ]);
  });

  it('has the present forecast on the day itself where the history does not have it', () => {
    expect(said({ history, forecast: '2026-12-24' })?.at(-1)).toBe('2026-11-15 forecast 2026-12-24');
  });

  it('ends where the milestone is reached', () => {
    expect(said({ history, actual: '2026-02-20' })).toEqual(['2026-01-31 forecast 2026-10-31', '2026-02-20 reached 2026-02-20']);
  });

  it('knows nothing of what was said later', () => {
    expect(said({ history, forecast: '2026-12-24', actual: '2026-11-10' }, '2026-02-28')).toEqual(['2026-01-31 forecast 2026-10-31']);
  });
});

describe('the milestone trend of a project', () => {
  it('counts those that moved to a later day, of those of which two days are known', () => {
    const office = anOffice(
      aProject({}),
      milestone('slips', { history, forecast: '2026-11-30' }),
      milestone('gains', { history: [{ day: '2026-01-31', forecast: '2026-12-31' }], forecast: '2026-11-01' }),
      milestone('alone', {}),
    );
    const view = milestoneTrendView(office, today, 'erp');
    expect(view).toMatchObject({ count: 2, late: 1 });
    expect(view.drawn.map(({ id, moved }) => [id, moved])).toEqual([
      ['gains', -60],
      ['slips', 30],
    ]);
  });

  it('draws no more lines than can be told apart: those that moved the most', () => {
    const many = Array.from({ length: 14 }, (_, index) =>
      milestone(`m${String(index)}`, {
        history: [{ day: '2026-01-31', forecast: '2026-10-01' }],
        forecast: `2026-10-${String(index + 10)}`,
      }),
    );
    const view = milestoneTrendView(anOffice(aProject({}), ...many), today, 'erp');
    expect(view.count).toBe(14);
    expect(view.drawn).toHaveLength(mostLines);
    expect(Math.min(...view.drawn.map(({ moved }) => moved))).toBe(13);
  });
});
