import { describe, expect, it } from 'vitest';
import { raciNotOneAccountable } from '#rules/raci-not-one-accountable.ts';
import { anOffice, aPolicy, said } from '../builders.ts';

describe('a RACI matrix names exactly one accountable role', () => {
  it('two accountable roles are one too many', () => {
    const office = anOffice(aPolicy({ raci: { accountable: ['ciso', 'cio'] } }));
    expect(said(raciNotOneAccountable, office)).toEqual(['policies/access-control raci.accountable: 2 roles are accountable']);
  });

  it('a matrix without an accountable role leaves open who decides', () => {
    expect(said(raciNotOneAccountable, anOffice(aPolicy({ raci: { responsible: ['ciso'] } })))).toEqual([
      'policies/access-control raci: no role is accountable',
    ]);
  });

  it('one role is right, and so is no matrix at all', () => {
    expect(said(raciNotOneAccountable, anOffice(aPolicy({ raci: { accountable: 'ciso' } }), aPolicy({ id: 'other' })))).toEqual([]);
  });
});
