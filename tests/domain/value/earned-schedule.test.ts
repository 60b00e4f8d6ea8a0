/** Earned schedule against published cases and its laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  earnedSchedule,
  estimatedDuration,
  forecastEnd,
  schedulePerformanceIndexTime,
  scheduleVarianceTime,
} from '#domain/value/earned-schedule.ts';

const linear = Array.from({ length: 10 }, (_, index) => (index + 1) * 10_000);

const cumulative = (amounts: readonly number[]): readonly number[] =>
  amounts.map((_, index) => amounts.slice(0, index + 1).reduce((sum, amount) => sum + amount, 0));

describe('published cases', () => {
  it('pmcontrols evm-hand-001: ES 3, SV(t) −1, SPI(t) 0.75, IEAC(t) 13.333 (MIT licence)', () => {
    const es = earnedSchedule(linear, 30_000);
    expect(es).toBe(3);
    expect(scheduleVarianceTime(es, 4)).toBe(-1);
    expect(schedulePerformanceIndexTime(es, 4)).toBe(0.75);
    expect(estimatedDuration(10, 0.75)).toBeCloseTo(13.333, 3);
  });

  it('pmcontrols es-interp-001: EV 34,000 of 10 × 10,000 is ES 3.4 (MIT licence)', () => {
    expect(earnedSchedule(linear, 34_000)).toBeCloseTo(3.4, 10);
  });

  it('evmtools-node: a plan of 1, 2, 2, 3, 5 with EV 2 is ES 3, with EV 2.5 it is 3.5 (Apache-2.0 licence)', () => {
    expect(earnedSchedule([1, 2, 2, 3, 5], 2)).toBe(3);
    expect(earnedSchedule([1, 2, 2, 3, 5], 2.5)).toBe(3.5);
  });
});

describe('earned schedule', () => {
  it('is 0 before anything is earned, and the planned duration once all is', () => {
    expect(earnedSchedule(linear, 0)).toBe(0);
    expect(earnedSchedule(linear, -5)).toBe(0);
    expect(earnedSchedule(linear, 100_000)).toBe(10);
    expect(earnedSchedule(linear, 120_000)).toBe(10);
  });

  it('counts part of the first period', () => {
    expect(earnedSchedule(linear, 2_500)).toBe(0.25);
  });

  it('is not known without a plan or without earned value', () => {
    expect(earnedSchedule([], 10)).toBeUndefined();
    expect(earnedSchedule(linear, undefined)).toBeUndefined();
  });

  it('is not known of a plan that has no value to earn: such a project is not late for that', () => {
    expect(earnedSchedule([0, 0, 0], 0)).toBeUndefined();
    expect(earnedSchedule([-10, -20], -5)).toBeUndefined();
  });

  const plans = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }).map((amounts) => cumulative(amounts));

  it('never falls when more is earned, and stays between 0 and the planned duration', () => {
    fc.assert(
      fc.property(plans, fc.nat(50_000), fc.nat(1000), (plan, earned, more) => {
        const before = earnedSchedule(plan, earned) ?? 0;
        expect(earnedSchedule(plan, earned + more) ?? 0).toBeGreaterThanOrEqual(before);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(plan.length);
      }),
    );
  });

  it('of exactly what was planned is the time that has passed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 40 }), fc.nat(), (amounts, at) => {
        const plan = cumulative(amounts);
        const period = at % plan.length;
        expect(earnedSchedule(plan, plan[period])).toBe(period + 1);
      }),
    );
  });

  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(plans, fc.nat(50_000), fc.integer({ min: 2, max: 100 }), (plan, earned, scale) => {
        fc.pre((plan.at(-1) ?? 0) > 0);
        expect(
          earnedSchedule(
            plan.map((value) => value * scale),
            earned * scale,
          ),
        ).toBeCloseTo(earnedSchedule(plan, earned) ?? 0, 9);
      }),
    );
  });
});

describe('the forecast end', () => {
  it('is the planned end at the planned pace', () => {
    expect(forecastEnd('2026-10-31', 10, 10)).toBe('2026-10-31');
    expect(forecastEnd('2026-10-17', 10, 10)).toBe('2026-10-17');
  });

  it('is start + IEAC(t): ten months from January at an index of 0.75 end after 13.33 months, on 9 February', () => {
    expect(forecastEnd('2026-10-31', 10, 10 / 0.75)).toBe('2027-02-09');
  });

  it('comes earlier at a better pace', () => {
    expect(forecastEnd('2026-10-31', 10, 8)).toBe('2026-08-31');
  });

  it('is not known without plan or pace, and not said where it would be absurd', () => {
    expect(forecastEnd(undefined, 10, 12)).toBeUndefined();
    expect(forecastEnd('2026-10-31', 10, undefined)).toBeUndefined();
    expect(forecastEnd('2026-10-31', 10, 1e7)).toBeUndefined();
  });
});
