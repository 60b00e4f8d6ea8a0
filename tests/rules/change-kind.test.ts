import { describe, expect, it } from 'vitest';
import { changeKind } from '#rules/change-kind.ts';
import { anOffice, aPolicy, aSnapshot, policyText, said } from '../builders.ts';

const document = 'policies/access-control';
const entry = (version: string, kind: 'material' | 'editorial') => ({ version, day: '2026-02-01', kind, summary: 'New.' });
const before = aSnapshot(
  document,
  '1.0',
  `${policyText.replace('a second factor', 'a password')}\n- [badge-visible] A badge **MUST** be worn.\n`,
);

describe('a change of duties is called material', () => {
  it('an editorial version whose statements differ from those before is named with them', () => {
    const policy = aPolicy({ version: '1.1', changelog: [entry('1.1', 'editorial'), entry('1.0', 'material')] });
    expect(said(changeKind, anOffice(policy, before))).toEqual([
      `${document} changelog.0.kind: version 1.1 is called editorial, but its statements differ from those of 1.0: removed badge-visible; reworded mfa-everywhere`,
    ]);
  });

  it('an editorial version with a new first number is named', () => {
    const policy = aPolicy({ version: '2.0', changelog: [entry('2.0', 'editorial'), entry('1.0', 'material')] });
    expect(said(changeKind, anOffice(policy))).toEqual([
      `${document} changelog.0.kind: version 2.0 is called editorial, but its first number stands for a material change since 1.0`,
    ]);
  });

  it('a material version, and an editorial one with the same statements, are fine', () => {
    const material = aPolicy({ version: '2.0', changelog: [entry('2.0', 'material'), entry('1.0', 'material')] });
    expect(said(changeKind, anOffice(material, before))).toEqual([]);
    const editorial = aPolicy({ version: '1.1', changelog: [entry('1.1', 'editorial')] });
    expect(said(changeKind, anOffice(editorial, aSnapshot(document, '1.0', `Why.\n\n${policyText}`)))).toEqual([]);
  });
});
