import { describe, expect, it } from 'vitest';
import { endView, keyFigureIds, keyFigures } from '#reports/project/key-figures.ts';
import { aProject, aReport } from '../../builders.ts';
import { officeOf, standingsOf, tenMonths } from './standings.ts';

describe('the key figures', () => {
  it('are those of the standing, beside the report before', () => {
    const office = officeOf(
      tenMonths,
      aReport('2026-09', { earnedValue: 500_000, actualCost: 500_000 }),
      aReport('2026-10', { earnedValue: 500_000, actualCost: 625_000 }),
    );
    const { now, history } = standingsOf(office);
    const figures = keyFigures(now, history.at(-2));
    expect(figures.map(({ id }) => id)).toEqual(keyFigureIds);
    expect(figures.find(({ id }) => id === 'costPerformanceIndex')).toMatchObject({ value: 0.8, before: 1, unit: 'index', gaps: [] });
    expect(figures.find(({ id }) => id === 'varianceAtCompletion')).toMatchObject({ value: -250_000, before: 0 });
  });

  it('say why they are not known', () => {
    const figures = keyFigures(standingsOf(officeOf(aReport('2026-10', { actualCost: 5 }))).now, undefined);
    expect(figures.map(({ value }) => value)).toEqual([undefined, 5, undefined, undefined, undefined, undefined]);
    expect(figures[0]?.gaps).toEqual([{ input: 'budget', reason: 'no-baseline' }]);
  });
});

describe('the end of a project', () => {
  const report = { dataDate: '2026-08-31', earnedValue: 400_000, actualCost: 400_000 };

  it('as stated counts before the one at the pace so far', () => {
    const { now } = standingsOf(officeOf(tenMonths, aReport('2026-08', { ...report, forecastEnd: '2026-12-31' })), '2026-09-05');
    expect(endView(now)).toMatchObject({ planned: '2026-10-31', stated: '2026-12-31', expected: '2026-12-31', days: 61, isOverdue: false });
    expect(endView(now).computed).toBe('2027-08-31');
  });

  it('slips with each day once it has passed', () => {
    const { now } = standingsOf(officeOf(tenMonths, aReport('2026-08', { ...report, forecastEnd: '2026-09-01' })), '2026-09-05');
    expect(endView(now)).toMatchObject({ expected: '2026-09-05', isOverdue: true });
  });

  it('is the actual one once it is over', () => {
    const over = aProject({ lifecycle: 'completed', start: { actual: '2026-01-01' }, end: { actual: '2026-10-20' } });
    expect(endView(standingsOf(officeOf(over, tenMonths, aReport('2026-10'))).now)).toMatchObject({
      actual: '2026-10-20',
      expected: '2026-10-20',
      computed: undefined,
      days: -11,
      isOverdue: false,
    });
  });

  it('is not known without plan and forecast', () => {
    expect(endView(standingsOf(officeOf()).now)).toMatchObject({ planned: undefined, expected: undefined, days: undefined });
  });
});
