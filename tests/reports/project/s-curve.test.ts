import { describe, expect, it } from 'vitest';
import { sCurve } from '#reports/project/s-curve.ts';
import type { SCurve } from '#reports/project/s-curve.ts';
import type { Office } from '#domain/office/office.ts';
import { aBaseline, aProject, aReport } from '../../builders.ts';
import { officeOf, standingsOf, tenMonths } from './standings.ts';

const curveOf = (office: Office, asOf?: string): SCurve | undefined => {
  const { now, history } = standingsOf(office, asOf);
  return sCurve(now, history);
};

const last = { dataDate: '2026-08-31', earnedValue: 600_000, actualCost: 750_000, forecastEnd: '2026-12-31' };

describe('the S-curve', () => {
  const office = officeOf(tenMonths, aReport('2026-07', { earnedValue: 550_000, actualCost: 600_000 }), aReport('2026-08', last));
  const curve = curveOf(office, '2026-09-05');

  it('has the plan of the baseline in force, cumulative, to its end', () => {
    expect(curve?.months.slice(0, 2)).toEqual(['2026-01', '2026-02']);
    expect(curve?.lines.plannedValue.slice(0, 3)).toEqual([100_000, 200_000, 300_000]);
    expect(curve?.lines.plannedValue[9]).toBe(1_000_000);
  });

  it('has what was earned and spent at each report, and gaps between', () => {
    expect(curve?.lines.earnedValue.slice(5, 9)).toEqual([undefined, 550_000, 600_000, undefined]);
    expect(curve?.lines.actualCost.slice(5, 9)).toEqual([undefined, 600_000, 750_000, undefined]);
    expect(curve).toMatchObject({ dataMonth: '2026-08', earned: 600_000, spent: 750_000, planned: 800_000 });
    expect(curve?.earnedAgainstSpent).toBeCloseTo(-0.2, 10);
  });

  it('leads from what was spent to the estimate at the expected end, within the range of all estimates', () => {
    expect(curve?.forecastMonth).toBe('2026-12');
    expect(curve?.months.at(-1)).toBe('2026-12');
    expect(curve?.lines.forecast.slice(6)).toEqual([undefined, 750_000, 875_000, 1_000_000, 1_125_000, 1_250_000]);
    expect(curve?.lines.lowest.at(-1)).toBe(1_150_000);
    expect((curve?.lines.highest.at(-1) ?? 0) > 1_250_000).toBe(true);
    expect(curve?.gaps).toEqual([]);
  });

  it('says why a line is missing, and in which months it has gaps', () => {
    const noPlan = curveOf(officeOf(aReport('2026-08', { actualCost: 5 })), '2026-09-05');
    expect(noPlan?.lines.plannedValue.every((value) => value === undefined)).toBe(true);
    expect(noPlan?.gaps.map(({ line, why }) => [line, why[0]?.reason])).toEqual([
      ['plannedValue', 'no-baseline'],
      ['earnedValue', 'not-stated'],
      ['forecast', 'no-baseline'],
    ]);
    const partial = curveOf(officeOf(tenMonths, aReport('2026-07', { actualCost: 600_000 }), aReport('2026-08', last)), '2026-09-05');
    expect(partial?.gaps).toMatchObject([{ line: 'earnedValue', months: ['2026-07'] }]);
  });

  it('does not draw a forecast that leads decades away', () => {
    const far = curveOf(officeOf(tenMonths, aReport('2026-08', { ...last, forecastEnd: '2061-12-31' })), '2026-09-05');
    expect(far?.months.at(-1)).toBe('2026-10');
    expect(far?.forecastMonth).toBeUndefined();
    expect(far?.gaps).toMatchObject([{ line: 'forecast', why: [{ reason: 'beyond' }] }]);
  });

  it('has no forecast once the project is over', () => {
    const over = aProject({ lifecycle: 'completed', start: { actual: '2026-01-01' }, end: { actual: '2026-08-20' } });
    const done = curveOf(officeOf(over, tenMonths, aReport('2026-08', last)), '2026-09-05');
    expect(done?.lines.forecast.every((value) => value === undefined)).toBe(true);
    expect(done?.gaps).toEqual([]);
  });

  it('an overdue project is drawn to the month after its data date', () => {
    const late = curveOf(officeOf(tenMonths, aReport('2026-08', { ...last, forecastEnd: '2026-07-31' })), '2026-09-05');
    expect(late?.forecastMonth).toBe('2026-09');
  });

  it('is not there where there is neither plan nor money', () => {
    expect(curveOf(officeOf(aBaseline(0), aReport('2026-08')))).toBeUndefined();
    expect(curveOf(officeOf(tenMonths))?.dataMonth).toBeUndefined();
  });
});
