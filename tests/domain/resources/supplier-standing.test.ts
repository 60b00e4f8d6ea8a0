import { describe, expect, it } from 'vitest';
import { exitPlanState, isCriticalSupplier, knowsExitPlans, supplierStandings } from '#domain/resources/supplier-standing.ts';
import { aProject, aRecord, anOffice, today } from '../../builders.ts';
import { aContract, aSupplier } from '../../resource-builders.ts';

const application = aRecord('applications', 'billing', {
  title: 'Billing',
  owner: 'cfo',
  technicalOwner: 'head',
  lifecycle: 'live',
  criticality: 2,
  contracts: ['wan', 'lan'],
});

describe('what hangs on a supplier', () => {
  it('is every contract with it, and the money of those that run', () => {
    const office = anOffice(
      aSupplier(),
      aContract(),
      aContract({ id: 'lan', value: { amount: 9, currency: 'USD' } }),
      aContract({ id: 'later', start: '2027-01-01', end: '2027-12-31' }),
      application,
    );
    const [standing] = supplierStandings(office, today);
    expect(standing?.contracts.map(({ contract }) => contract.id)).toEqual(['lan', 'later', 'wan']);
    expect(standing?.perYear).toEqual({ amount: 10_000_000, known: 1, of: 2 });
    expect(standing?.applications.map(({ id }) => id)).toEqual(['billing']);
    expect(standing?.inForce).toBe(2);
  });

  it('is no application whose contract has ended', () => {
    const ended = aContract({ end: '2026-10-31', autoRenew: false });
    const [standing] = supplierStandings(anOffice(aSupplier(), ended, application), today);
    expect(standing).toMatchObject({ applications: [], perYear: { amount: undefined, known: 0, of: 0 } });
  });

  it('is every project that names it or pays it', () => {
    const office = anOffice(
      aSupplier(),
      aProject({ suppliers: ['carrier'] }),
      aProject({ id: 'wan-renewal' }),
      aRecord('budget', 'wan-renewal/1', { year: 2026, pool: 'telecom', kind: 'opex', planned: 5, supplier: 'carrier' }),
      aRecord('budget', 'erp/1', { year: 2026, pool: 'telecom', kind: 'opex', planned: 5, supplier: 'carrier' }),
    );
    expect(
      supplierStandings(office, today)[0]
        ?.projects.map(({ id }) => id)
        .sort(),
    ).toEqual(['erp', 'wan-renewal']);
  });

  it('names contracts that lack a processing agreement, not those that have ended', () => {
    const office = anOffice(
      aSupplier(),
      aContract({ dataProcessing: true }),
      aContract({ id: 'old', end: '2025-12-31', autoRenew: false, dataProcessing: true }),
    );
    expect(supplierStandings(office, today)[0]?.withoutAgreement.map(({ contract }) => contract.id)).toEqual(['wan']);
  });
});

describe('an exit plan', () => {
  it('is missing, never tried, or tried', () => {
    expect(exitPlanState({}, today)).toBe('missing');
    expect(exitPlanState({ exitPlan: 'Leave.' }, today)).toBe('untried');
    expect(exitPlanState({ exitPlan: 'Leave.', exitPlanTested: today }, today)).toBe('tried');
    expect(exitPlanState({ exitPlan: 'Leave.', exitPlanTested: '2026-11-16' }, today)).toBe('untried');
  });

  it('is asked of suppliers of criticality 1 and 2', () => {
    expect([1, 2, 3, 4].map((criticality) => isCriticalSupplier({ criticality }))).toEqual([true, true, false, false]);
  });

  it('is internal: a public edition says nothing of it', () => {
    expect((['public', 'internal', 'confidential'] as const).map(knowsExitPlans)).toEqual([false, true, true]);
  });
});
