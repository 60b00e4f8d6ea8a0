import { describe, expect, it } from 'vitest';
import { riskList } from '#exporters/api/risks.ts';
import { risksTable } from '#exporters/tables/risks-and-benefits.ts';
import { anOffice, aProject, aRisk, today } from '../../builders.ts';

const office = anOffice(
  aProject({}),
  aRisk({ id: 'r1', likelihood: 4, impact: 5, residual: { likelihood: 2, impact: 5 }, probability: 0.4, cost: { likely: 100, max: 200 } }),
  aRisk({ id: 'r2', status: 'closed', closed: '2026-12-01' }),
  aRisk({ id: 'r3', raised: '2026-12-01' }),
);

describe('risks as data', () => {
  it('are those of the day, with exposure, zone and expected cost', () => {
    expect(riskList(office, today)).toMatchObject([
      {
        key: 'risks/erp/r1',
        project: 'erp',
        open: true,
        exposure: 20,
        zone: 'red',
        residualExposure: 10,
        expectedMonetaryValue: 40,
        expectedMonetaryValueRange: { min: undefined, max: 80 },
        why: {},
      },
      { key: 'risks/erp/r2', status: 'open', open: true, why: { expectedMonetaryValue: { reason: 'no-probability' } } },
    ]);
  });

  it('come with the place of their source', () => {
    expect(riskList(office, today)[0]?.source).toMatchObject({ line: 1 });
  });

  it('are a table too, with empty cells for what is not known', () => {
    const { columns, rows } = risksTable(office, today);
    const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];
    expect(rows).toHaveLength(2);
    expect([cell(0, 'expectedMonetaryValue'), cell(0, 'expectedMinimum'), cell(1, 'expectedMonetaryValue')]).toEqual([
      40,
      undefined,
      undefined,
    ]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});
