import { describe, expect, it } from 'vitest';
import { benefitViews } from '#reports/project/benefits.ts';
import { aBenefit, anOffice, aProject, today } from '../../builders.ts';

const office = anOffice(
  aProject({}),
  aBenefit({
    id: 'b1',
    measurements: [
      { day: '2026-10-31', value: 64 },
      { day: '2026-12-01', value: 90 },
    ],
  }),
  aBenefit({ id: 'b2', kind: 'productivity' }),
);

describe('the benefits on the page of a project', () => {
  it('say how far they have come, what that is worth, and when they are measured next', () => {
    expect(benefitViews(office, today, 'erp')).toMatchObject([
      { id: 'b1', realisation: 0.5, realised: 50_000, isMoney: true, due: { state: 'ahead', day: '2027-12-31', reason: 'target' } },
      { id: 'b2', realisation: undefined, why: 'not-measured', realised: undefined, isMoney: false },
    ]);
  });

  it('show no measurement of a later day', () => {
    expect(benefitViews(office, today, 'erp')[0]?.measurements).toEqual([{ day: '2026-10-31', value: 64 }]);
  });
});
