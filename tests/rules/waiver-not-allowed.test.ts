import { describe, expect, it } from 'vitest';
import { waiverNotAllowed } from '#rules/waiver-not-allowed.ts';
import { anOffice, aPolicy, aWaiver, said } from '../builders.ts';

const strict = aPolicy({ waivers: { allowed: false } });
const mild = aPolicy({ id: 'devices', waivers: { allowed: true } });

describe('some rules know no exception', () => {
  it('a waiver that is approved or asked for is a fault', () => {
    for (const decision of ['approved', 'requested'] as const) {
      expect(said(waiverNotAllowed, anOffice(strict, aWaiver({ decision })))).toEqual([
        'waivers/old-vpn statements.0: policies/access-control allows no waivers, but this one names policies/access-control#mfa-everywhere',
      ]);
    }
  });

  it('it is told at the statement concerned', () => {
    const waiver = aWaiver({ statements: ['policies/devices#mfa-everywhere', 'policies/access-control#mfa-everywhere'] });
    expect(said(waiverNotAllowed, anOffice(strict, mild, waiver))).toEqual([expect.stringContaining('statements.1: ')]);
  });

  it('what was rejected, withdrawn or closed is no fault', () => {
    for (const decision of ['rejected', 'withdrawn', 'closed'] as const) {
      expect(said(waiverNotAllowed, anOffice(strict, aWaiver({ decision })))).toEqual([]);
    }
  });

  it('a closure that lies ahead leaves it in force: that is a fault', () => {
    const waiver = aWaiver({ decision: 'closed', closure: { day: '2099-12-30' } });
    expect(said(waiverNotAllowed, anOffice(strict, waiver))).toHaveLength(1);
  });

  it('a document that is silent about waivers forbids none', () => {
    expect(said(waiverNotAllowed, anOffice(aPolicy({}), aWaiver()))).toEqual([]);
  });
});
