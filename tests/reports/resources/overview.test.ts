import { describe, expect, it } from 'vitest';
import { resourceOverview } from '#reports/resources/overview.ts';
import { aRecord, anOffice, today } from '../../builders.ts';
import { aContract, aSupplier } from '../../resource-builders.ts';

const office = anOffice(
  aSupplier(),
  aContract(),
  aContract({ id: 'missed', noticeDays: 90 }),
  aContract({ id: 'over', end: '2025-01-01', autoRenew: false }),
  aRecord('applications', 'billing', {
    title: 'Billing',
    owner: 'cfo',
    technicalOwner: 'head',
    lifecycle: 'live',
    criticality: 1,
    businessValue: 90,
    technicalFit: 20,
    annualCost: 10,
    personalData: true,
    components: [{ product: 'Database', version: '9', supportEnds: '2025-12-31' }],
  }),
  aRecord('applications', 'old', { title: 'Old', owner: 'cfo', technicalOwner: 'head', lifecycle: 'retired', criticality: 1 }),
  aRecord('assets', 'licence', { title: 'Licence', kind: 'licence', entitled: 10, deployed: 12 }),
);

describe('the overview of the resources', () => {
  it('says what each register comes to and what is wrong with it', () => {
    expect(resourceOverview(office, today, 'internal')).toMatchObject({
      applications: { total: 2, inUse: 1, vital: 1, quadrants: { migrate: 1, invest: 0 }, notAssessed: 0, unsupported: 1 },
      releases: { total: 1, ended: 1, soon: 0 },
      licences: { total: 1, short: 1 },
      contracts: { total: 3, inForce: 2, near: [{ id: 'wan' }], passed: [{ id: 'missed' }] },
      suppliers: { total: 1, critical: 1, withoutPlan: [{ id: 'carrier' }], untried: [] },
      personalData: { total: 1, missing: 1 },
      money: { run: { amount: 10, known: 1, of: 1 }, year: 2026 },
    });
  });

  it('says nothing of exit plans in an edition that does not hold them', () => {
    expect(resourceOverview(office, today, 'public').suppliers).toMatchObject({ withoutPlan: undefined, untried: undefined });
  });
});
