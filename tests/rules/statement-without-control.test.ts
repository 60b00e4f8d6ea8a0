import { describe, expect, it } from 'vitest';
import { statementWithoutControl } from '#rules/statement-without-control.ts';
import { aControl, anOffice, aPolicy, said } from '../builders.ts';

const approved = { status: 'approved' } as const;

describe('statement-without-control', () => {
  it('names the duties of a document that nothing carries out, once', () => {
    const body = '- [one] Doors **MUST** be shut.\n- [two] Windows **MUST NOT** be open.\n- [three] Lamps **MAY** be on.\n';
    expect(said(statementWithoutControl, anOffice(aControl(), aPolicy({ ...approved, body })))).toEqual([
      'policies/access-control.md:10: nothing carries out or checks these duties: one and two',
    ]);
  });

  it('is content where a control carries the duty out, or somebody says how it is checked', () => {
    const control = aControl({ statements: ['policies/access-control#mfa-everywhere'] });
    const checked = { 'mfa-everywhere': { checkedBy: 'A monthly report' } };
    expect(said(statementWithoutControl, anOffice(control, aPolicy(approved)))).toEqual([]);
    expect(said(statementWithoutControl, anOffice(aControl(), aPolicy({ ...approved, statements: checked })))).toEqual([]);
  });

  it('asks nothing of drafts, and nothing of offices that keep no controls', () => {
    expect(said(statementWithoutControl, anOffice(aControl(), aPolicy({})))).toEqual([]);
    expect(said(statementWithoutControl, anOffice(aPolicy(approved)))).toEqual([]);
  });
});
