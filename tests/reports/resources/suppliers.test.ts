import { describe, expect, it } from 'vitest';
import { supplierPage, supplierRegister } from '#reports/resources/suppliers.ts';
import { aProject, aRecord, anOffice, today } from '../../builders.ts';
import { aContract, aSupplier } from '../../resource-builders.ts';

const office = anOffice(
  aSupplier({ id: 'small', criticality: 4 }),
  aSupplier({ id: 'tried', criticality: 1, exitPlan: 'Leave.', exitPlanTested: '2026-05-01' }),
  aSupplier({ id: 'untried', exitPlan: 'Leave.' }),
  aSupplier(),
  aProject({ suppliers: ['carrier'] }),
  aContract({ dataProcessing: true }),
  aRecord('budget', 'erp/1', { year: 2026, pool: 'telecom', kind: 'opex', planned: 1_000, supplier: 'carrier' }),
);

describe('the register of suppliers', () => {
  it('begins with critical suppliers whom one could not leave', () => {
    const { rows, withoutPlan, untried, critical, withoutAgreement } = supplierRegister(office, today, 'internal');
    expect(rows.map(({ id }) => id)).toEqual(['carrier', 'untried', 'tried', 'small']);
    expect(withoutPlan?.map(({ id }) => id)).toEqual(['carrier']);
    expect(untried?.map(({ id }) => id)).toEqual(['untried']);
    expect(critical).toBe(3);
    expect(withoutAgreement.map(({ id }) => id)).toEqual(['carrier']);
  });

  it('says nothing of plans in an edition that does not hold them', () => {
    const { rows, withoutPlan, untried } = supplierRegister(office, today, 'public');
    expect(rows.every(({ plan, isExposed, planTested }) => plan === undefined && !isExposed && planTested === undefined)).toBe(true);
    expect([withoutPlan, untried]).toEqual([undefined, undefined]);
  });
});

describe('the page of a supplier', () => {
  it('has its contracts, projects and budget lines, and what else names it', () => {
    const page = supplierPage(office, today, 'carrier', 'internal');
    expect(page).toMatchObject({ plan: 'missing', isExposed: true, perYear: { amount: 100_000, known: 1, of: 1 }, withoutAgreement: 1 });
    expect(page?.contractRows.map(({ id }) => id)).toEqual(['wan']);
    expect(page?.projects.map(({ id }) => id)).toEqual(['erp']);
    expect(page?.lines).toMatchObject([{ period: '2026', planned: 1_000 }]);
    expect(page?.relations.namedBy).toEqual([]);
  });

  it('is not there where the supplier is not', () => {
    expect(supplierPage(office, today, 'nobody', 'internal')).toBeUndefined();
  });
});
