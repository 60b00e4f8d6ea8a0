import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsWaived, lastDayWithin, waiverDays, waiverDecisions, waiverLimits } from '#domain/waivers/waiver-limits.ts';
import { addDays } from '#domain/time/calendar.ts';
import { anOffice, aPolicy, aWaiver, today } from '../../builders.ts';

const access = aPolicy({ waivers: { allowed: true, maxDays: 180, maxExtensions: 2, approver: 'board' } });
const devices = aPolicy({ id: 'devices', waivers: { allowed: true, maxDays: 90, maxExtensions: 3, approver: 'ciso' } });
const privacy = aPolicy({ id: 'privacy', waivers: { allowed: false, maxDays: 1 } });
const silent = aPolicy({ id: 'silent' });
const both = aWaiver({ statements: ['policies/access-control#mfa-everywhere', 'policies/devices#mfa-everywhere'] });

describe('what the documents concerned allow a waiver', () => {
  it('the strictest document decides, for each limit by itself', () => {
    const limits = waiverLimits(anOffice(access, devices, both), both);
    expect(limits.maxDays).toEqual({ document: 'policies/devices', value: 90 });
    expect(limits.maxExtensions).toEqual({ document: 'policies/access-control', value: 2 });
    expect(limits.approvers).toEqual(['board', 'ciso']);
    expect(limits.forbiddenBy).toEqual([]);
    expect(limits.lastDay).toBe('2026-03-31');
  });

  it('a document that forbids waivers is named and limits nothing more', () => {
    const waiver = aWaiver({ statements: ['policies/privacy#mfa-everywhere', 'policies/access-control#mfa-everywhere'] });
    const limits = waiverLimits(anOffice(access, privacy, waiver), waiver);
    expect(limits.forbiddenBy).toEqual(['policies/privacy']);
    expect(limits.maxDays).toEqual({ document: 'policies/access-control', value: 180 });
  });

  it('a document that is silent forbids and limits nothing', () => {
    const waiver = aWaiver({ statements: ['policies/silent#mfa-everywhere'] });
    const limits = waiverLimits(anOffice(silent, waiver), waiver);
    expect(limits.documents).toEqual([
      { document: 'policies/silent', stated: false, allowed: true, maxDays: undefined, maxExtensions: undefined, approver: undefined },
    ]);
    expect([limits.maxDays, limits.maxExtensions, limits.lastDay]).toEqual([undefined, undefined, undefined]);
    expect([limits.forbiddenBy, limits.approvers, limits.partial]).toEqual([[], [], false]);
  });

  it('a document that is not in the edition leaves the limits open', () => {
    const given = aWaiver();
    const waiver = { ...given, data: { ...given.data, statements: ['restricted', ...given.data.statements] } };
    const limits = waiverLimits(anOffice(access, waiver), waiver);
    expect(limits.partial).toBe(true);
    expect(limits.documents.map(({ document }) => document)).toEqual(['policies/access-control']);
  });

  it('two statements of one document concern one document', () => {
    expect(documentsWaived(aWaiver({ statements: ['policies/a#x', 'policies/a#y', 'standards/b#z'] }))).toEqual([
      'policies/a',
      'standards/b',
    ]);
  });
});

describe('days of a waiver', () => {
  const days = (validFrom: string, validTo: string): number => waiverDays(aWaiver({ validFrom, validTo }), today);

  it('the first and the last day count', () => {
    expect(days('2026-03-01', '2026-03-01')).toBe(1);
    expect(days('2026-03-01', '2026-03-31')).toBe(31);
  });

  it('a leap year has a day more', () => {
    expect(days('2023-01-01', '2023-12-31')).toBe(365);
    expect(days('2024-01-01', '2024-12-31')).toBe(366);
    expect(days('2024-02-28', '2024-03-01')).toBe(3);
    expect(days('2100-02-28', '2100-03-01')).toBe(2);
  });

  it('are not positive where it ends before it begins', () => {
    expect(days('2026-03-01', '2026-02-28')).toBe(0);
  });

  it('hold the extensions that had been decided', () => {
    const waiver = aWaiver({ extensions: [{ day: '2026-06-20', approvedBy: 'board', validTo: '2026-07-31' }] });
    expect(waiverDays(waiver, '2026-06-19')).toBe(181);
    expect(waiverDays(waiver, '2026-06-20')).toBe(212);
  });

  it('a waiver to the last day allowed has exactly the days allowed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 3650 }), (offset, allowed) => {
        const from = addDays('1990-01-01', offset);
        expect(days(from, lastDayWithin(from, allowed))).toBe(allowed);
      }),
    );
  });
});

describe('who decided on a waiver', () => {
  it('approvals and extensions, and whether in their own cause', () => {
    const waiver = aWaiver({
      approvals: [
        { role: 'board', day: '2025-12-15' },
        { role: 'it-lead', day: '2025-12-16' },
      ],
      extensions: [{ day: '2026-06-20', approvedBy: 'cio', validTo: '2026-07-31' }],
    });
    expect(waiverDecisions(waiver).map(({ kind, index, role, ownCause }) => [kind, index, role, ownCause])).toEqual([
      ['approval', 0, 'board', undefined],
      ['approval', 1, 'it-lead', 'requester'],
      ['extension', 0, 'cio', 'owner'],
    ]);
  });

  it('a request has no decisions', () => {
    const { approvals: _, ...asked } = aWaiver({ decision: 'requested' }).data;
    expect(waiverDecisions({ ...aWaiver(), data: asked })).toEqual([]);
  });
});
