import { describe, expect, it } from 'vitest';
import { waiverExpired } from '#rules/waiver-expired.ts';
import { anOffice, anOrganisation, aWaiver, said } from '../builders.ts';

const waiver = aWaiver({ validTo: '2026-06-30' });
const patient = anOrganisation({ waivers: { graceDays: 10 } });

describe('waivers that have ended are closed', () => {
  it('on the day after its last a waiver is a fault', () => {
    expect(said(waiverExpired, anOffice(waiver), '2026-06-30')).toEqual([]);
    expect(said(waiverExpired, anOffice(waiver), '2026-07-01')).toEqual([
      'waivers/old-vpn validTo: the waiver ended on 2026-06-30, 1 day ago, and is not closed',
    ]);
  });

  it('the office may give days of grace', () => {
    expect(said(waiverExpired, anOffice(patient, waiver), '2026-07-10')).toEqual([]);
    expect(said(waiverExpired, anOffice(patient, waiver), '2026-07-11')).toEqual([
      'waivers/old-vpn validTo: the waiver ended on 2026-06-30, 11 days ago, and is not closed',
    ]);
  });

  it('an extension moves the end', () => {
    const longer = aWaiver({ extensions: [{ day: '2026-06-20', approvedBy: 'board', validTo: '2026-07-31' }] });
    expect(said(waiverExpired, anOffice(longer), '2026-07-31')).toEqual([]);
    expect(said(waiverExpired, anOffice(longer), '2026-08-01')).toEqual([expect.stringContaining('extensions.0.validTo')]);
  });

  it('what is closed, or was never approved, does not expire', () => {
    const closed = aWaiver({ decision: 'closed', closure: { day: '2026-06-24' } });
    expect(said(waiverExpired, anOffice(closed, aWaiver({ id: 'asked', decision: 'requested' })))).toEqual([]);
  });
});
