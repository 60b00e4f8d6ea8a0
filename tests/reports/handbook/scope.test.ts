import { describe, expect, it } from 'vitest';
import { binding } from '#reports/handbook/scope.ts';
import { anOffice, aPolicy, aRecord } from '../../builders.ts';

const units = [
  aRecord('units', 'company', { title: 'Company' }),
  aRecord('units', 'it', { title: 'IT', parent: 'company' }),
  aRecord('units', 'operations', { title: 'Operations', parent: 'it' }),
  aRecord('units', 'sales', { title: 'Sales', parent: 'company' }),
];
const roles = [
  aRecord('roles', 'head-it', { title: 'Head of IT', unit: 'it' }),
  aRecord('roles', 'operator', { title: 'Operator', unit: 'operations' }),
  aRecord('roles', 'seller', { title: 'Seller', unit: 'sales' }),
  aRecord('roles', 'staff', { title: 'Staff' }),
];

const boundBy = (appliesTo: Parameters<typeof aPolicy>[0]['appliesTo']) => {
  const policy = aPolicy(appliesTo === undefined ? {} : { appliesTo });
  const bound = binding(anOffice(...units, ...roles, policy))(policy);
  return bound === 'everybody' ? bound : { units: [...bound.units].sort(), roles: [...bound.roles].sort() };
};

describe('whom a document binds', () => {
  it('is everybody where it names no scope, or neither units nor roles', () => {
    expect(boundBy(undefined)).toBe('everybody');
    expect(boundBy({ projectTiers: [1, 2] })).toBe('everybody');
  });

  it('reaches from a unit down to the units and roles below it, and to functions that are in every unit', () => {
    expect(boundBy({ units: ['it'] })).toEqual({ units: ['it', 'operations'], roles: ['head-it', 'operator', 'staff'] });
  });

  it('shows a role with its unit, but not the other roles of that unit', () => {
    expect(boundBy({ roles: ['seller', 'staff'] })).toEqual({ units: ['sales'], roles: ['seller', 'staff'] });
  });

  it('ends where units are in a circle', () => {
    const circle = [aRecord('units', 'a', { title: 'A', parent: 'b' }), aRecord('units', 'b', { title: 'B', parent: 'a' })];
    const policy = aPolicy({ appliesTo: { units: ['c'] } });
    expect(binding(anOffice(...circle, policy))(policy)).toEqual({ units: new Set(), roles: new Set() });
  });
});
