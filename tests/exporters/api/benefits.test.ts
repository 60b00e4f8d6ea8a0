import { describe, expect, it } from 'vitest';
import { benefitList } from '#exporters/api/benefits.ts';
import { benefitsTable } from '#exporters/tables/risks-and-benefits.ts';
import { aBenefit, anOffice, aProject, today } from '../../builders.ts';

const office = anOffice(
  aProject({}),
  aBenefit({
    id: 'b1',
    measurements: [
      { day: '2026-10-31', value: 64 },
      { day: '2026-12-31', value: 90 },
    ],
  }),
  aBenefit({ id: 'b2', kind: 'compliance' }),
);

describe('benefits as data', () => {
  it('are measured by the day, with what they are worth', () => {
    expect(benefitList(office, today)).toMatchObject([
      {
        key: 'benefits/erp/b1',
        measurements: [{ day: '2026-10-31' }],
        realisation: 0.5,
        countsAsMoney: true,
        worthPerYear: 100_000,
        realisedPerYear: 50_000,
        nextMeasurement: { day: '2027-12-31', state: 'ahead', reason: 'target' },
        why: {},
      },
      { realisation: undefined, countsAsMoney: false, realisedPerYear: undefined, why: { realisation: { reason: 'not-measured' } } },
    ]);
  });

  it('are a table too, with empty cells for what is not known', () => {
    const { columns, rows } = benefitsTable(office, today);
    expect(rows.map((row) => row[columns.indexOf('realisation')])).toEqual([0.5, undefined]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});
