import { describe, expect, it } from 'vitest';
import { governanceView } from '#reports/project/governance.ts';
import { anOffice, aPolicy, aProject, aWaiver, today } from '../../builders.ts';

const project = aProject({ tier: 2 });
const inForce = { validFrom: '2026-10-01', validTo: '2027-02-28' } as const;
const approvedBy = ['board'];

describe('the rules that touch a project', () => {
  it('are open waivers that name it', () => {
    const office = anOffice(
      project,
      aPolicy({}),
      aWaiver({ id: 'named', ...inForce, scope: { projects: ['erp'] } }),
      aWaiver({ id: 'everything', ...inForce }),
      aWaiver({ id: 'over', ...inForce, scope: { projects: ['erp'] }, decision: 'closed', closure: { day: '2026-11-01' } }),
    );
    expect(governanceView(office, today, project).waivers.map(({ id }) => id)).toEqual(['named']);
  });

  it('and documents in force that bind its tier', () => {
    const office = anOffice(
      project,
      aPolicy({ id: 'tier-two', appliesTo: { projectTiers: [1, 2] }, approvedBy }),
      aPolicy({ id: 'tier-one', appliesTo: { projectTiers: [1] }, approvedBy }),
      aPolicy({ id: 'draft', appliesTo: { projectTiers: [2] } }),
      aPolicy({ id: 'next-year', appliesTo: { projectTiers: [2] }, approvedBy, effective: '2027-01-01' }),
      aPolicy({ id: 'expired', appliesTo: { projectTiers: [2] }, approvedBy, expires: today }),
      aPolicy({ id: 'everybody', approvedBy }),
    );
    expect(governanceView(office, today, project).documents.map(({ id }) => id)).toEqual(['tier-two']);
  });
});
