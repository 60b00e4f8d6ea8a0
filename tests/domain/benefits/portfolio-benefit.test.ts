import { describe, expect, it } from 'vitest';
import { benefitSum, benefitYears, isMoney, ofKind, portfolioBenefit } from '#domain/benefits/portfolio-benefit.ts';
import { benefitOn } from '#domain/benefits/realisation.ts';
import { aBenefit, anOffice, today } from '../../builders.ts';

const office = anOffice();
const at = (value: number, day = '2026-10-31') => ({ measurements: [{ day, value }] });
const records = [
  aBenefit({ id: 'b1', ...at(64) }),
  aBenefit({ id: 'b2', kind: 'revenue', monetaryPerYear: 50_000 }),
  aBenefit({ id: 'b3', kind: 'productivity', ...at(90) }),
  aBenefit({ id: 'b4', kind: 'compliance', monetaryPerYear: undefined, ...at(90) }),
  aBenefit({ id: 'b5', kind: undefined, ...at(90) }),
];
const standing = records.map((record) => ({ record, standing: benefitOn(office, record.data, today) }));

describe('the benefit of a portfolio', () => {
  it('is the sum over kinds that are money; what is not measured is left out and counted', () => {
    expect(portfolioBenefit(standing)).toEqual({
      planned: { amount: 15_000_000, known: 2, of: 2 },
      realised: { amount: 5_000_000, known: 1, of: 2 },
      plannedOfMeasured: { amount: 10_000_000, known: 1, of: 1 },
      realisation: 0.5,
    });
    expect(standing.filter(isMoney)).toHaveLength(2);
  });

  it('compares what is realised with the plan of the same benefits', () => {
    expect(benefitSum(standing.slice(1, 2)).realisation).toBeUndefined();
    expect(ofKind(standing, undefined).map(({ record }) => record.data.id)).toEqual(['b5']);
    expect(benefitSum(ofKind(standing, 'compliance'))).toMatchObject({ planned: { amount: undefined, known: 0, of: 1 } });
  });
});

describe('benefits over the years', () => {
  it('are planned from their target on, realised by the last measurement of the year, and not realised in years to come', () => {
    const grown = aBenefit({
      measurements: [
        { day: '2025-12-01', value: 51 },
        { day: '2026-10-31', value: 64 },
        { day: '2026-12-01', value: 90 },
      ],
    });
    expect(benefitYears(office, [grown, aBenefit({ id: 'b2', target: { day: '2028-01-01', value: 90 } })], today)).toEqual([
      { year: 2025, planned: { amount: undefined, known: 0, of: 0 }, realised: { amount: 2_500_000, known: 1, of: 2 } },
      { year: 2026, planned: { amount: undefined, known: 0, of: 0 }, realised: { amount: 5_000_000, known: 1, of: 2 } },
      { year: 2027, planned: { amount: 10_000_000, known: 1, of: 1 }, realised: undefined },
      { year: 2028, planned: { amount: 20_000_000, known: 2, of: 2 }, realised: undefined },
    ]);
    expect(benefitYears(office, [], today)).toEqual([]);
  });
});
