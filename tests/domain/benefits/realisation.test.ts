import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benefitKinds, benefitOn, benefitRealisation, moneyKinds } from '#domain/benefits/realisation.ts';
import { aBenefit, anOffice, today } from '../../builders.ts';

const office = anOffice();

describe('the realisation of a benefit', () => {
  it('is the way gone from starting value to target, whichever way is better', () => {
    expect(benefitRealisation(38, 90, 64)).toBe(0.5);
    expect(benefitRealisation(27, 6, 6)).toBe(1);
    expect(benefitRealisation(11, 5, 12.5)).toBe(-0.25);
    expect(benefitRealisation(71_200, 32_900, 32_000)).toBeCloseTo(1.0235, 4);
  });

  it('is undefined where nothing was measured, and where there is no way to go', () => {
    expect(benefitRealisation(0, 10, undefined)).toBeUndefined();
    expect(benefitRealisation(10, 10, 10)).toBeUndefined();
  });

  it('does not depend on the unit, nor on whether more or less is better', () => {
    const value = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(value, value, value, fc.integer({ min: 1, max: 100 }), (baseline, target, measured, factor) => {
        fc.pre(baseline !== target);
        const share = benefitRealisation(baseline, target, measured) ?? NaN;
        expect(benefitRealisation(baseline * factor, target * factor, measured * factor)).toBeCloseTo(share, 9);
        expect(benefitRealisation(-baseline, -target, -measured)).toBeCloseTo(share, 9);
      }),
    );
  });
});

describe('a benefit on a day', () => {
  const benefit = aBenefit({
    measurements: [
      { day: '2026-10-31', value: 64 },
      { day: '2026-06-30', value: 51 },
      { day: '2026-12-01', value: 90 },
    ],
  }).data;

  it('takes the newest measurement up to the day, and is worth as much of its money as it is realised', () => {
    expect(benefitOn(office, benefit, today)).toMatchObject({
      measured: { day: '2026-10-31', value: 64 },
      realisation: 0.5,
      why: undefined,
      isMoney: true,
      worth: 10_000_000,
      realised: 5_000_000,
    });
    expect(benefitOn(office, benefit, '2026-07-01').realisation).toBe(0.25);
  });

  it('is unknown, not 0, where nothing was measured yet', () => {
    expect(benefitOn(office, benefit, '2026-01-01')).toMatchObject({ realisation: undefined, why: 'not-measured', realised: undefined });
    expect(benefitOn(office, { ...benefit, target: benefit.baseline }, today).why).toBe('target-is-baseline');
  });

  it('has no worth where none is stated', () => {
    expect(benefitOn(office, { ...benefit, monetaryPerYear: undefined }, today)).toMatchObject({ worth: undefined, realised: undefined });
    expect(benefitOn(office, { ...benefit, monetaryPerYear: { amount: 5, currency: 'USD' } }, today).worth).toBeUndefined();
  });
});

describe('kinds that are money', () => {
  it('are those that change a budget: productivity is none of them', () => {
    expect(benefitKinds.filter((kind) => moneyKinds.has(kind))).toEqual(['cash-releasing', 'revenue', 'cost-avoidance']);
  });
});
