import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capacityGap,
  fteSum,
  monthsOfQuarter,
  quarterDemand,
  roleCapacity,
  rolesOf,
  roleWanted,
  teamCapacity,
  utilisation,
} from '#domain/capacity/capacity.ts';
import { aTeam } from '../../builders.ts';

const team = aTeam({
  roles: [
    { role: 'engineer', fte: 3 },
    { role: 'architect', fte: 1.5 },
  ],
  capacity: [
    { month: '2026-12', role: 'engineer', fte: 2 },
    { month: '2026-12', role: 'tester', fte: 0.5 },
  ],
}).data;

describe('the capacity of a role', () => {
  it('is the usual one, unless a month says otherwise', () => {
    expect(roleCapacity(team, 'engineer', '2026-11')).toBe(3);
    expect(roleCapacity(team, 'engineer', '2026-12')).toBe(2);
  });

  it('is not known where only other months state it, and for a role that the team has not', () => {
    expect(roleCapacity(team, 'tester', '2026-12')).toBe(0.5);
    expect(roleCapacity(team, 'tester', '2026-11')).toBeUndefined();
    expect(roleCapacity(team, 'cook', '2026-11')).toBeUndefined();
  });

  it('is not known for roles that the edition does not hold', () => {
    expect(roleCapacity(aTeam({ roles: [{ role: 'restricted', fte: 2 }] }).data, 'restricted', '2026-11')).toBeUndefined();
  });

  it('of the whole team is their sum, and unknown where one of them is', () => {
    expect(rolesOf(team)).toEqual(['engineer', 'architect', 'tester']);
    expect(teamCapacity(team, '2026-12')).toBe(4);
    expect(teamCapacity(team, '2026-11')).toBeUndefined();
    expect(teamCapacity(aTeam({ roles: [] }).data, '2026-11')).toBeUndefined();
  });
});

describe('demand for a team', () => {
  const asked = { team: 'network', month: '2026-11', fte: 1 };

  it('is for the role named, or for the only one that the team has', () => {
    expect(roleWanted({ ...asked, role: 'architect' }, team)).toBe('architect');
    expect(roleWanted(asked, team)).toBeUndefined();
    expect(roleWanted(asked, aTeam({}).data)).toBe('engineer');
    expect(roleWanted(asked, undefined)).toBeUndefined();
  });

  it('is summed by quarter, without quarters that are over', () => {
    const demands = ['2026-09', '2026-10', '2026-12', '2027-01'].map((month) => ({ ...asked, month }));
    expect(quarterDemand(demands, () => aTeam({}).data, '2026-11-15')).toEqual([
      { team: 'network', role: 'engineer', quarter: '2026-Q4', months: 2 },
      { team: 'network', role: 'engineer', quarter: '2027-Q1', months: 1 },
    ]);
    expect(monthsOfQuarter('2026-Q4')).toEqual(['2026-10', '2026-11', '2026-12']);
  });
});

describe('the gap', () => {
  it('is what is missing, or below 0 what is free', () => {
    expect(capacityGap(4.5, 4)).toBe(0.5);
    expect(capacityGap(0.3, 4)).toBe(-3.7);
  });

  it('is not known without a capacity, and utilisation neither without any', () => {
    expect(capacityGap(1, undefined)).toBeUndefined();
    expect(utilisation(1, undefined)).toBeUndefined();
    expect(utilisation(1, 0)).toBeUndefined();
    expect(utilisation(3, 4)).toBe(0.75);
  });

  it('is none where parts that add up to the capacity ask for it, in whatever order', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parts, (thousandths) => {
        const whole = thousandths.reduce((sum, part) => sum + part, 0) / 1000;
        const shares = thousandths.map((part) => part / 1000);
        expect(capacityGap(fteSum(shares), whole)).toBe(0);
        expect(fteSum([...shares].reverse())).toBe(fteSum(shares));
      }),
    );
  });
});
