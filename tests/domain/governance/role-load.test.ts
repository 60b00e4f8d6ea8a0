import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutyKinds, roleLoads } from '#domain/governance/role-load.ts';
import { aControl, aMethodology, anOffice, aPolicy, aProject, aRecord, aWaiver, today } from '../../builders.ts';

const head = { title: 'Restore', summary: 'How.', version: '1.0', status: 'approved', owner: 'cio' } as const;

const loadOf = (office: ReturnType<typeof anOffice>, id: string) => {
  const load = roleLoads(office, today).byRole.get(id);
  if (load === undefined) throw new Error(`no role ${id}`);
  return load;
};

describe('the load of a role', () => {
  const office = anOffice(
    aRecord('roles', 'ciso', { title: 'CISO', kind: 'function' }),
    aRecord('roles', 'cio', { title: 'CIO', kind: 'function', deputy: 'ciso' }),
    aRecord('roles', 'board', { title: 'Board', kind: 'body' }),
    aRecord('roles', 'idle', { title: 'Idle', kind: 'function' }),
    aPolicy({
      owner: 'ciso',
      approvers: ['board', 'cio'],
      raci: { accountable: 'ciso', responsible: ['ciso', 'cio'], informed: ['idle'] },
    }),
    aPolicy({ id: 'gone', owner: 'ciso', status: 'withdrawn' }),
    aRecord('procedures', 'restore', {
      ...head,
      steps: [
        { id: 'run', do: 'Run it', role: 'ciso' },
        { id: 'check', do: 'Check it', role: 'ciso' },
      ],
    }),
    aMethodology({ owner: 'cio', gates: [{ id: 'g1', title: 'Mandate', board: 'board' }] }),
    aControl(),
    aControl({ id: 'fire', implementation: 'not-applicable', justification: 'No own rooms.' }),
    aRecord('obligations', 'law', { title: 'Law', source: 'Act', area: 'Security', owner: 'ciso' }),
    aRecord('findings', 'old', { title: 'Old', kind: 'minor', owner: 'ciso', closed: '2026-02-01' }),
    aRecord('findings', 'new', { title: 'New', kind: 'minor', owner: 'ciso', due: '2026-02-01' }),
    aWaiver({ owner: 'ciso' }),
    aWaiver({ id: 'rejected', owner: 'ciso', decision: 'rejected' }),
    aProject({ sponsor: 'ciso', manager: 'ciso' }),
    aProject({ id: 'done', sponsor: 'ciso', manager: 'ciso', lifecycle: 'completed' }),
  );

  it('is what it owns, approves, answers for and does, without what is over', () => {
    expect(loadOf(office, 'ciso').duties).toEqual({
      owns: 1,
      approves: 0,
      accountable: 1,
      responsible: 1,
      steps: 2,
      gates: 0,
      controls: 1,
      obligations: 1,
      findings: 1,
      waivers: 1,
      projects: 1,
    });
    expect(loadOf(office, 'ciso').load).toBe(10);
    expect(loadOf(office, 'board').duties).toMatchObject({ approves: 1, gates: 1 });
  });

  it('is none where a role is only informed', () => {
    expect(loadOf(office, 'idle').load).toBe(0);
  });

  it('has a mean over the roles that have duties', () => {
    expect(roleLoads(office, today).mean).toBe((10 + 4 + 2) / 3);
    expect(roleLoads(anOffice(aRecord('roles', 'idle', { title: 'Idle' })), today).mean).toBeUndefined();
  });

  it('asks for a deputy where a function or project role has duties, and not of bodies or of the idle', () => {
    expect(['ciso', 'cio', 'board', 'idle'].map((id) => loadOf(office, id).withoutDeputy)).toEqual([true, false, false, false]);
  });

  it('is never counted for roles of another edition', () => {
    expect(roleLoads(anOffice(aPolicy({ owner: 'restricted' })), today).byRole.size).toBe(0);
  });
});

describe('a role is vacant', () => {
  const roles = (holder: string | undefined) =>
    anOffice(
      aRecord('roles', 'cio', { title: 'CIO', kind: 'function', ...(holder === undefined ? {} : { holder }) }),
      aRecord('roles', 'ciso', { title: 'CISO', kind: 'function' }),
      aRecord('roles', 'board', { title: 'Board', kind: 'body' }),
      aRecord('roles', 'master', { title: 'Scrum master', kind: 'project' }),
    );

  it('where others name who holds them and it does not', () => {
    const office = roles('filled');
    expect(['cio', 'ciso'].map((id) => loadOf(office, id).vacant)).toEqual([false, true]);
  });

  it('and that is not known of bodies and project roles', () => {
    const office = roles('filled');
    expect(['board', 'master'].map((id) => loadOf(office, id).vacant)).toEqual([undefined, undefined]);
  });

  it('nor of any role where the office names no holders', () => {
    expect(loadOf(roles(undefined), 'ciso').vacant).toBeUndefined();
  });
});

describe('a role is overloaded', () => {
  const withLoads = (...loads: readonly number[]) =>
    anOffice(
      ...loads.flatMap((load, role) => [
        aRecord('roles', `r${String(role)}`, { title: 'Role' }),
        ...Array.from({ length: load }, (_, index) => aControl({ id: `c${String(role)}-${String(index)}`, owner: `r${String(role)}` })),
      ]),
    );

  it('with ten duties and more than twice the mean', () => {
    expect(loadOf(withLoads(10, 2, 2), 'r0').overloaded).toBe(true);
    expect(loadOf(withLoads(9, 1, 1), 'r0').overloaded).toBe(false);
  });

  it('and not with just twice the mean, or where it carries everything alone', () => {
    expect(loadOf(withLoads(12, 4, 2), 'r0').overloaded).toBe(false);
    expect(loadOf(withLoads(40), 'r0').overloaded).toBe(false);
  });

  it('whatever the loads: the load is the sum of the duties, and not all can be overloaded', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 5 }), (loads) => {
        const found = [...roleLoads(withLoads(...loads), today).byRole.values()];
        expect(found.map(({ load }) => load)).toEqual(loads);
        for (const { duties, load } of found) expect(dutyKinds.reduce((sum, kind) => sum + duties[kind], 0)).toBe(load);
        expect(found.every(({ overloaded }) => overloaded)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
