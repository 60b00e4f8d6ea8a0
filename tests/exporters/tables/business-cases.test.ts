import { describe, expect, it } from 'vitest';
import { businessCaseTable } from '#exporters/tables/business-cases.ts';
import { anOffice, aProject, today } from '../../builders.ts';

const office = anOffice(
  aProject({ businessCase: { year0: 2026, discountRate: 0, cashflows: [{ year: 2026, cost: 100, benefit: 150 }] } }),
  aProject({ id: 'silent', title: 'Silent' }),
);

describe('the table of business cases', () => {
  const { columns, rows } = businessCaseTable(office, today);
  const row = (id: string): Record<string, unknown> =>
    Object.fromEntries(columns.map((column, index) => [column, rows.find((cells) => cells[1] === id)?.[index]]));

  it('holds the figures of the page', () => {
    expect(row('erp')).toMatchObject({
      group: 'promised',
      cost: 100,
      benefit: 150,
      netPresentValue: 50,
      valueIn2026: 50,
      returnOnInvestment: 0.5,
    });
  });

  it('leaves empty what is not known', () => {
    expect(row('silent')).toMatchObject({ cost: undefined, netPresentValue: undefined, paybackYears: undefined });
  });
});
