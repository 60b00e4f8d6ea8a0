import { describe, expect, it } from 'vitest';
import { waiverWithoutRules } from '#rules/waiver-without-rules.ts';
import { anOffice, aPolicy, aWaiver, said } from '../builders.ts';

describe('documents with waivers have rules for them', () => {
  it('a document with a waiver and no rules for it is named once, with its waivers', () => {
    expect(said(waiverWithoutRules, anOffice(aPolicy({}), aWaiver(), aWaiver({ id: 'kiosk', decision: 'requested' })))).toEqual([
      'policies/access-control : the document does not say who may grant waivers and for how long, but there is kiosk and old-vpn',
    ]);
  });

  it('rules, or no open waiver, are enough', () => {
    expect(said(waiverWithoutRules, anOffice(aPolicy({ waivers: { allowed: true } }), aWaiver()))).toEqual([]);
    expect(said(waiverWithoutRules, anOffice(aPolicy({}), aWaiver({ decision: 'rejected' })))).toEqual([]);
    expect(said(waiverWithoutRules, anOffice(aPolicy({})))).toEqual([]);
  });
});
