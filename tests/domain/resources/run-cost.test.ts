import { describe, expect, it } from 'vitest';
import { runCost } from '#domain/resources/run-cost.ts';
import type { DataOf } from '#schemas/index.ts';
import { aRecord, anOffice, today } from '../../builders.ts';

const application = (id: string, data: Partial<DataOf<'applications'>>) =>
  aRecord('applications', id, { title: id, owner: 'cfo', technicalOwner: 'head', lifecycle: 'live', criticality: 2, ...data });

describe('what it costs to run the applications', () => {
  it('is the annual cost of those in use; an unknown cost is counted, never taken for nothing', () => {
    const office = anOffice(
      application('cheap', { annualCost: 10 }),
      application('dear', { annualCost: 90.5, lifecycle: 'phase-out' }),
      application('silent', {}),
      application('old', { annualCost: 1000, lifecycle: 'retired' }),
      application('new', { annualCost: 1000, lifecycle: 'build' }),
    );
    const { total, applications } = runCost(office, today);
    expect(total).toEqual({ amount: 10_050, known: 2, of: 3 });
    expect(applications.map(({ application: { id }, cost }) => [id, cost])).toEqual([
      ['dear', 9050],
      ['cheap', 1000],
      ['silent', undefined],
    ]);
  });

  it('is unknown where no application states a cost', () => {
    expect(runCost(anOffice(application('silent', {})), today).total.amount).toBeUndefined();
  });
});
