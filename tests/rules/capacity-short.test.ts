import { describe, expect, it } from 'vitest';
import { capacityShort } from '#rules/capacity-short.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { anOffice, aProject, aTeam, said, violationsOf } from '../builders.ts';

const asks = (fte: number, month: string, role = 'engineer') => ({ team: 'network', role, month, fte });

describe('running work fits into the next three months', () => {
  it('each role and month that it does not fit into is told once, with who asks', () => {
    const office = anOffice(
      aTeam({ capacity: [{ month: '2026-12', role: 'engineer', fte: 2.5 }] }),
      aProject({ id: 'erp', team: [asks(2, '2026-11'), asks(2, '2026-12')] }),
      aProject({ id: 'wan', team: [asks(1, '2026-11'), asks(1.25, '2026-12')] }),
    );
    expect(said(capacityShort, office)).toEqual([
      'teams/network capacity.0.fte: in 2026-12 projects in progress ask for 3.25 FTE of engineer, there are 2.5: 0.75 missing',
    ]);
    const [found] = violationsOf(capacityShort, office);
    expect(found?.hint?.en).toBe('Asked by projects/erp (2) and projects/wan (1.25).');
    expect(found?.message.de).toBe('im Monat 2026-12 verlangen laufende Projekte 3,25 VZÄ von engineer, da sind 2,5: es fehlen 0,75');
  });

  it('stands at the usual capacity where the month has none of its own', () => {
    expect(violationsOf(capacityShort, anOffice(aTeam({}), aProject({ team: [asks(4, '2027-01')] })))[0]?.path).toEqual([
      'roles',
      0,
      'fte',
    ]);
  });

  it('the whole team is told where anybody of it would do', () => {
    const roles = [
      { role: 'engineer', fte: 1 },
      { role: 'architect', fte: 1 },
    ];
    expect(said(capacityShort, anOffice(aTeam({ roles }), aProject({ team: [{ team: 'network', month: '2026-11', fte: 3 }] })))).toEqual([
      'teams/network : in 2026-11 projects in progress ask for 3 FTE of the whole team, there are 2: 1 missing',
    ]);
  });

  it('what is only approved, lies later, exactly fits, or meets an unknown capacity is not told', () => {
    const quiet = (...records: readonly OfficeRecord[]) => {
      expect(said(capacityShort, anOffice(...records))).toEqual([]);
    };
    quiet(aTeam({}), aProject({ lifecycle: 'approved', team: [asks(4, '2026-12')] }));
    quiet(
      aTeam({}),
      aProject({ id: 'a', team: [asks(3, '2026-12')] }),
      aProject({ id: 'b', lifecycle: 'approved', team: [asks(1, '2026-12')] }),
    );
    quiet(aTeam({}), aProject({ team: [asks(4, '2027-02')] }));
    quiet(aTeam({}), aProject({ team: [asks(4, '2026-10')] }));
    quiet(aTeam({}), aProject({ team: [asks(3, '2026-12')] }));
    quiet(aTeam({ roles: [] }), aProject({ team: [asks(3, '2026-12')] }));
    quiet(aTeam({}), aProject({ team: [asks(3, '2026-12', 'cook')] }));
  });
});
