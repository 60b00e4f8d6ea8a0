import { describe, expect, it } from 'vitest';
import { restricted } from '#domain/office/edition.ts';
import { waiverAnalysis } from '#reports/compliance/waiver-analysis.ts';
import { openWaivers, waiverLine, waiversOfScope } from '#reports/compliance/waiver-line.ts';
import { waiverRegister } from '#reports/compliance/waiver-register.ts';
import { anOffice, anOrganisation, aPolicy, aProject, aRecord, aWaiver, today } from '../../builders.ts';

const roles = ['cio', 'board', 'it-lead'].map((id) => aRecord('roles', id, { title: id.toUpperCase() }));
const policy = aPolicy({ waivers: { allowed: true, maxDays: 180, maxExtensions: 1, approver: 'board' } });
const units = [aRecord('units', 'it', { title: 'IT' }), aRecord('units', 'servers', { title: 'Servers', parent: 'it' })];
const inForce = { validFrom: '2026-10-01', validTo: '2027-02-28' } as const;
const kiosk = aWaiver({ id: 'kiosk', ...inForce, scope: { units: ['it'] } });
const project = aWaiver({ id: 'cut-over', ...inForce, validTo: '2026-11-30', scope: { projects: ['erp'] } });
const asked = aWaiver({ id: 'asked', validFrom: '2026-12-01', validTo: '2027-01-31', decision: 'requested', approvals: [] });
const late = aWaiver({ id: 'late', validFrom: '2026-06-01', validTo: '2026-11-10' });
const closed = aWaiver({ id: 'done', decision: 'closed', validTo: '2026-05-31', closure: { day: '2026-04-10' } });
const refused = aWaiver({ id: 'refused', decision: 'rejected', approvals: [] });
const all = [kiosk, project, asked, late, closed, refused];
const office = anOffice(...roles, ...units, aProject({}), policy, ...all);

describe('a waiver in one line', () => {
  it('says what it covers, for how long, and how much of that is allowed', () => {
    expect(waiverLine(office, today, kiosk)).toMatchObject({
      id: 'kiosk',
      phase: 'in-force',
      scope: { everything: false, records: [{ key: 'units/it', title: { en: 'IT' } }] },
      owner: { id: 'cio' },
      until: '2027-02-28',
      days: 151,
      maxDays: 180,
      extensions: 0,
      maxExtensions: 1,
      statements: [{ key: 'policies/access-control#mfa-everywhere', id: 'mfa-everywhere', document: { id: 'access-control' } }],
    });
  });

  it('without a scope covers everything, and keeps the day of its closure', () => {
    expect(waiverLine(office, today, closed)).toMatchObject({ phase: 'closed', closed: '2026-04-10', scope: { everything: true } });
    expect(waiverLine(office, '2026-04-09', closed).closed).toBeUndefined();
  });

  it('names no limits where a document is not in the edition', () => {
    const narrow = { ...kiosk, data: { ...kiosk.data, statements: [restricted, ...kiosk.data.statements] } };
    const line = waiverLine(office, today, narrow);
    expect([line.maxDays, line.maxExtensions]).toEqual([undefined, undefined]);
    expect(line.statements.map(({ document }) => document?.id)).toEqual([undefined, 'access-control']);
  });

  it('a record above the edition in its scope is restricted, not gone', () => {
    const hidden = aWaiver({ id: 'hidden', ...inForce, scope: { projects: [restricted] } });
    expect(waiverLine(office, today, hidden).scope).toEqual({ everything: false, records: [undefined] });
  });
});

describe('waivers where they apply', () => {
  it('a document shows those that are asked for, in force or to come, the first to end first', () => {
    expect(openWaivers(office, today, 'policies/access-control').map(({ id, phase }) => [id, phase])).toEqual([
      ['cut-over', 'ending'],
      ['asked', 'requested'],
      ['kiosk', 'in-force'],
    ]);
  });

  it('in the days of grace a waiver is still shown', () => {
    const patient = anOffice(anOrganisation({ waivers: { graceDays: 5 } }), policy, late);
    expect(openWaivers(patient, today, 'policies/access-control').map(({ phase }) => phase)).toEqual(['grace']);
  });

  it('a project shows those that name it', () => {
    expect(waiversOfScope(office, today, 'projects', 'erp').map(({ id }) => id)).toEqual(['cut-over']);
    expect(waiversOfScope(office, today, 'applications', 'erp')).toEqual([]);
  });

  it('a unit shows those of the units above it too', () => {
    expect(waiversOfScope(office, today, 'units', 'servers').map(({ id }) => id)).toEqual(['kiosk']);
    expect(waiversOfScope(office, today, 'units', restricted)).toEqual([]);
  });
});

describe('the register of waivers', () => {
  const register = waiverRegister(office, today);

  it('begins with what needs somebody', () => {
    expect(register.rows.map(({ id }) => id)).toEqual(['late', 'cut-over', 'asked', 'kiosk', 'done', 'refused']);
  });

  it('counts by state; ending ones are in force, lapsed ones overdue', () => {
    expect(register.counts).toMatchObject({
      expired: 1,
      ending: 1,
      requested: 1,
      'in-force': 1,
      closed: 1,
      rejected: 1,
      grace: 0,
      upcoming: 0,
    });
    expect([register.inForce, register.overdue, register.noticeDays]).toEqual([2, 1, 30]);
  });

  it('is empty where there are none', () => {
    expect(waiverRegister(anOffice(), today)).toMatchObject({ rows: [], inForce: 0, overdue: 0 });
  });
});

describe('what waivers say about the rules', () => {
  const analysis = waiverAnalysis(office, today);

  it('counts open and all by document, reason and owner; a refused request is no waiver', () => {
    expect(analysis.byDocument).toMatchObject([{ of: { key: 'policies/access-control' }, open: 4, all: 5 }]);
    expect(analysis.byReason).toEqual([{ of: 'technical', open: 4, all: 5 }]);
    expect(analysis.byOwner).toMatchObject([{ of: { id: 'cio' }, open: 4, all: 5 }]);
  });

  it('a statement that is waived again and again may be unrealistic; a request alone repeats nothing', () => {
    expect(analysis.repeats).toMatchObject([{ statement: { id: 'mfa-everywhere' }, extensions: 0 }]);
    expect(analysis.repeats[0]?.waivers.map(({ id }) => id)).toEqual(['cut-over', 'done', 'kiosk', 'late']);
    expect(waiverAnalysis(anOffice(policy, kiosk, asked), today).repeats).toEqual([]);
  });

  it('an extension is a repeat', () => {
    const extended = aWaiver({ extensions: [{ day: '2026-06-20', approvedBy: 'board', validTo: '2026-12-31' }] });
    expect(waiverAnalysis(anOffice(policy, extended), today).repeats).toMatchObject([{ waivers: [{ id: 'old-vpn' }], extensions: 1 }]);
    expect(waiverAnalysis(anOffice(policy, extended), '2026-06-19').repeats).toEqual([]);
  });

  it('ages count from the first day; the bounds belong to the younger class', () => {
    const begun = (validFrom: string, id: string) => aWaiver({ id, validFrom, validTo: '2027-12-31' });
    const aged = anOffice(policy, begun('2026-08-18', 'ninety'), begun('2026-08-17', 'older'), begun('2025-01-01', 'old'), asked);
    expect(waiverAnalysis(aged, today).byAge).toEqual([
      { over: 0, upTo: 90, waivers: 1 },
      { over: 90, upTo: 180, waivers: 1 },
      { over: 180, upTo: 365, waivers: 0 },
      { over: 365, upTo: undefined, waivers: 1 },
    ]);
  });

  it('the average duration counts first day and closure, and is not known where nothing was closed', () => {
    expect([analysis.closed, analysis.averageDays]).toEqual([1, 100]);
    expect(waiverAnalysis(office, '2026-04-09').averageDays).toBeUndefined();
    expect(waiverAnalysis(anOffice(), today)).toMatchObject({ byDocument: [], closed: 0, averageDays: undefined });
  });

  it('a way back is overdue from the day after, while the waiver is open', () => {
    const owing = (id: string, due: string) => aWaiver({ id, ...inForce, remediation: { plan: 'New gateway.', due } });
    const over = aWaiver({
      id: 'over',
      decision: 'closed',
      closure: { day: '2026-05-01' },
      remediation: { plan: 'Done.', due: '2026-04-01' },
    });
    const owed = waiverAnalysis(anOffice(policy, owing('today', today), owing('late', '2026-11-14'), over), today).overdue;
    expect(owed.map(({ waiver, due }) => [waiver.id, due])).toEqual([['late', '2026-11-14']]);
  });
});
