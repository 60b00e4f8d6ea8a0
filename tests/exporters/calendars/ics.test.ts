import { describe, expect, it } from 'vitest';
import type { Site } from '#domain/office/site.ts';
import { calendarFile } from '#exporters/calendars/ics.ts';
import type { CalendarWords } from '#exporters/calendars/ics.ts';
import { de } from '#i18n/de.ts';
import { en } from '#i18n/en.ts';
import { aPolicy, aProject, aRecord, anOffice, today } from '../../builders.ts';
import { engine } from '../../domain/selection/questions.ts';

const wordsIn = (language: 'en' | 'de'): CalendarWords => ({
  language,
  ...{ en, de }[language].calendar,
  day: (day) => day,
  path: (key) => `/handbook/${key}/`,
});

const aSite = (office: Site['office'], address?: string): Site => ({
  office,
  address,
  asOf: today,
  edition: 'internal',
  revision: undefined,
  commits: new Map(),
  recordsHash: '',
  toolVersion: '1',
  engine,
  findings: [],
  contentRoot: '/',
});

const ciso = aRecord('roles', 'ciso', { title: { en: 'Security officer', de: 'Informationssicherheit' } });
const policy = aPolicy({ number: 'POL-1', approvedBy: ['cio'], effective: '2026-04-01', reviewEvery: 'P12M' });

describe('the calendar of reviews', () => {
  const text = calendarFile(aSite(anOffice(ciso, policy), 'https://office.example'), 'reviews', wordsIn('en'));

  it('holds each review as an event of one whole day, with its owner and the way to the document', () => {
    expect(text).toContain('SUMMARY:Review: POL-1 Access control');
    expect(text).toContain('DTSTART;VALUE=DATE:20270401');
    expect(text).toContain('DTEND;VALUE=DATE:20270402');
    expect(text).toContain('DESCRIPTION:Owner: Security officer');
    expect(text).toContain('URL;VALUE=URI:https://office.example/handbook/policies/access-control/');
    expect(text).toContain('UID:review/policies/access-control@kontor');
  });

  it('takes the title of a role as it is written, whatever marks it holds', () => {
    const odd = aRecord('roles', 'ciso', { title: "Security $& $' officer" });
    expect(calendarFile(aSite(anOffice(odd, policy)), 'reviews', wordsIn('en'))).toContain("DESCRIPTION:Owner: Security $& $' officer");
  });

  it('is stamped with the data date, so that the same office gives the same bytes', () => {
    expect(text).toContain('DTSTAMP:20261115T000000Z');
    expect(calendarFile(aSite(anOffice(ciso, policy), 'https://office.example'), 'reviews', wordsIn('en'))).toBe(text);
  });

  it('speaks German where it is asked to', () => {
    expect(calendarFile(aSite(anOffice(ciso, policy)), 'reviews', wordsIn('de'))).toContain('SUMMARY:Überprüfung: POL-1');
  });

  it('names no address where none is known', () => {
    expect(calendarFile(aSite(anOffice(ciso, policy)), 'reviews', wordsIn('en'))).not.toContain('URL');
  });

  it('keeps hostile titles inside their line', () => {
    const hostile = aPolicy({ title: 'A\r\nEND:VCALENDAR;,\\', effective: '2026-04-01', reviewEvery: 'P12M' });
    const lines = calendarFile(aSite(anOffice(hostile)), 'reviews', wordsIn('en')).split('\r\n');
    expect(lines.filter((line) => line.startsWith('END:VCALENDAR'))).toHaveLength(1);
  });
});

describe('the calendar of deadlines', () => {
  it('holds what is no review', () => {
    const finding = aRecord('findings', 'ports', { title: 'Open ports', kind: 'minor', due: '2026-12-01' });
    const text = calendarFile(aSite(anOffice(policy, finding)), 'deadlines', wordsIn('en'));
    expect(text).toContain('SUMMARY:Finding: Open ports');
    expect(text).not.toContain('Review');
  });
});

describe('the calendar of milestones', () => {
  it('holds milestones to come at the day that is expected now', () => {
    const office = anOffice(
      aProject({ id: 'erp', title: 'ERP' }),
      aRecord('milestones', 'erp/live', { id: 'live', title: 'Go live', planned: '2026-12-01', forecast: '2027-02-01' }),
      aRecord('milestones', 'erp/start', { id: 'start', title: 'Start', planned: '2026-01-01', actual: '2026-01-02' }),
    );
    const text = calendarFile(aSite(office), 'milestones', wordsIn('en'));
    expect(text).toContain('SUMMARY:Milestone: ERP: Go live');
    expect(text).toContain('DTSTART;VALUE=DATE:20270201');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('DESCRIPTION:Planned: 2026-12-01\\nExpected: 2027-02-01');
  });

  it('says of a missed one that its day has passed, and that nobody gave a forecast', () => {
    const office = anOffice(
      aProject({ id: 'erp', title: 'ERP' }),
      aRecord('milestones', 'erp/live', { id: 'live', title: 'Go live', planned: '2026-10-01' }),
    );
    const text = calendarFile(aSite(office), 'milestones', wordsIn('en')).replaceAll('\r\n ', '');
    expect(text).toContain('DTSTART;VALUE=DATE:20261001');
    expect(text).toContain('No forecast is recorded.\\nMissed: the planned day has passed.');
  });

  it('leaves out projects that were over on the day, and none that ended only later', () => {
    const ended = anOffice(
      aProject({ id: 'erp', lifecycle: 'completed', end: { actual: '2026-11-20' } }),
      aRecord('milestones', 'erp/live', { id: 'live', title: 'Go live', planned: '2026-12-01' }),
    );
    expect(calendarFile(aSite(ended), 'milestones', wordsIn('en'))).toContain('Go live');
    expect(calendarFile({ ...aSite(ended), asOf: '2026-11-30' }, 'milestones', wordsIn('en'))).not.toContain('Go live');
  });
});
