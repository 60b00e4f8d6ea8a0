import { describe, expect, it } from 'vitest';
import { isOpenPhase, waiverPhase, waiverTerms } from '#domain/waivers/waiver-phase.ts';
import { anOffice, anOrganisation, aWaiver } from '../../builders.ts';

const terms = { noticeDays: 30, graceDays: 5 };
const waiver = aWaiver({ validFrom: '2026-01-01', validTo: '2026-06-30' });

describe('where a waiver stands in its term', () => {
  it('its end is announced from the first day of notice to its last day', () => {
    expect(waiverPhase(waiver, '2026-05-30', terms)).toBe('in-force');
    expect(waiverPhase(waiver, '2026-05-31', terms)).toBe('ending');
    expect(waiverPhase(waiver, '2026-06-30', terms)).toBe('ending');
  });

  it('then come the days of grace, the last of them included', () => {
    expect(waiverPhase(waiver, '2026-07-01', terms)).toBe('grace');
    expect(waiverPhase(waiver, '2026-07-05', terms)).toBe('grace');
    expect(waiverPhase(waiver, '2026-07-06', terms)).toBe('expired');
  });

  it('without grace it has expired on the day after its last', () => {
    expect(waiverPhase(waiver, '2026-07-01', { ...terms, graceDays: 0 })).toBe('expired');
  });

  it('an extension moves both', () => {
    const longer = aWaiver({ extensions: [{ day: '2026-06-20', approvedBy: 'board', validTo: '2026-09-30' }] });
    expect(waiverPhase(longer, '2026-06-19', terms)).toBe('ending');
    expect(waiverPhase(longer, '2026-06-20', terms)).toBe('in-force');
  });

  it('what has not begun, or was ended by a decision, is not ending', () => {
    expect(waiverPhase(waiver, '2025-12-31', terms)).toBe('upcoming');
    expect(waiverPhase(aWaiver({ decision: 'rejected' }), '2026-06-29', terms)).toBe('rejected');
    expect(waiverPhase(aWaiver({ decision: 'closed', closure: { day: '2026-05-01' } }), '2026-07-02', terms)).toBe('closed');
  });

  it('open is what no decision has ended', () => {
    expect((['requested', 'upcoming', 'in-force', 'ending', 'grace', 'expired'] as const).every(isOpenPhase)).toBe(true);
    expect((['rejected', 'withdrawn', 'closed'] as const).some(isOpenPhase)).toBe(false);
  });

  it('an office that says nothing gives 30 days of notice and no grace', () => {
    expect(waiverTerms(anOffice())).toEqual({ noticeDays: 30, graceDays: 0 });
    expect(waiverTerms(anOffice(anOrganisation({ waivers: { graceDays: 7 } })))).toEqual({ noticeDays: 30, graceDays: 7 });
  });
});
