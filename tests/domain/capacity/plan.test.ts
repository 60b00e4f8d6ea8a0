import { describe, expect, it } from 'vitest';
import { capacityPlan, demandIn, gapIn, isShort, shareOf } from '#domain/capacity/plan.ts';
import type { RoleMonth } from '#domain/capacity/plan.ts';
import type { Office } from '#domain/office/office.ts';
import { projectToEdition } from '#domain/office/edition.ts';
import { anOffice, aProject, aRecord, aTeam, today } from '../../builders.ts';

const asks = (fte: number, month = '2026-12', role = 'engineer', team = 'network') => ({ team, role, month, fte });
const aRequest = (id: string, status: 'screening' | 'submitted' | 'approved', ...team: ReturnType<typeof asks>[]) =>
  aRecord('requests', id, { title: 'Request', day: '2026-10-01', requester: 'cio', unit: 'it', status, team });
const cellOf = (office: Office, month: string, role = 'engineer', team = 'network'): RoleMonth => {
  const plan = capacityPlan(office, today);
  const cell = plan.rows.find((row) => row.team === team && row.role === role)?.months[plan.months.indexOf(month)];
  if (cell === undefined) throw new Error(`nothing of ${role} in ${month}`);
  return cell;
};

describe('the months of the plan', () => {
  it('are three back, that of the data date, and fourteen ahead', () => {
    const { months, now } = capacityPlan(anOffice(), today);
    expect([months[0], now, months.at(-1), months.length]).toEqual(['2026-08', '2026-11', '2028-01', 18]);
  });
});

describe('demand', () => {
  const office = anOffice(
    aTeam({}),
    aProject({ id: 'running', team: [asks(2), asks(0.5)] }),
    aProject({ id: 'agreed', lifecycle: 'approved', team: [asks(1)] }),
    aProject({ id: 'proposed', lifecycle: 'proposed', team: [asks(0.25)] }),
    aProject({ id: 'idea', lifecycle: 'idea', team: [asks(9)] }),
    aProject({ id: 'resting', lifecycle: 'on-hold', team: [asks(9)] }),
    aRequest('screened', 'screening', asks(0.75)),
    aRequest('new', 'submitted', asks(9)),
    aRequest('granted', 'approved', asks(0.5)),
  );
  const cell = cellOf(office, '2026-12');

  it('counts by how it stands; ideas, new requests and what is on hold ask for nothing', () => {
    expect(cell.demand).toEqual({ kept: 2.5, planned: 1.5, open: 1 });
    expect([demandIn(cell, 'committed'), demandIn(cell, 'all')]).toEqual([4, 5]);
  });

  it('is held against the capacity, with and without candidates', () => {
    expect([cell.capacity, gapIn(cell, 'committed'), gapIn(cell, 'all')]).toEqual([3, 1, 2]);
    expect([isShort(cell, 'committed'), isShort(cellOf(office, '2027-01'), 'all')]).toEqual([true, false]);
  });

  it('names who asks, the largest first, with its share', () => {
    expect(cell.parts.map(({ key, fte }) => `${key} ${String(fte)}`)).toEqual([
      'projects/running 2.5',
      'projects/agreed 1',
      'requests/screened 0.75',
      'requests/granted 0.5',
      'projects/proposed 0.25',
    ]);
    const [first, , open] = cell.parts;
    if (first === undefined || open === undefined) throw new Error('somebody asks');
    expect([shareOf(first, cell, 'committed'), shareOf(first, cell, 'all'), shareOf(open, cell, 'committed')]).toEqual([
      0.625,
      0.5,
      undefined,
    ]);
  });

  it('of a request that is dated later does not count yet', () => {
    const later = capacityPlan(office, '2026-09-30');
    expect(later.rows[0]?.months[later.months.indexOf('2026-12')]?.demand).toMatchObject({ planned: 1, open: 0.25 });
  });

  it('of a month in which nobody asks is 0, and of a role without stated capacity no gap is known', () => {
    expect(demandIn(cellOf(office, '2027-01'), 'all')).toBe(0);
    const unstated = anOffice(
      aTeam({ roles: [], capacity: [{ month: '2026-11', role: 'engineer', fte: 1 }] }),
      aProject({ team: [asks(2)] }),
    );
    expect(gapIn(cellOf(unstated, '2026-12'), 'all')).toBeUndefined();
    expect(isShort(cellOf(unstated, '2026-12'), 'all')).toBe(false);
  });
});

describe('the past months', () => {
  it('hold what ran in them, also of a project that has ended since; what nobody approved did not happen', () => {
    const office = anOffice(
      aTeam({}),
      aProject({
        id: 'ended',
        lifecycle: 'completed',
        start: { actual: '2026-01-15' },
        end: { actual: '2026-10-20' },
        team: [asks(1, '2026-09'), asks(1, '2026-10'), asks(1, '2026-11'), asks(1, '2026-12')],
      }),
      aProject({ id: 'proposed', lifecycle: 'proposed', team: [asks(1, '2026-10')] }),
    );
    expect(['2026-09', '2026-10', '2026-11', '2026-12'].map((month) => demandIn(cellOf(office, month), 'all'))).toEqual([1, 1, 0, 0]);
  });

  it('hold the month in which a project began', () => {
    const office = anOffice(aTeam({}), aProject({ start: { actual: '2026-09-10' }, team: [asks(1, '2026-08'), asks(1, '2026-09')] }));
    expect(['2026-08', '2026-09'].map((month) => demandIn(cellOf(office, month), 'all'))).toEqual([0, 1]);
  });
});

describe('roles', () => {
  it('that a team lacks have no capacity there, so that all demand for them is missing', () => {
    const office = anOffice(aTeam({}), aProject({ team: [asks(1, '2026-12', 'cook')] }));
    expect(capacityPlan(office, today).rows.map(({ role, isOwn }) => [role, isOwn])).toEqual([
      ['engineer', true],
      ['cook', false],
    ]);
    expect(gapIn(cellOf(office, '2026-12', 'cook'), 'committed')).toBe(1);
  });

  it('give way to the whole team where somebody asks for anybody of it: there all demand counts', () => {
    const roles = [
      { role: 'engineer', fte: 3 },
      { role: 'architect', fte: 1 },
    ];
    const office = anOffice(aTeam({ roles }), aProject({ team: [asks(3), { team: 'network', month: '2026-12', fte: 1.5 }] }));
    const plan = capacityPlan(office, today);
    const whole = plan.rows.find(({ role }) => role === undefined)?.months[plan.months.indexOf('2026-12')];
    expect(whole).toMatchObject({ capacity: 4, demand: { kept: 4.5 }, parts: [{ fte: 4.5 }] });
    expect(gapIn(cellOf(office, '2026-12'), 'committed')).toBe(0);
  });
});

describe('an edition', () => {
  it('tells how much is asked of teams that it does not hold, and counts it nowhere else', () => {
    const office = anOffice(
      aTeam({ audience: 'confidential' }),
      aTeam({ id: 'open-team', audience: 'internal' }),
      aProject({ team: [asks(2), asks(1, '2026-12', 'engineer', 'open-team')] }),
      aRecord('roles', 'engineer', { title: 'Engineer', kind: 'function' }),
    );
    const plan = capacityPlan(
      projectToEdition(office, 'internal', () => []),
      today,
    );
    expect(plan.rows.map(({ team }) => team)).toEqual(['open-team']);
    expect(plan.restricted).toEqual([{ key: 'projects/erp', standing: 'kept', fte: 2, month: '2026-12' }]);
  });
});
