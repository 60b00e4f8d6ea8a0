import { describe, expect, it } from 'vitest';
import { complianceOverview } from '#reports/compliance/compliance-overview.ts';
import { aPolicy, aRecord, anOffice, today } from '../../builders.ts';

const control = { owner: 'cio', objective: 'Recover' };
const office = anOffice(
  aRecord('units', 'it', { title: 'IT' }),
  aPolicy({ approvedBy: ['cio'], effective: '2024-01-01', reviewEvery: 'P12M', acknowledgement: { required: true, groups: ['it'] } }),
  aRecord('acknowledgements', 'access-control/1', { version: '1.0', group: 'it', required: 10, confirmed: 5, day: '2026-10-31' }),
  aRecord('controls', 'tested', {
    title: 'T',
    ...control,
    implementation: 'implemented',
    tests: [{ day: '2026-01-01', result: 'ineffective' }],
  }),
  aRecord('controls', 'old', {
    title: 'O',
    ...control,
    implementation: 'partial',
    evidence: [{ title: 'E', path: 'e', expires: '2026-01-01' }],
  }),
  aRecord('findings', 'f', { title: 'F', kind: 'minor', due: '2026-01-01' }),
  aRecord('obligations', 'o', { title: 'O', source: 'Law', area: 'Area' }),
  ...['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map((day) =>
    aRecord('decisions', `d-${day}`, { title: day, day, status: 'approved' as const }),
  ),
);

describe('the overview of compliance', () => {
  const overview = complianceOverview(office, today);

  it('counts what is approved, and what is overdue for review', () => {
    expect(overview.approvals).toEqual({ documents: 1, approved: 1, valid: 1, overdue: 0 });
    expect(complianceOverview(office, '2099-01-01').approvals.overdue).toBe(1);
  });

  it('counts controls in place, those whose newest test failed, and those with evidence that has ended', () => {
    expect(overview.controls).toEqual({ total: 2, implemented: 1, ineffective: 1, expired: 1 });
  });

  it('tells acknowledgement of documents from completion of training', () => {
    expect(overview.acknowledgements.low).toBe(1);
    expect(Object.values(overview.training)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('shows the newest decisions and says how many there are', () => {
    expect(overview.decisions.map(({ day }) => day)).toEqual(['2026-04-01', '2026-03-01', '2026-02-01']);
    expect(overview.decisionTotal).toBe(4);
  });

  it('is empty, and not wrong, in an office without governance', () => {
    const empty = complianceOverview(anOffice(), today);
    expect(empty).toMatchObject({ approvals: { documents: 0 }, frameworks: [], waivers: { total: 0 }, decisionTotal: 0 });
  });
});
