import { describe, expect, it } from 'vitest';
import { statementRemoved } from '#rules/statement-removed.ts';
import { anOffice, aPolicy, aSnapshot, said } from '../builders.ts';

const document = 'policies/access-control';
const before = '## Statements\n\n- [mfa-everywhere] Access **MUST** use a second factor.\n- [badge-visible] A badge **MUST** be worn.\n';

describe('a statement that was in force does not vanish', () => {
  it('one that stood in an approved version and is gone is named with that version', () => {
    const office = anOffice(aPolicy({}), aSnapshot(document, '0.9', before));
    expect(said(statementRemoved, office)).toEqual([
      'policies/access-control.md:10: the statement "badge-visible" stood in the approved version 0.9 and is gone',
    ]);
  });

  it('one that is gone since two versions is named once', () => {
    expect(
      said(statementRemoved, anOffice(aPolicy({}), aSnapshot(document, '0.8', before), aSnapshot(document, '0.9', before))),
    ).toHaveLength(1);
  });

  it('it may become deprecated', () => {
    expect(
      said(
        statementRemoved,
        anOffice(aPolicy({ statements: { 'badge-visible': { status: 'deprecated' } } }), aSnapshot(document, '0.9', before)),
      ),
    ).toEqual([]);
  });

  it('it may be worded anew', () => {
    expect(
      said(statementRemoved, anOffice(aPolicy({ body: before.replace('be worn', 'be shown') }), aSnapshot(document, '0.9', before))),
    ).toEqual([]);
  });

  it('a misspelt id is the finding of the reader alone', () => {
    const misspelt = before.replace('[badge-visible]', '[Badge_Visible]');
    expect(said(statementRemoved, anOffice(aPolicy({ body: misspelt }), aSnapshot(document, '0.9', before)))).toEqual([]);
  });
});
