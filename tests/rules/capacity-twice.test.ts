import { describe, expect, it } from 'vitest';
import { capacityTwice } from '#rules/capacity-twice.ts';
import { anOffice, aTeam, said } from '../builders.ts';

const december = { month: '2026-12', role: 'engineer' };

describe('a team states each capacity once', () => {
  it('a role that stands twice among the roles is told, and so is a month of a role', () => {
    const team = aTeam({
      roles: [
        { role: 'engineer', fte: 3 },
        { role: 'engineer', fte: 2 },
      ],
      capacity: [
        { ...december, fte: 1 },
        { ...december, fte: 2 },
      ],
    });
    expect(said(capacityTwice, anOffice(team))).toEqual([
      'teams/network roles.1.role: the role engineer stands twice, with 3 and 2 FTE',
      'teams/network capacity.1.month: the role engineer stands twice in 2026-12, with 1 and 2 FTE',
    ]);
  });

  it('a role of several months, and several roles of a month, are fine', () => {
    const capacity = [
      { ...december, fte: 1 },
      { ...december, month: '2027-01', fte: 1 },
      { ...december, role: 'head', fte: 1 },
    ];
    expect(said(capacityTwice, anOffice(aTeam({ capacity }), aTeam({ id: 'empty', roles: undefined })))).toEqual([]);
  });
});
