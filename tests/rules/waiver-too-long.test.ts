import { describe, expect, it } from 'vitest';
import { waiverTooLong } from '#rules/waiver-too-long.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aPolicy, aWaiver, said, violationsOf } from '../builders.ts';

const policy = aPolicy({ waivers: { allowed: true, maxDays: 90, maxExtensions: 1, approver: 'board' } });
const office = (data: Partial<DataOf<'waivers'>>) => anOffice(policy, aWaiver({ validFrom: '2026-01-01', validTo: '2026-03-31', ...data }));
const extended = (...ends: readonly string[]) => ends.map((validTo) => ({ day: '2026-03-01', approvedBy: 'board', validTo }));

describe('waivers end when the rule says', () => {
  it('as many days as allowed are fine, one more is too long', () => {
    expect(said(waiverTooLong, office({}))).toEqual([]);
    expect(said(waiverTooLong, office({ validTo: '2026-04-01' }))).toEqual([
      'waivers/old-vpn validTo: the waiver lasts 91 days; policies/access-control allows 90',
    ]);
  });

  it('the finding names the last day that would be allowed', () => {
    const [finding] = violationsOf(waiverTooLong, office({ validTo: '2026-12-31' }));
    expect(finding?.hint?.en).toBe('The last day allowed is 2026-03-31.');
    expect(finding?.message.de).toBe('die Ausnahme dauert 365 Tage; policies/access-control erlaubt 90');
  });

  it('the 29th of February counts like any other day', () => {
    expect(said(waiverTooLong, office({ validFrom: '2028-01-01', validTo: '2028-03-30' }))).toEqual([]);
    expect(said(waiverTooLong, office({ validFrom: '2028-01-01', validTo: '2028-03-31' }))).toHaveLength(1);
  });

  it('extensions count, at the extension that went too far', () => {
    const waiver = office({ validTo: '2026-02-28', extensions: extended('2026-04-30') });
    expect(said(waiverTooLong, waiver)).toEqual([
      'waivers/old-vpn extensions.0.validTo: the waiver lasts 120 days; policies/access-control allows 90',
    ]);
  });

  it('an extension too many is one, also where the days are kept', () => {
    const waiver = office({ validTo: '2026-02-10', extensions: extended('2026-02-28', '2026-03-20') });
    const [finding] = violationsOf(waiverTooLong, waiver);
    expect(said(waiverTooLong, waiver)).toEqual([
      'waivers/old-vpn extensions.1: the waiver has been extended 2 times; policies/access-control allows 1',
    ]);
    expect(finding?.hint?.en).toBe('Without the extensions that are too many it ends on 2026-02-28.');
  });

  it('of two documents the strictest decides', () => {
    const strict = aPolicy({ id: 'devices', waivers: { allowed: true, maxDays: 30 } });
    const waiver = aWaiver({
      statements: ['policies/access-control#mfa-everywhere', 'policies/devices#mfa-everywhere'],
      validTo: '2026-01-31',
    });
    expect(said(waiverTooLong, anOffice(policy, strict, waiver))).toEqual([
      'waivers/old-vpn validTo: the waiver lasts 31 days; policies/devices allows 30',
    ]);
  });

  it('a request that is too long is told before anybody approves it; what is over is left alone', () => {
    expect(said(waiverTooLong, office({ validTo: '2026-12-31', decision: 'requested' }))).toHaveLength(1);
    for (const decision of ['rejected', 'withdrawn', 'closed'] as const) {
      expect(said(waiverTooLong, office({ validTo: '2026-12-31', decision }))).toEqual([]);
    }
  });

  it('a closure that lies ahead excuses nothing: the waiver still lasts', () => {
    const closed = { validTo: '2099-12-31', decision: 'closed', closure: { day: '2099-12-30' } } as const;
    expect(said(waiverTooLong, office(closed))).toHaveLength(1);
    expect(said(waiverTooLong, office({ ...closed, closure: { day: '2026-02-01' } }))).toEqual([]);
  });

  it('without a limit nothing is too long', () => {
    expect(said(waiverTooLong, anOffice(aPolicy({ waivers: { allowed: true } }), aWaiver({ validTo: '2099-12-31' })))).toEqual([]);
  });
});
