/** What a change does to statements, documents, approvals and waivers. */
import { describe, expect, it } from 'vitest';
import { approvalChanges, documentChanges } from '#reports/change/documents.ts';
import { statementChanges } from '#reports/change/statements.ts';
import { waiverChanges } from '#reports/change/waivers.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aPolicy, aWaiver } from '../../builders.ts';
import { comparing } from './comparing.ts';

const text = (...statements: readonly string[]): string => `## Statements\n\n${statements.map((line) => `- ${line}`).join('\n')}\n`;
const mfa = '[mfa-everywhere] Access **MUST** use a second factor.';
const policy = (...statements: readonly string[]) => aPolicy({ body: text(...statements) });
const statements = (before: OfficeRecord, after: OfficeRecord) => statementChanges(comparing([before], [after]));

describe('statements', () => {
  it('that come, go or read otherwise are told with both texts, those that go first', () => {
    const changes = statements(
      policy(mfa, '[logs] Logs **MUST** be kept for a year.'),
      policy('[mfa-everywhere] Access **MUST** use two factors.', '[guests] Guests **MAY** use the guest network.'),
    );
    expect(changes.map(({ citation, fate, before, after }) => ({ citation, fate, before, after }))).toEqual([
      { citation: 'policies/access-control#logs', fate: 'removed', before: 'Logs MUST be kept for a year.', after: undefined },
      {
        citation: 'policies/access-control#mfa-everywhere',
        fate: 'changed',
        before: 'Access MUST use a second factor.',
        after: 'Access MUST use two factors.',
      },
      { citation: 'policies/access-control#guests', fate: 'added', before: undefined, after: 'Guests MAY use the guest network.' },
    ]);
  });

  it('that bind less, or harder, or the other way round, say so', () => {
    const turn = (from: string, to: string) =>
      statements(policy(`[a] It **${from}** be.`), policy(`[a] It **${to}** be.`)).map((change) => change.turn);
    expect(turn('MUST', 'SHOULD')).toEqual(['softer']);
    expect(turn('MAY', 'MUST')).toEqual(['harder']);
    expect(turn('MUST', 'MUST NOT')).toEqual(['reversed']);
    expect(turn('SHOULD', 'MUST NOT')).toEqual(['reversed']);
  });

  it('that are deprecated are told as such, and so are those that bind again', () => {
    const old = aPolicy({ body: text(mfa), statements: { 'mfa-everywhere': { status: 'deprecated' } } });
    expect(statements(policy(mfa), old)).toMatchObject([{ fate: 'deprecated' }]);
    expect(statements(old, policy(mfa))).toMatchObject([{ fate: 'revived' }]);
  });

  it('that only moved, or were wrapped otherwise, are none', () => {
    expect(
      statements(
        policy(mfa, '[b] It **MAY** be.'),
        policy('[b] It **MAY** be.', '[mfa-everywhere] Access **MUST** use\n  a second factor.'),
      ),
    ).toEqual([]);
  });

  it('name the controls that they no longer meet, and the waivers that except from them', () => {
    const before = aPolicy({ body: text(mfa), satisfies: [{ control: 'iso/A.5.1', relationship: 'equal', statement: 'mfa-everywhere' }] });
    const after = policy(mfa);
    const [change] = statementChanges(comparing([before, aWaiver({})], [after, aWaiver({})]));
    expect(change).toMatchObject({ fate: 'changed', controls: { gained: [], lost: ['iso/A.5.1'] }, waivers: ['waivers/old-vpn'] });
  });
});

describe('documents and approvals', () => {
  const approved = aPolicy({ approvedBy: ['cio', 'ciso'] });

  it('lose the approvals of a text that was changed', () => {
    const touched = { ...approved, normativeHash: 'f'.repeat(64), body: policy('[mfa-everywhere] Other.').body };
    expect(approvalChanges(comparing([approved], [touched]))).toMatchObject([
      { document: 'policies/access-control', stale: ['cio', 'ciso'], gained: [], complete: { before: true, after: false } },
    ]);
    expect(documentChanges(comparing([approved], [touched]))).toMatchObject([{ presence: 'kept', textMoved: true, version: undefined }]);
  });

  it('win the approvals that are new, and say whose is missing', () => {
    const open = aPolicy({ ...approved.data, status: 'in-review', approvals: approved.data.approvals?.slice(0, 1) });
    const waiting = aPolicy({ ...approved.data, status: 'in-review', approvals: [] });
    expect(approvalChanges(comparing([waiting], [open]))).toMatchObject([{ gained: ['cio'], missing: ['ciso'], stale: [] }]);
    expect(approvalChanges(comparing([open], [approved]))).toMatchObject([
      { gained: ['ciso'], missing: [], complete: { before: false, after: true } },
    ]);
  });

  it('tell version, state, owner and who is bound', () => {
    const next = aPolicy({ version: '2.0', status: 'in-review', owner: 'cio', appliesTo: { units: ['it'] } });
    expect(documentChanges(comparing([aPolicy({})], [next]))).toMatchObject([
      {
        version: { before: '1.0', after: '2.0' },
        status: { before: 'draft', after: 'in-review' },
        owner: { before: 'ciso', after: 'cio' },
        scopeMoved: true,
        textMoved: false,
      },
    ]);
  });

  it('come and go', () => {
    expect(documentChanges(comparing([aPolicy({ id: 'old' })], [aPolicy({ id: 'new', title: 'New' })]))).toMatchObject([
      { key: 'policies/old', presence: 'removed' },
      { key: 'policies/new', presence: 'new' },
    ]);
  });
});

describe('waivers', () => {
  const waivers = (before: readonly OfficeRecord[], after: readonly OfficeRecord[]) => {
    const comparison = comparing(before, after);
    return waiverChanges(comparison, statementChanges(comparison));
  };

  it('that are extended tell by how many days and by whom, whenever it was decided', () => {
    const extended = aWaiver({ extensions: [{ day: '2026-11-20', approvedBy: 'board', validTo: '2026-09-30' }] });
    expect(waivers([aWaiver({})], [extended])).toMatchObject([
      { end: { before: '2026-06-30', after: '2026-09-30', days: 92 }, extensions: [{ approvedBy: 'board', validTo: '2026-09-30' }] },
    ]);
  });

  it('that are new or closed say in which phase they are', () => {
    expect(waivers([], [aWaiver({ validTo: '2026-12-01' })])).toMatchObject([{ presence: 'new', phase: 'ending' }]);
    const closed = aWaiver({ decision: 'closed', closure: { day: '2026-06-01' } });
    expect(waivers([aWaiver({})], [closed])).toMatchObject([{ presence: 'kept', phases: { before: 'expired', after: 'closed' } }]);
  });

  it('that nobody touched are told where their statement reads otherwise, as long as they are open', () => {
    const after = policy('[mfa-everywhere] Access **SHOULD** use a second factor.');
    const open = aWaiver({ validTo: '2027-01-31' });
    const closed = aWaiver({ id: 'done', decision: 'closed' });
    expect(waivers([policy(mfa), open, closed], [after, open, closed])).toMatchObject([
      { key: 'waivers/old-vpn', restated: ['policies/access-control#mfa-everywhere'], end: undefined, otherMoved: false },
    ]);
  });
});
