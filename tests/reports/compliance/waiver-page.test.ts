import { describe, expect, it } from 'vitest';
import { waiverEvents } from '#reports/compliance/waiver-events.ts';
import { waiverLine } from '#reports/compliance/waiver-line.ts';
import { waiverPage } from '#reports/compliance/waiver-page.ts';
import { waiverTimeline } from '#reports/compliance/waiver-timeline.ts';
import { anOffice, anOrganisation, aPolicy, aRecord, aWaiver, today } from '../../builders.ts';

const german = '## Zweck\n\n## Regelungen\n\n- [mfa-everywhere] Zugriff von außen **MUSS** einen zweiten Faktor nutzen.\n';
const policy = aPolicy({
  waivers: { allowed: true, maxDays: 365, maxExtensions: 2, approver: 'board' },
  german: { title: 'Zugriff', body: german },
});
const roles = ['cio', 'board', 'it-lead'].map((id) => aRecord('roles', id, { title: id.toUpperCase() }));
const control = aRecord('controls', 'jump-host', { title: 'Jump host', owner: 'cio', objective: 'One way in.' });
const waiver = aWaiver({
  compensating: ['jump-host', 'restricted'],
  risk: { residual: 'Small.' },
  remediation: { plan: 'A new gateway.', due: '2026-09-30' },
  extensions: [{ day: '2026-06-20', approvedBy: 'board', validTo: '2026-12-31', reason: 'The delivery is late.' }],
});
const sibling = aWaiver({ id: 'kiosk', decision: 'rejected', approvals: [] });
const office = anOffice(...roles, policy, control, waiver, sibling);
const page = waiverPage(office, today, 'old-vpn', 'en');

describe('the page of a waiver', () => {
  it('quotes the statements in the language of the reader', () => {
    expect(page?.statements).toMatchObject([
      { id: 'mfa-everywhere', level: 'must', language: 'en', text: 'Access from outside the network MUST use a second factor.' },
    ]);
    expect(waiverPage(office, today, 'old-vpn', 'de')?.statements[0]).toMatchObject({
      language: 'de',
      text: 'Zugriff von außen MUSS einen zweiten Faktor nutzen.',
    });
  });

  it('names other waivers from the same statement, whatever became of them', () => {
    expect(page?.statements[0]?.siblings.map(({ id, phase }) => [id, phase])).toEqual([['kiosk', 'rejected']]);
  });

  it('names who decided, what compensates, and what is not in the edition', () => {
    expect(page?.approvals).toEqual([{ role: { id: 'board', title: 'BOARD' }, day: '2025-12-15', evidence: 'Minutes' }]);
    expect(waiverPage(office, '2025-12-14', 'old-vpn', 'en')?.approvals).toEqual([]);
    expect(page?.compensating).toEqual([{ key: 'controls/jump-host', title: { en: 'Jump host' } }, undefined]);
    expect(page?.risk).toEqual({ inherent: undefined, residual: 'Small.' });
    expect(page?.remediation).toEqual({ plan: 'A new gateway.', due: '2026-09-30', isOpen: true });
  });

  it('says what the documents allow and until when', () => {
    expect(page?.rules).toMatchObject([
      { document: { id: 'access-control' }, allowed: true, maxDays: 365, maxExtensions: 2, approver: { id: 'board' } },
    ]);
    expect(page?.lastDay).toBe('2026-12-31');
    expect(page?.graceUntil).toBeUndefined();
  });

  it('names the end of its grace where the office gives any', () => {
    const patient = anOffice(anOrganisation({ waivers: { graceDays: 10 } }), policy, waiver);
    expect(waiverPage(patient, today, 'old-vpn', 'en')?.graceUntil).toBe('2027-01-10');
  });

  it('a statement of a document above the edition has no text', () => {
    const narrow = anOffice(waiver);
    expect(waiverPage(narrow, today, 'old-vpn', 'en')).toMatchObject({
      statements: [{ document: undefined, text: undefined, siblings: [] }],
      rules: [],
      lastDay: undefined,
    });
  });

  it('there is no page of a waiver that is not there', () => {
    expect(waiverPage(office, today, 'nothing', 'en')).toBeUndefined();
  });
});

describe('the course of a waiver', () => {
  it('is told by day: approval, first day, extension with what it moved, last day', () => {
    expect(page?.events.map(({ kind, day, moved }) => [kind, day, moved?.to])).toEqual([
      ['approval', '2025-12-15', undefined],
      ['begin', '2026-01-01', undefined],
      ['extension', '2026-06-20', '2026-12-31'],
      ['end', '2026-12-31', undefined],
    ]);
    expect(page?.events[2]).toMatchObject({ role: { id: 'board' }, moved: { from: '2026-06-30' }, reason: 'The delivery is late.' });
  });

  it('says nothing of what is decided later', () => {
    const early = waiverEvents(office, '2026-06-19', waiver);
    expect(early.map(({ kind, day }) => [kind, day])).toEqual([
      ['approval', '2025-12-15'],
      ['begin', '2026-01-01'],
      ['end', '2026-06-30'],
    ]);
    const closed = aWaiver({ decision: 'closed', closure: { day: '2026-03-31', reason: 'Replaced.' } });
    expect(waiverEvents(office, '2026-03-30', closed).map(({ kind }) => kind)).toEqual(['approval', 'begin', 'end']);
    expect(waiverEvents(office, '2025-12-14', closed).map(({ kind }) => kind)).toEqual(['begin', 'end']);
  });

  it('what was closed early never reached its last day', () => {
    const early = aWaiver({ decision: 'closed', closure: { day: '2026-03-31', reason: 'Replaced.' } });
    const events = waiverEvents(office, today, early);
    expect(events.map(({ kind }) => kind)).toEqual(['approval', 'begin', 'closure']);
    expect(waiverEvents(office, today, aWaiver({ decision: 'closed', closure: { day: '2026-07-02' } })).map(({ kind }) => kind)).toEqual([
      'approval',
      'begin',
      'end',
      'closure',
    ]);
    const { spans, today: now } = waiverTimeline(waiverLine(office, today, early), events, today);
    expect(spans.map(({ to }) => to)).toEqual([1]);
    expect(now).toBeUndefined();
  });

  it('lies on a line from its first event to its last', () => {
    const { spans, marks, today: now } = waiverTimeline(waiverLine(office, today, waiver), page?.events ?? [], today);
    expect(spans.map(({ kind }) => kind)).toEqual(['term', 'extension']);
    expect(spans[0]?.to).toBe(spans[1]?.from);
    expect(spans[1]?.to).toBe(1);
    expect(marks.map(({ at }) => at)).toEqual([...marks.map(({ at }) => at)].sort((a, b) => a - b));
    expect([marks[0]?.at, marks.at(-1)?.at]).toEqual([0, 1]);
    expect(now).toBeGreaterThan(0.8);
    expect(now).toBeLessThan(1);
  });

  it('a waiver of one day still has a line', () => {
    const short = aWaiver({ validTo: '2026-01-01', approvals: [] });
    const { marks } = waiverTimeline(waiverLine(office, today, short), waiverEvents(office, today, short), today);
    expect(marks.map(({ at }) => at)).toEqual([0, 0]);
  });
});
