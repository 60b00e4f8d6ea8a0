import { describe, expect, it } from 'vitest';
import { roleList } from '#reports/handbook/role-list.ts';
import { rolePage } from '#reports/handbook/role-page.ts';
import { aMethodology, anOffice, aPolicy, aProject, aRecord, today } from '../../builders.ts';

const head = { title: 'Restore', summary: 'How.', version: '1.0', status: 'approved', owner: 'cio' } as const;
const office = anOffice(
  aRecord('units', 'security', { title: 'Security' }),
  aRecord('roles', 'ciso', { title: 'CISO', kind: 'function', unit: 'security', deputy: 'cio', holder: 'A person' }),
  aRecord('roles', 'cio', { title: 'CIO' }),
  aRecord('roles', 'idle', { title: 'Idle' }),
  aRecord('roles', 'analyst', { title: 'Analyst', deputy: 'ciso' }),
  aPolicy({
    status: 'approved',
    effective: '2025-10-01',
    reviewEvery: 'P12M',
    raci: { accountable: 'ciso', consulted: ['ciso'] },
    acknowledgement: { required: true, groups: ['security'] },
    waivers: { allowed: true, approver: 'ciso' },
  }),
  aPolicy({ id: 'gone', status: 'withdrawn' }),
  aPolicy({ id: 'approved-by', owner: 'cio', approvers: ['ciso'], raci: { informed: ['ciso'] } }),
  aRecord('procedures', 'restore', {
    ...head,
    steps: [
      { id: 'run', do: 'Run it', role: 'ciso' },
      { id: 'check', do: 'Check it', role: 'cio' },
    ],
  }),
  aRecord('training', 'awareness', { ...head, mandatoryFor: ['ciso'], minutes: 35 }),
  aMethodology({ gates: [{ id: 'g1', title: 'Mandate', board: 'ciso' }], owner: 'cio' }),
  aProject({ sponsor: 'ciso', manager: 'ciso' }),
  aRecord('objectives', 'safe', { title: 'Safe', owner: 'ciso' }),
);

describe('the duties of a role', () => {
  const role = rolePage(office, today, 'ciso');

  it('are what it owns and approves, without what no longer applies', () => {
    expect(role.owns.map(({ id }) => id)).toEqual(['access-control']);
    expect(role.approves.map(({ id }) => id)).toEqual(['approved-by']);
    expect(role.reviews).toMatchObject([{ document: { id: 'access-control' }, due: '2026-10-01', overdue: true }]);
  });

  it('are its steps, gates, waivers, training and projects', () => {
    expect(role.steps).toMatchObject([{ document: { id: 'restore' }, steps: [{ id: 'run', text: 'Run it' }] }]);
    expect(role.gates).toMatchObject([{ document: { id: 'stage-gate' }, gates: ['Mandate'] }]);
    expect(role.waiversOf.map(({ id }) => id)).toEqual(['access-control']);
    expect(role.training).toMatchObject([{ document: { id: 'awareness' }, minutes: 35 }]);
    expect(role.projects).toMatchObject([{ id: 'erp', parts: ['sponsor', 'manager'] }]);
    expect(role.otherwise).toEqual([{ collection: 'objectives', records: [{ key: 'objectives/safe', title: { en: 'Safe' } }] }]);
  });

  it('are its parts in documents, the one that answers first', () => {
    expect(role.raci.map(({ document, parts }) => [document.id, parts])).toEqual([
      ['access-control', ['accountable', 'consulted']],
      ['approved-by', ['informed']],
    ]);
  });

  it('are what its unit must confirm', () => {
    expect(role.confirms.map(({ id }) => id)).toEqual(['access-control']);
  });

  it('are none for a role that nothing names', () => {
    const idle = rolePage(office, today, 'idle');
    expect([idle.owns, idle.raci, idle.projects, idle.otherwise]).toEqual([[], [], [], []]);
  });

  it('show who stands in for whom', () => {
    expect([role.deputy?.id, role.deputyOf.map(({ id }) => id), role.unit?.key]).toEqual(['cio', ['analyst'], 'units/security']);
  });

  it('are counted in the list of roles', () => {
    expect(roleList(office).map(({ id, owned, approved, projects }) => [id, owned, approved, projects])).toEqual([
      ['analyst', 0, 0, 0],
      ['cio', 4, 0, 0],
      ['ciso', 2, 1, 1],
      ['idle', 0, 0, 0],
    ]);
  });
});
