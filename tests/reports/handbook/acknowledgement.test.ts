import { describe, expect, it } from 'vitest';
import { acknowledgementLine, roleModules } from '#reports/handbook/acknowledgement.ts';
import { aCount, aModule, anOffice, aPolicy, aRecord, today } from '../../builders.ts';

const staff = aRecord('roles', 'staff', { title: 'Staff' });
const policy = aPolicy({
  status: 'approved',
  effective: '2026-01-01',
  acknowledgement: { required: true, withinDays: 30, groups: ['staff'] },
});

describe('the line on confirmation in the head of a document', () => {
  it('says who, by when, how often, and how far', () => {
    expect(acknowledgementLine(anOffice(staff, policy, aCount('access-control', 1)), today, policy)).toMatchObject({
      withinDays: 30,
      on: 'major',
      groups: [{ key: 'roles/staff' }],
      confirmation: { state: 'reached', sum: { confirmed: 100 } },
    });
  });

  it('of a module says how long a completion holds', () => {
    const module = aModule({ validityMonths: 12 });
    expect(acknowledgementLine(anOffice(staff, module, aCount('awareness', 1)), today, module)).toMatchObject({
      repeatMonths: 12,
      groups: [],
    });
  });

  it('says nothing of counts that this edition does not hold, and nothing at all where nobody must confirm', () => {
    expect(acknowledgementLine(anOffice(staff, policy), today, policy)?.confirmation).toBeUndefined();
    expect(acknowledgementLine(anOffice(aPolicy({})), today, aPolicy({}))).toBeUndefined();
  });
});

describe('training of a role', () => {
  it('is each module that is mandatory for it, with its completion', () => {
    const office = anOffice(
      staff,
      aModule({ minutes: 35, validityMonths: 12 }),
      aModule({ id: 'other', mandatoryFor: ['pm'] }),
      aCount('awareness', 1, { confirmed: 90 }),
    );
    expect(roleModules(office, today, 'staff')).toMatchObject([
      { document: { id: 'awareness' }, minutes: 35, validityMonths: 12, completion: { state: 'low', confirmed: 90, until: '2027-11-01' } },
    ]);
  });

  it('without counts in this edition is the module alone', () => {
    expect(roleModules(anOffice(staff, aModule()), today, 'staff')).toMatchObject([{ completion: undefined }]);
  });
});
