/** The variance of the US Federal IT Dashboard. */
import { describe, expect, it } from 'vitest';
import {
  federalCostVariance,
  federalCostVarianceShare,
  federalEnd,
  federalScheduleVarianceDays,
  federalScheduleVarianceShare,
  varianceBucket,
} from '#domain/value/federal-variance.ts';

describe('the snapshot of 31 August 2012 of the US IT Dashboard', () => {
  it('has an unfinished activity 153 days late, by 84.07 per cent', () => {
    const end = federalEnd({ actual: undefined, projected: '2012-03-31', planned: '2012-03-31', dataDate: '2012-08-31' });
    const days = federalScheduleVarianceDays('2012-03-31', end);
    expect(days).toBe(-153);
    expect(federalScheduleVarianceShare(days, '2011-10-01', '2012-03-31')).toBeCloseTo(-0.8407, 4);
  });
});

describe('the end that counts', () => {
  const ends = { actual: undefined, projected: undefined, planned: '2026-06-30', dataDate: '2026-03-31' };

  it('is the actual one once there is one', () => {
    expect(federalEnd({ ...ends, actual: '2026-02-01', projected: '2026-09-30' })).toBe('2026-02-01');
  });

  it('is the projected one while that is to come', () => {
    expect(federalEnd({ ...ends, projected: '2026-09-30' })).toBe('2026-09-30');
  });

  it('slips with each day once it should be over, also where nobody projects an end', () => {
    expect(federalEnd({ ...ends, projected: '2026-03-01' })).toBe('2026-03-31');
    expect(federalEnd({ ...ends, dataDate: '2026-07-01' })).toBe('2026-07-01');
  });

  it('is not known while it is not due and nobody projects it', () => {
    expect(federalEnd(ends)).toBeUndefined();
  });
});

describe('variances', () => {
  it('of cost are shares of what was planned; dearer is negative', () => {
    expect(federalCostVariance(100, 125)).toBe(-25);
    expect(federalCostVarianceShare(100, 125)).toBe(-0.25);
    expect(federalCostVarianceShare(0, 125)).toBeUndefined();
    expect(federalCostVarianceShare(100, undefined)).toBeUndefined();
  });

  it('of a project without duration have no share', () => {
    expect(federalScheduleVarianceShare(-3, '2026-01-01', '2026-01-01')).toBeUndefined();
    expect(federalScheduleVarianceDays(undefined, '2026-01-01')).toBeUndefined();
  });

  it('fall into three classes, the limits into the better one, whichever the sign', () => {
    expect([0, 0.1, -0.1, 0.3 - 0.2].map(varianceBucket)).toEqual(['low', 'low', 'low', 'low']);
    expect([0.11, -0.3].map(varianceBucket)).toEqual(['medium', 'medium']);
    expect([0.31, -2].map(varianceBucket)).toEqual(['high', 'high']);
    expect(varianceBucket(undefined)).toBeUndefined();
  });
});
