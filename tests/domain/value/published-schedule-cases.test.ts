/** Earned schedule and federal variance against further worked examples and real records that others have published. Only numbers are quoted; each case names its source. */
import { describe, expect, it } from 'vitest';
import { earnedSchedule, estimatedDuration, schedulePerformanceIndexTime, scheduleVarianceTime } from '#domain/value/earned-schedule.ts';
import {
  federalCostVariance,
  federalCostVarianceShare,
  federalEnd,
  federalScheduleVarianceDays,
  federalScheduleVarianceShare,
  varianceBucket,
} from '#domain/value/federal-variance.ts';

const steps = (count: number, size: number): readonly number[] => Array.from({ length: count }, (_, index) => (index + 1) * size);

interface Published {
  readonly es: number;
  readonly sv?: number;
  readonly spi?: number;
  readonly duration?: number;
}

/** ES, SV(t), SPI(t) and IEAC(t) of a plan, after some periods. */
const agrees = (plan: readonly number[], ev: number, at: number, published: Published, digits = 9): void => {
  const es = earnedSchedule(plan, ev);
  const spi = schedulePerformanceIndexTime(es, at);
  expect(es).toBeCloseTo(published.es, digits);
  if (published.sv !== undefined) expect(scheduleVarianceTime(es, at)).toBeCloseTo(published.sv, digits);
  if (published.spi !== undefined) expect(spi).toBeCloseTo(published.spi, digits);
  if (published.duration !== undefined) expect(estimatedDuration(plan.length, spi)).toBeCloseTo(published.duration, digits);
};

describe('validation cases of pmcontrols (tests/validation_cases.json, github.com/arikanatakan/pmcontrols, MIT licence)', () => {
  const linear = steps(10, 10_000);

  it('evm-on-plan-002: ES 4 after 4 periods', () => {
    agrees(linear, 40_000, 4, { es: 4, sv: 0, spi: 1, duration: 10 });
  });

  it('evm-ahead-003: one period ahead, ten take eight', () => {
    agrees(linear, 50_000, 4, { es: 5, sv: 1, spi: 1.25, duration: 8 });
  });

  it('evm-behind-under-004: one period behind, ten take 12.5', () => {
    agrees(linear, 40_000, 5, { es: 4, sv: -1, spi: 0.8, duration: 12.5 });
  });

  it('evm-complete-005: done in time is ES 10', () => {
    agrees(linear, 100_000, 10, { es: 10, sv: 0, spi: 1, duration: 10 });
  });

  it('es-interp-003 and es-interp-004: plans that are not linear', () => {
    expect(earnedSchedule([20, 50, 90, 140, 200], 70)).toBeCloseTo(2.5, 12);
    expect(earnedSchedule([30, 70, 120, 180, 250], 100)).toBeCloseTo(2.6, 12);
  });
});

describe('advantager (spec/models/project_spec.rb, github.com/advantager-pro/advantager): twelve periods, the seventh just over', () => {
  it('has ES 6.52, SV(t) −0.48, SPI(t) 0.93 and IEAC(t) 12.9', () => {
    const plan = [100, 350, 650, 1_050, 1_500, 2_000, 2_500, 2_950, 3_350, 3_650, 3_900, 4_000];
    agrees(plan, 2_260, 7, { es: 6.52, sv: -0.48, spi: 0.93 }, 2);
    agrees(plan, 2_260, 7, { es: 6.52, duration: 12.9 }, 1);
  });
});

describe('evmtools-node (EarnedSchedule.test.ts, github.com/masatomix/evmtools-node, Apache-2.0 licence): five days of one unit each', () => {
  const plan = steps(5, 1);

  it('interpolates, also in the first period', () => {
    agrees(plan, 0.5, 1, { es: 0.5 });
    agrees(plan, 2.5, 3, { es: 2.5, spi: 2.5 / 3, duration: 6 });
    agrees(plan, 2.5, 4, { es: 2.5, sv: -1.5 });
    agrees(plan, 4.2, 5, { es: 4.2 });
  });

  it('is 0 while nothing is earned: all the time so far is lost, and no end can be told', () => {
    agrees(plan, 0, 3, { es: 0, sv: -3, spi: 0 });
    expect(estimatedDuration(5, schedulePerformanceIndexTime(0, 3))).toBeUndefined();
  });

  it('has no index before anything could be done', () => {
    expect(schedulePerformanceIndexTime(earnedSchedule(plan, 2), 0)).toBeUndefined();
    expect(scheduleVarianceTime(earnedSchedule(plan, 2), 0)).toBe(2);
  });

  it('is never more than the planned duration', () => {
    agrees(plan, 5, 5, { es: 5 });
    agrees(plan, 7, 5, { es: 5 });
  });

  it('still tells that a project is late which has nearly earned its budget five days after its planned end: EV 9.9 of 10 is SPI(t) 0.66 and SV(t) −5.1', () => {
    agrees(steps(10, 1), 9.9, 15, { es: 9.9, sv: -5.1, spi: 0.66 });
  });
});

describe('the doctest of an earned value tool of 2026 (metrics.py, PolyForm Noncommercial licence; numbers only)', () => {
  it('a plan of 10, 30, 60, 100 with EV 45 is ES 2.5', () => {
    expect(earnedSchedule([10, 30, 60, 100], 45)).toBe(2.5);
  });
});

/**
 * Rows of the projects export of the US IT Dashboard (public domain), snapshot of 31 August 2012, by project id; kept in github.com/junjchen/COMP6214-data-visualization
 * (src/d.csv) and github.com/lxy1992/Open-Data-Visualisation, where days up to the 12th stand with day and month exchanged. Costs in millions of dollars.
 */
const snapshot = '2012-08-31';

interface Row {
  readonly start: string;
  readonly planned: string;
  /** Projected end of what is not finished. */
  readonly projected?: string;
  readonly actual?: string;
  readonly days: number;
  readonly share: number;
}

const scheduleAgrees = ({ start, planned, projected, actual, days, share }: Row): void => {
  const own = federalScheduleVarianceDays(planned, federalEnd({ actual, projected, planned, dataDate: snapshot }));
  expect(own).toBe(days);
  expect((federalScheduleVarianceShare(own, start, planned) ?? 0) * 100).toBeCloseTo(share, 2);
};

describe('the schedule variance of the US IT Dashboard', () => {
  it.each<[string, Row]>([
    ['665, finished ten days early', { start: '2010-10-01', planned: '2011-09-30', actual: '2011-09-20', days: 10, share: 2.75 }],
    ['1470, finished in half of its time', { start: '2011-06-01', planned: '2012-03-30', actual: '2011-10-31', days: 151, share: 49.83 }],
    ['1102, finished late', { start: '2011-10-03', planned: '2012-03-30', actual: '2012-05-21', days: -52, share: -29.05 }],
    ['3067, finished late', { start: '2011-07-01', planned: '2011-10-31', actual: '2011-12-21', days: -51, share: -41.8 }],
    [
      '1101, to end after the snapshot',
      { start: '2011-08-15', planned: '2011-12-30', projected: '2012-10-31', days: -306, share: -223.36 },
    ],
    [
      '855, planned and projected to come',
      { start: '2012-05-01', planned: '2013-02-28', projected: '2013-06-30', days: -122, share: -40.26 },
    ],
    ['671, overdue by a week', { start: '2012-03-01', planned: '2012-08-24', projected: '2012-08-24', days: -7, share: -3.98 }],
    ['1769, overdue by half a year', { start: '2011-06-01', planned: '2012-02-29', projected: '2012-02-29', days: -184, share: -67.4 }],
    [
      '1112, overdue also by its projection',
      { start: '2011-10-01', planned: '2011-12-31', projected: '2012-02-29', days: -244, share: -268.13 },
    ],
  ])('of project %s', (_, row) => {
    scheduleAgrees(row);
  });
});

describe('the cost variance of the US IT Dashboard', () => {
  it.each([
    ['1754, finished', 4.407, 4.31, 0.097, 2.2, 'low'],
    ['1294, finished', 0.15, 0.11, 0.04, 26.67, 'medium'],
    ['1769, overdue', 16.374, 9.885, 6.489, 39.63, 'high'],
    ['1738, to come', 7.6778, 2.321, 5.3568, 69.77, 'high'],
    ['3067, finished and dearer', 0.291797, 0.511784, -0.219987, -75.39, 'high'],
    ['1748, overdue and a little dearer', 0.058, 0.0585, -0.0005, -0.86, 'low'],
    ['1668, finished for nine times its plan', 0.0075, 0.07, -0.0625, -833.33, 'high'],
    ['665, exactly as planned', 46.96, 46.96, 0, 0, 'low'],
  ] as const)('of project %s', (_, planned, projected, variance, share, bucket) => {
    expect(federalCostVariance(planned, projected)).toBeCloseTo(variance, 9);
    const own = federalCostVarianceShare(planned, projected);
    expect((own ?? 0) * 100).toBeCloseTo(share, 2);
    expect(varianceBucket(own)).toBe(bucket);
  });
});
