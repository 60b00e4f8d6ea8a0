import { describe, expect, it } from 'vitest';
import { trainingRegister } from '#reports/compliance/training-register.ts';
import { aCount, aModule, anOffice, aPolicy, aRecord, today } from '../../builders.ts';

const office = anOffice(
  aRecord('roles', 'staff', { title: 'Staff' }),
  aRecord('roles', 'pm', { title: 'Manager' }),
  aModule({ mandatoryFor: ['staff', 'pm'], minutes: 30, validityMonths: 12, covers: ['policies/access-control#mfa-everywhere'] }),
  aModule({ id: 'reporting', mandatoryFor: ['pm'] }),
  aPolicy({ status: 'approved', acknowledgement: { required: true } }),
  aCount('awareness', 1, { confirmed: 80 }),
  aCount('awareness', 2, { group: 'pm', required: 10, confirmed: 10 }),
);

describe('the register of training', () => {
  const register = trainingRegister(office, today);

  it('shows each mandatory module with what is missing', () => {
    expect(register.modules).toMatchObject([
      { document: { id: 'awareness' }, state: 'low', minutes: 30, validityMonths: 12, missing: 20, sum: { required: 110, confirmed: 90 } },
      { document: { id: 'reporting' }, state: 'unknown', missing: undefined, sum: undefined },
    ]);
  });

  it('shows each role against each module, those with most gaps first', () => {
    expect(register.roles.map(({ group, cells, gaps }) => [group.key, cells.map((cell) => cell?.state), gaps])).toEqual([
      ['roles/pm', ['reached', 'unknown'], 1],
      ['roles/staff', ['low', undefined], 1],
    ]);
  });

  it('shows which duties are taught', () => {
    expect(register.teaching).toMatchObject([
      { document: { id: 'access-control' }, binding: 1, taught: 1, modules: [{ id: 'awareness' }] },
    ]);
  });
});
