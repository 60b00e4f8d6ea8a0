import { describe, expect, it } from 'vitest';
import { teamRoleUnknown } from '#rules/team-role-unknown.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { anOffice, aProject, aRecord, aTeam, said, violationsOf } from '../builders.ts';

const cook = aRecord('roles', 'cook', { title: 'Cook', kind: 'function' });
const asks = (role: string, month = '2026-12', team = 'network') => ({ team, role, month, fte: 1 });

describe('teams have the roles that are asked of them', () => {
  it('a role that the team lacks is told once, at its first month', () => {
    const office = anOffice(aTeam({}), cook, aProject({ team: [asks('engineer'), asks('cook'), asks('cook', '2027-01')] }));
    expect(said(teamRoleUnknown, office)).toEqual(['projects/erp team.1.role: the team network has no cook']);
    expect(violationsOf(teamRoleUnknown, office)[0]?.hint?.en).toBe('Known are engineer.');
  });

  it('the team that has the role is named', () => {
    const kitchen = aTeam({ id: 'kitchen', roles: [{ role: 'cook', fte: 1 }] });
    const office = anOffice(aTeam({}), kitchen, cook, aProject({ team: [asks('cook')] }));
    expect(violationsOf(teamRoleUnknown, office)[0]?.hint?.de).toBe('Das Team „kitchen“ hat diese Rolle.');
  });

  it('requests are held against it too', () => {
    const request = aRecord('requests', 'canteen', {
      title: 'Canteen',
      day: '2026-10-01',
      requester: 'cio',
      unit: 'it',
      status: 'screening',
      team: [asks('cook')],
    });
    expect(said(teamRoleUnknown, anOffice(aTeam({}), cook, request))).toHaveLength(1);
  });

  it('a team without roles, a team or role that does not exist, and a role of single months are not told', () => {
    const quiet = (...records: readonly OfficeRecord[]) => {
      expect(said(teamRoleUnknown, anOffice(...records))).toEqual([]);
    };
    quiet(aTeam({ roles: [] }), cook, aProject({ team: [asks('cook')] }));
    quiet(aTeam({}), cook, aProject({ team: [asks('cook', '2026-12', 'nowhere')] }));
    quiet(aTeam({}), aProject({ team: [asks('cook')] }));
    quiet(aTeam({ capacity: [{ month: '2026-12', role: 'cook', fte: 1 }] }), cook, aProject({ team: [asks('cook')] }));
  });
});
