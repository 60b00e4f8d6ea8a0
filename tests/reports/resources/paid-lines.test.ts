import { describe, expect, it } from 'vitest';
import { paidLines } from '#reports/resources/paid-lines.ts';
import { aProject, aRecord, anOffice, today } from '../../builders.ts';
import { aSupplier } from '../../resource-builders.ts';

describe('budget lines that name a supplier', () => {
  it('come by project and period; an amount in a currency without a rate is unknown', () => {
    const office = anOffice(
      aSupplier(),
      aProject({}),
      aProject({ id: 'wan' }),
      aRecord('budget', 'wan/1', { year: 2026, pool: 'telecom', kind: 'opex', planned: 5, supplier: 'carrier' }),
      aRecord('budget', 'erp/2', { year: 2027, pool: 'telecom', kind: 'capex', planned: 7, supplier: 'carrier' }),
      aRecord('budget', 'erp/1', {
        year: 2026,
        pool: 'telecom',
        kind: 'opex',
        planned: { amount: 1, currency: 'USD' },
        supplier: 'carrier',
      }),
      aRecord('budget', 'erp/3', { year: 2026, pool: 'telecom', kind: 'opex', planned: 9 }),
    );
    expect(paidLines(office, today, 'suppliers/carrier').map(({ project, period, planned }) => [project.id, period, planned])).toEqual([
      ['erp', '2026', undefined],
      ['erp', '2027', 7],
      ['wan', '2026', 5],
    ]);
  });
});
