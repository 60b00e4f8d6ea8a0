import { describe, expect, it } from 'vitest';
import { exitPlanMissing } from '#rules/exit-plan-missing.ts';
import { anOffice, said } from '../builders.ts';
import { aSupplier } from '../resource-builders.ts';

describe('critical suppliers have an exit plan', () => {
  it('a supplier of criticality 1 or 2 without one is told', () => {
    expect(said(exitPlanMissing, anOffice(aSupplier({ criticality: 1 })))).toEqual([
      'suppliers/carrier criticality: the supplier has criticality 1 and no exit plan',
    ]);
    expect(said(exitPlanMissing, anOffice(aSupplier({ criticality: 2 })))).toHaveLength(1);
  });

  it('one that the organisation could do without is not asked', () => {
    expect(said(exitPlanMissing, anOffice(aSupplier({ criticality: 3 })))).toEqual([]);
  });

  it('a plan that was never tried is a plan', () => {
    expect(said(exitPlanMissing, anOffice(aSupplier({ exitPlan: 'Leave within a month.' })))).toEqual([]);
  });
});
