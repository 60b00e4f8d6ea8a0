import { describe, expect, it } from 'vitest';
import { waiverEnding } from '#rules/waiver-ending.ts';
import { anOffice, anOrganisation, aWaiver, said } from '../builders.ts';

const waiver = aWaiver({ validTo: '2026-06-30' });

describe('the end of a waiver is prepared', () => {
  it('it is announced thirty days before', () => {
    expect(said(waiverEnding, anOffice(waiver), '2026-05-30')).toEqual([]);
    expect(said(waiverEnding, anOffice(waiver), '2026-05-31')).toEqual(['waivers/old-vpn validTo: the waiver ends on 2026-06-30']);
  });

  it('or when the office wants it', () => {
    const office = anOffice(anOrganisation({ waivers: { noticeDays: 7 } }), waiver);
    expect(said(waiverEnding, office, '2026-06-22')).toEqual([]);
    expect(said(waiverEnding, office, '2026-06-23')).toHaveLength(1);
  });

  it('in its grace it is told until when, and after that no more', () => {
    const office = anOffice(anOrganisation({ waivers: { graceDays: 5 } }), waiver);
    expect(said(waiverEnding, office, '2026-07-05')).toEqual([
      'waivers/old-vpn validTo: the waiver ended on 2026-06-30 and is not closed; its grace ends on 2026-07-05',
    ]);
    expect(said(waiverEnding, office, '2026-07-06')).toEqual([]);
  });
});
