import { describe, expect, it } from 'vitest';
import { controlPage, controlRegister, requirementAt } from '#reports/compliance/control-register.ts';
import { aControl, aFramework, anOffice, aPolicy, aRecord, aWaiver, today } from '../../builders.ts';

const ciso = aRecord('roles', 'ciso', { title: 'Security officer' });

describe('the register of controls', () => {
  it('shows each control with its state and the requirements that it meets by framework', () => {
    const control = aControl({
      type: 'detective',
      satisfies: [
        { control: 'iso/A.5.1', relationship: 'equal' },
        { control: 'nis2/21', relationship: 'supports' },
        { control: 'iso/A.5.2', relationship: 'supports' },
      ],
    });
    expect(controlRegister(anOffice(ciso, control), today)).toMatchObject([
      {
        id: 'access-review',
        owner: { id: 'ciso' },
        type: 'detective',
        state: { implementation: 'implemented', result: 'untested' },
        frameworks: [
          { id: 'iso', refs: ['A.5.1', 'A.5.2'] },
          { id: 'nis2', refs: ['21'] },
        ],
      },
    ]);
  });
});

describe('the page of a control', () => {
  const control = aControl({
    statements: ['policies/access-control#mfa-everywhere', 'policies/gone#x'],
    tests: [{ day: '2026-05-01', by: 'ciso', result: 'effective' }],
  });
  const office = anOffice(ciso, control, aFramework(), aPolicy({}), aWaiver({ compensating: ['access-review'] }), aWaiver({ id: 'other' }));

  it('names requirements, statements, tests and the waivers whose risk it reduces', () => {
    expect(controlPage(office, today, 'access-review')).toMatchObject({
      requirements: [{ framework: { id: 'iso' }, ref: 'A.5.1', title: 'Policies', relationship: 'equal' }],
      statements: [{ document: { key: 'policies/access-control' }, id: 'mfa-everywhere' }, undefined],
      tests: [{ day: '2026-05-01', tester: { id: 'ciso' } }],
      waivers: [{ id: 'old-vpn', state: 'expired' }],
    });
  });

  it('is not there for a control that this edition does not hold', () => {
    expect(controlPage(office, today, 'none')).toBeUndefined();
  });
});

describe('a requirement', () => {
  it('has no title where this edition does not hold its framework', () => {
    expect(requirementAt(anOffice(), 'restricted')).toEqual({ framework: undefined, ref: 'restricted', title: undefined });
    expect(requirementAt(anOffice(), 'iso/A.5.1')).toEqual({ framework: undefined, ref: 'A.5.1', title: undefined });
  });
});
