import { describe, expect, it } from 'vitest';
import { waiverDates } from '#rules/waiver-dates.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aWaiver, said } from '../builders.ts';

const found = (data: Partial<DataOf<'waivers'>>) => said(waiverDates, anOffice(aWaiver({ validTo: '2026-06-30', ...data })));
const extension = (day: string, validTo: string) => ({ day, approvedBy: 'board', validTo });

describe('the days of a waiver follow each other', () => {
  it('it ends no sooner than it begins', () => {
    expect(found({ validFrom: '2026-06-30' })).toEqual([]);
    expect(found({ validFrom: '2026-07-01' })).toEqual([
      'waivers/old-vpn validTo: the waiver ends on 2026-06-30, before it begins on 2026-07-01',
    ]);
  });

  it('an extension extends', () => {
    expect(found({ extensions: [extension('2026-06-01', '2026-07-01')] })).toEqual([]);
    expect(found({ extensions: [extension('2026-06-01', '2026-06-30')] })).toEqual([
      'waivers/old-vpn extensions.0.validTo: the extension to 2026-06-30 does not extend the waiver, which ran until 2026-06-30',
    ]);
  });

  it('extensions stand in the order of their decision', () => {
    expect(found({ extensions: [extension('2026-06-10', '2026-07-31'), extension('2026-06-01', '2026-08-31')] })).toEqual([
      'waivers/old-vpn extensions.1.day: the extension of 2026-06-01 stands after the one of 2026-06-10',
    ]);
  });

  it('who closes says when, and who says when closes', () => {
    expect(found({ decision: 'closed', closure: { day: '2026-05-01' } })).toEqual([]);
    expect(found({ decision: 'closed' })).toEqual(['waivers/old-vpn decision: the waiver is closed, but nobody has said when']);
    expect(found({ closure: { day: '2026-05-01' } })).toEqual([
      'waivers/old-vpn decision: the waiver was closed on 2026-05-01, but its decision is approved',
    ]);
  });

  it('nothing is closed before it began', () => {
    expect(found({ decision: 'closed', closure: { day: '2026-01-01' } })).toEqual([]);
    expect(found({ decision: 'closed', closure: { day: '2025-12-31' } })).toEqual([
      'waivers/old-vpn closure.day: the waiver was closed on 2025-12-31, before it began on 2026-01-01',
    ]);
  });
});
