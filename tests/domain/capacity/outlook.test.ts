import { describe, expect, it } from 'vitest';
import { capacityZone, monthsAhead, quarterBalances, scarcest, shortages, soonShort } from '#domain/capacity/outlook.ts';
import { capacityPlan } from '#domain/capacity/plan.ts';
import { anOffice, aProject, aTeam, today } from '../../builders.ts';

const roles = [
  { role: 'engineer', fte: 3 },
  { role: 'architect', fte: 1 },
];
const asks = (role: string | undefined, month: string, fte: number) =>
  role === undefined ? { team: 'network', month, fte } : { team: 'network', role, month, fte };
const office = anOffice(
  aTeam({ roles }),
  aProject({ id: 'erp', team: [asks('engineer', '2026-12', 4), asks('architect', '2026-12', 3), asks('engineer', '2027-03', 3.5)] }),
  aProject({ id: 'wish', lifecycle: 'proposed', team: [asks('engineer', '2027-03', 1), asks('architect', '2027-06', 1.5)] }),
);
const plan = capacityPlan(office, today);

describe('over-allocated role-months', () => {
  it('stand by month, the widest gap first', () => {
    expect(shortages(plan, 'committed', 12).map(({ row, cell, gap }) => [cell.month, row.role, gap])).toEqual([
      ['2026-12', 'architect', 2],
      ['2026-12', 'engineer', 1],
      ['2027-03', 'engineer', 0.5],
    ]);
    expect(shortages(plan, 'all', 12)).toHaveLength(4);
  });

  it('of the next three months are what the dashboard counts, where there are teams', () => {
    expect(soonShort(office, today)).toHaveLength(2);
    expect(soonShort(anOffice(aProject({})), today)).toBeUndefined();
    expect(monthsAhead(plan, 3)).toEqual(['2026-11', '2026-12', '2027-01']);
  });

  it('make the role scarcest that lacks most in sum', () => {
    expect(scarcest(shortages(plan, 'committed', 12))).toMatchObject({ row: { role: 'architect' }, months: 1, sum: 2 });
    expect(scarcest([])).toBeUndefined();
  });
});

describe('the balance of a quarter', () => {
  it('sums what is free by role and what is missing by role, for one cannot make up for the other', () => {
    expect(quarterBalances(plan, 'committed').slice(0, 2)).toEqual([
      { quarter: '2026-Q4', months: 2, free: 4, missing: 3, unknown: 0 },
      { quarter: '2027-Q1', months: 3, free: 9, missing: 0.5, unknown: 0 },
    ]);
  });

  it('takes what is asked of anybody off what the roles have left', () => {
    const anybody = anOffice(aTeam({ roles }), aProject({ team: [asks('engineer', '2026-12', 2.5), asks(undefined, '2026-12', 2)] }));
    expect(quarterBalances(capacityPlan(anybody, today), 'committed')[0]).toMatchObject({ free: 4, missing: 0.5 });
  });

  it('is not known where no capacity is stated', () => {
    const unknown = anOffice(aTeam({ roles: [], capacity: [{ month: '2025-01', role: 'engineer', fte: 1 }] }));
    expect(quarterBalances(capacityPlan(unknown, today), 'committed')[0]).toMatchObject({ free: undefined, unknown: 2 });
  });

  it('leaves out a quarter that the plan does not show to its end', () => {
    expect(quarterBalances(plan, 'all').map(({ quarter }) => quarter)).toEqual(['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']);
  });
});

describe('a role in a month', () => {
  it('is short above its capacity, tight from nine tenths on, free below, and unknown without one', () => {
    expect([capacityZone(4.1, 4), capacityZone(4, 4), capacityZone(3.6, 4), capacityZone(3.5, 4), capacityZone(1, undefined)]).toEqual([
      'short',
      'tight',
      'tight',
      'free',
      'unknown',
    ]);
  });

  it('without capacity is tight as long as nobody wants it', () => {
    expect([capacityZone(0, 0), capacityZone(0.1, 0)]).toEqual(['tight', 'short']);
  });
});
