import { describe, expect, it } from 'vitest';
import { capacityFilters, capacityPage } from '#reports/portfolio/capacity-page.ts';
import { anOffice, aProject, aRecord, aTeam, today } from '../../builders.ts';

const asks = (fte: number, month: string, role?: string) => ({ team: 'network', month, fte, ...(role === undefined ? {} : { role }) });
const roles = [
  { role: 'engineer', fte: 3 },
  { role: 'architect', fte: 1 },
];
const office = anOffice(
  aTeam({ roles }),
  aRecord('units', 'it', { title: 'IT', head: 'cio' }),
  aRecord('roles', 'cio', { title: 'CIO', kind: 'function' }),
  aRecord('roles', 'engineer', { title: 'Engineer', kind: 'function' }),
  aProject({ id: 'erp', title: 'ERP', team: [asks(4, '2026-12', 'engineer'), asks(1, '2027-01', 'engineer')] }),
  aProject({ id: 'wan', title: 'WAN', lifecycle: 'proposed', team: [asks(1, '2026-12', 'engineer'), asks(2, '2027-12', 'architect')] }),
);
const page = capacityPage(office, today);

describe('the page of the capacity', () => {
  it('leads with what is over-allocated in twelve months, the scarcest role, and what is free by quarter', () => {
    expect(page.short).toEqual({ committed: 1, all: 1 });
    expect(page.worst).toMatchObject({ role: { id: 'engineer' }, team: { id: 'network' }, sum: 1, months: 1, from: 'committed' });
    expect(page.quarters.map(({ quarter }) => quarter)).toEqual(['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3']);
  });

  it('shows each role month by month in both views', () => {
    const [engineer, architect] = page.teams[0]?.roles ?? [];
    const december = page.months.indexOf('2026-12');
    expect(engineer?.cells.committed[december]).toEqual({ demand: 4, gap: 1, used: 4 / 3, zone: 'short' });
    expect(engineer?.cells.all[december]).toMatchObject({ demand: 5, gap: 2 });
    expect(architect?.cells.all[page.months.indexOf('2027-12')]).toMatchObject({ gap: 1, zone: 'short' });
    expect(architect?.role).toEqual({ id: 'architect', title: undefined });
  });

  it('lists over-allocations of all months shown, and whether candidates alone cause them', () => {
    expect(page.list.map(({ month, role, from, gap }) => [month, role?.id, from, gap.committed, gap.all])).toEqual([
      ['2026-12', 'engineer', 'committed', 1, 2],
      ['2027-12', 'architect', 'all', -1, 1],
    ]);
    expect(page.list[0]?.asking.map(({ collection, id, fte, standing }) => [collection, id, fte, standing])).toEqual([
      ['projects', 'erp', 4, 'kept'],
      ['projects', 'wan', 1, 'open'],
    ]);
    expect(capacityFilters(page)).toMatchObject({
      teams: [{ id: 'network' }],
      quarters: ['2026-Q4', '2027-Q4'],
      asking: [{ id: 'projects/erp' }, { id: 'projects/wan' }],
    });
  });

  it('says who asks in over-allocated months, of how much in all', () => {
    expect(page.askers.map(({ id, fte, inShort }) => [id, fte, inShort])).toEqual([
      ['erp', 5, 4],
      ['wan', 1, 1],
    ]);
  });

  it('shows each team with the head of its unit and its demand by how it stands', () => {
    expect(page.teams[0]).toMatchObject({ unit: { id: 'it' }, head: { id: 'cio' }, short: { committed: 1, all: 1 } });
    expect(page.teams[0]?.months[page.months.indexOf('2026-12')]).toEqual({ kept: 4, planned: 0, open: 1, capacity: 4 });
  });

  it('counts what asks for anybody of a team once', () => {
    const anybody = capacityPage(
      anOffice(aTeam({ roles }), aProject({ team: [asks(3, '2026-12', 'engineer'), asks(2, '2026-12')] })),
      today,
    );
    expect(anybody.teams[0]?.months[anybody.months.indexOf('2026-12')]?.kept).toBe(5);
    expect(anybody.askers.map(({ fte, inShort }) => [fte, inShort])).toEqual([[5, 2]]);
  });

  it('of many teams shows those in full that lack most, up to sixty rows of roles, and names the others', () => {
    const teams = Array.from({ length: 65 }, (_, index) => aTeam({ id: `team-${String(index)}` }));
    const many = capacityPage(anOffice(...teams, aProject({ team: [{ team: 'team-44', month: '2026-12', fte: 9 }] })), today);
    expect([many.shown.length, many.further.length, many.shown[0]?.team.id]).toEqual([60, 5, 'team-44']);
  });

  it('without over-allocation names no scarcest role', () => {
    const calm = capacityPage(anOffice(aTeam({})), today);
    expect([calm.worst, calm.list, calm.askers]).toEqual([undefined, [], []]);
  });
});
