import { describe, expect, it } from 'vitest';
import { applicationsPage } from '#reports/resources/applications.ts';
import { anOffice, anOrganisation, aRecord, today } from '../../builders.ts';
import { anApplication, aProduct } from '../../resource-builders.ts';

const role = aRecord('roles', 'cfo', { title: 'Chief Financial Officer', unit: 'finance' });
const unit = aRecord('units', 'finance', { title: 'Finance' });

describe('the list of applications', () => {
  it('has the most critical first, with owner and unit', () => {
    const office = anOffice(role, unit, anApplication({ criticality: 3 }), anApplication({ id: 'erp', criticality: 1 }));
    const { rows, filters } = applicationsPage(office, today);
    expect(rows.map(({ id }) => id)).toEqual(['erp', 'billing']);
    expect(rows[0]?.unit).toEqual({ id: 'finance', title: { en: 'Finance' } });
    expect(filters.owners.map(({ id }) => id)).toEqual(['cfo']);
  });

  it('an owner that this edition does not hold has no title and is no filter', () => {
    const { rows, filters } = applicationsPage(anOffice(anApplication()), today);
    expect(rows[0]?.owner.title).toBeUndefined();
    expect(filters).toEqual({ owners: [], units: [] });
  });

  it('sums cost by quadrant, and says of how many it is known', () => {
    const office = anOffice(
      anApplication({ businessValue: 90, technicalFit: 10, annualCost: 100_000 }),
      anApplication({ id: 'erp', businessValue: 90, technicalFit: 20 }),
      anApplication({ id: 'old', lifecycle: 'retired', businessValue: 90, technicalFit: 20, annualCost: 5 }),
      anApplication({ id: 'new', lifecycle: 'planned' }),
    );
    const page = applicationsPage(office, today);
    expect(page.quadrants.map(({ quadrant, count }) => [quadrant, count])).toEqual([
      ['tolerate', 0],
      ['invest', 0],
      ['migrate', 2],
      ['eliminate', 0],
      [undefined, 1],
    ]);
    expect(page.quadrants[2]?.cost).toEqual({ amount: 100_000, known: 1, of: 2 });
    expect(page.cost).toEqual({ amount: 100_000, known: 1, of: 2 });
    expect(page.inUse).toBe(2);
  });

  it('takes foreign money at the rate of the day, and leaves it out where there is none', () => {
    const application = anApplication({ annualCost: { amount: 100, currency: 'CHF' } });
    const rates = [{ currency: 'CHF', day: '2026-01-01', rate: 1.1 }];
    expect(applicationsPage(anOffice(anOrganisation({ rates }), application), today).rows[0]?.cost).toBe(110);
    expect(applicationsPage(anOffice(application), today).cost).toEqual({ amount: undefined, known: 0, of: 1 });
  });

  it('counts ends of support of what is in use only', () => {
    const components = [{ product: 'database', version: '12' }];
    const office = anOffice(aProduct(), anApplication({ components }), anApplication({ id: 'old', lifecycle: 'retired', components }));
    expect(applicationsPage(office, today)).toMatchObject({ ended: 1, soon: 0, broken: 0 });
  });
});
