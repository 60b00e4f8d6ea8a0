import { describe, expect, it } from 'vitest';
import { waiverSelfApproved } from '#rules/waiver-self-approved.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aPolicy, aWaiver, said, violationsOf } from '../builders.ts';

const policy = aPolicy({ waivers: { allowed: true, approver: 'board' } });
const found = (data: Partial<DataOf<'waivers'>>) => said(waiverSelfApproved, anOffice(policy, aWaiver(data)));
const by = (...roles: readonly string[]) => roles.map((role) => ({ role, day: '2025-12-15' }));

describe('nobody grants themselves an exception', () => {
  it('the decision of the role that the document names is fine', () => {
    expect(found({})).toEqual([]);
  });

  it('neither the requester nor the owner of the risk approves', () => {
    expect(found({ approvals: by('it-lead') })).toEqual([
      'waivers/old-vpn approvals.0.role: it-lead, who asks for it, has approved the waiver',
    ]);
    expect(found({ approvals: by('cio') })).toEqual(['waivers/old-vpn approvals.0.role: cio, who bears its risk, has approved the waiver']);
  });

  it('not even beside another role', () => {
    expect(found({ approvals: by('board', 'cio') })).toEqual([
      'waivers/old-vpn approvals.1.role: cio, who bears its risk, has approved the waiver',
    ]);
  });

  it('another role than the one that the document names is not enough', () => {
    expect(found({ approvals: by('ciso') })).toEqual([
      'waivers/old-vpn approvals: the waiver is not approved by board, who decides on waivers',
    ]);
    expect(found({ approvals: by('ciso', 'board') })).toEqual([]);
  });

  it('where the document names nobody, any third role may approve', () => {
    expect(said(waiverSelfApproved, anOffice(aPolicy({ waivers: { allowed: true } }), aWaiver({ approvals: by('ciso') })))).toEqual([]);
    expect(said(waiverSelfApproved, anOffice(aPolicy({}), aWaiver({ approvals: by('it-lead') })))).toHaveLength(1);
  });

  it('each of two documents has its approver', () => {
    const devices = aPolicy({ id: 'devices', waivers: { allowed: true, approver: 'ciso' } });
    const waiver = aWaiver({ statements: ['policies/access-control#mfa-everywhere', 'policies/devices#mfa-everywhere'] });
    expect(said(waiverSelfApproved, anOffice(policy, devices, waiver))).toEqual([
      'waivers/old-vpn approvals: the waiver is not approved by ciso, who decides on waivers',
    ]);
  });

  it('what counts as approved has an approval', () => {
    expect(found({ approvals: [] })).toEqual(['waivers/old-vpn decision: the waiver counts as approved, but nobody has approved it']);
    expect(found({ approvals: [], decision: 'closed', closure: { day: '2026-05-01' } })).toHaveLength(1);
    expect(found({ approvals: [], decision: 'requested' })).toEqual([]);
  });

  it('an approver who owns the risk cannot decide', () => {
    const [finding] = violationsOf(waiverSelfApproved, anOffice(policy, aWaiver({ owner: 'board', approvals: by('ciso') })));
    expect(finding?.hint?.en).toBe('The approver owns the risk: name another owner, or another approver.');
  });

  it('an extension needs the same separate decision', () => {
    const extended = (approvedBy: string) => found({ extensions: [{ day: '2026-06-01', approvedBy, validTo: '2026-08-31' }] });
    expect(extended('board')).toEqual([]);
    expect(extended('it-lead')).toEqual(['waivers/old-vpn extensions.0.approvedBy: it-lead, who asks for it, has extended the waiver']);
    expect(extended('ciso')).toEqual([
      'waivers/old-vpn extensions.0.approvedBy: ciso has extended the waiver, but board decides on waivers',
    ]);
  });

  it('what was rejected or withdrawn is nobody’s permission', () => {
    expect(found({ decision: 'rejected', approvals: by('cio') })).toEqual([]);
    expect(found({ decision: 'withdrawn', approvals: by('cio') })).toEqual([]);
  });
});
