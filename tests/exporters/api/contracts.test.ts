import { describe, expect, it } from 'vitest';
import { contractList } from '#exporters/api/contracts.ts';
import { supplierList } from '#exporters/api/suppliers.ts';
import { contractsTable, personalDataTable, suppliersTable } from '#exporters/tables/contracts-and-suppliers.ts';
import { aProject, anOffice, today } from '../../builders.ts';
import { aContract, aSupplier } from '../../resource-builders.ts';

const office = anOffice(aSupplier(), aContract({ dataProcessing: true }), aProject({ personalData: true }));

describe('contracts and suppliers as data', () => {
  it('come with where each contract stands', () => {
    expect(contractList(office, today)).toMatchObject([
      {
        id: 'wan',
        state: 'notice-near',
        endInForce: '2026-12-31',
        noticeBy: '2026-12-01',
        daysToNotice: 16,
        boundUntil: '2026-12-31',
        costPerYear: 100_000,
        agreement: 'missing',
        source: { line: 1 },
      },
    ]);
  });

  it('come with what hangs on each supplier; without the state of plans where the edition holds none', () => {
    expect(supplierList(office, today, 'internal')).toMatchObject([
      { id: 'carrier', isCritical: true, exitPlanState: 'missing', contracts: ['wan'], costPerYear: 100_000, withoutAgreement: ['wan'] },
    ]);
    expect(supplierList(office, today, 'public')[0]?.exitPlanState).toBeUndefined();
  });

  it('are tables too, each row as wide as its head', () => {
    for (const table of [contractsTable(office, today), suppliersTable(office, today, 'internal'), personalDataTable(office, today)]) {
      expect(table.rows).toHaveLength(1);
      expect(table.rows[0]).toHaveLength(table.columns.length);
    }
    expect(personalDataTable(office, today).rows[0]).toContain('missing');
  });
});
