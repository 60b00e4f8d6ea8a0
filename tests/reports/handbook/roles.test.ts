import { describe, expect, it } from 'vitest';
import { roleList } from '#reports/handbook/role-list.ts';
import { rolePage } from '#reports/handbook/role-page.ts';
import { aMethodology, anOffice, aPolicy, aProject, aRecord, aWaiver, today } from '../../builders.ts';

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
  aRecord('units', 'audit', { title: 'Audit', head: 'auditor' }),
  aRecord('roles', 'auditor', { title: 'Auditor', kind: 'function' }),
  aRecord('findings', 'open', { title: 'Open', kind: 'minor', owner: 'auditor' }),
  aRecord('findings', 'closed', { title: 'Closed', kind: 'minor', owner: 'auditor', closed: '2026-01-02' }),
  aRecord('decisions', 'next', { title: 'Next', day: '2026-11-01', status: 'proposed', by: 'auditor' }),
  aRecord('decisions', 'taken', { title: 'Taken', day: '2026-01-01', status: 'approved', by: 'auditor' }),
  aWaiver({ id: 'asked', owner: 'cio', decision: 'requested', approvals: [] }),
  aRecord('procedures', 'restore', {
    ...head,
    effective: '2026-01-01',
    schedule: 'FREQ=MONTHLY;BYMONTHDAY=1',
    lastExercised: '2026-03-02',
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

  it('are findings that are open, decisions ahead and units headed', () => {
    expect(
      rolePage(office, today, 'auditor').otherwise.map(({ collection, records }) => [collection, records.map(({ key }) => key)]),
    ).toEqual([
      ['units', ['units/audit']],
      ['findings', ['findings/open']],
      ['decisions', ['decisions/next']],
    ]);
  });

  it('are the waivers that it is asked to decide, once each', () => {
    expect(role.toDecide.map(({ id }) => id)).toEqual(['asked']);
    expect(rolePage(office, today, 'cio').toDecide).toEqual([]);
  });

  it('are the procedures that it owns and must carry out, with the next turn', () => {
    expect(rolePage(office, today, 'cio').exercises).toMatchObject([
      { document: { id: 'restore' }, last: '2026-03-02', next: '2026-12-01' },
    ]);
  });

  it('say whether the role is held, where others are', () => {
    expect([role.vacant, rolePage(office, today, 'auditor').vacant, rolePage(office, today, 'idle').vacant]).toEqual([
      false,
      true,
      undefined,
    ]);
  });
});

describe('the list of roles', () => {
  const list = roleList(office, today);

  it('counts the duties of each role and says what to look at', () => {
    expect(list.roles.map(({ id, load, remarks }) => [id, load, remarks])).toEqual([
      ['analyst', 0, ['idle']],
      ['auditor', 1, ['vacant', 'no-deputy']],
      ['cio', 6, ['no-deputy']],
      ['ciso', 6, []],
      ['idle', 0, ['idle']],
    ]);
    expect([list.duties, list.busy, list.mean, list.vacant, list.overloaded, list.withoutDeputy]).toEqual([13, 3, 13 / 3, 1, 0, 2]);
  });

  it('does not know of vacancies where no role names a holder', () => {
    expect(roleList(anOffice(aRecord('roles', 'cio', { title: 'CIO', kind: 'function' })), today).vacant).toBeUndefined();
  });
});
