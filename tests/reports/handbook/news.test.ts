import { describe, expect, it } from 'vitest';
import { newsEntries } from '#reports/handbook/news.ts';
import { anOffice, aPolicy, aRecord, aSnapshot, today } from '../../builders.ts';

const key = 'policies/access-control';
const entry = (version: string, day: string, kind: 'material' | 'editorial') => ({ version, day, kind, summary: `Version ${version}.` });
const changelog = [entry('2.1', '2026-03-01', 'editorial'), entry('2.0', '2026-02-01', 'material'), entry('1.0', '2025-01-01', 'material')];
const mfa = '- [mfa] Access **MUST** use two factors.\n';
const log = '- [log] Access **MUST** be logged.\n';
const newsOf = (data: Parameters<typeof aPolicy>[0]) =>
  newsEntries(
    anOffice(
      aPolicy({ status: 'approved', version: '2.1', changelog, body: `${mfa}${log}`, ...data }),
      aRecord('units', 'it', { title: 'IT' }),
      aRecord('roles', 'admin', { title: 'Administrator', unit: 'it' }),
      aSnapshot(key, '1.0', mfa),
      aSnapshot(key, '2.0', `${mfa}${log}- [gone] It **MUST** go.\n`),
    ),
    today,
  );

describe('what is new for readers', () => {
  it('names the statements that a version added and that still stand', () => {
    expect(newsOf({}).map(({ version, compared, newStatements }) => [version, compared, newStatements])).toEqual([
      ['2.1', true, []],
      ['2.0', true, ['log']],
      ['1.0', false, []],
    ]);
  });

  it('says at the newest change that asks for it that the document is to be confirmed again', () => {
    const asked = (on?: 'major' | 'any' | 'never') =>
      newsOf({ acknowledgement: { required: true, withinDays: 30, ...(on === undefined ? {} : { on }), groups: ['admin'] } }).map(
        ({ version, confirm }) => [version, confirm?.again],
      );
    expect(asked()).toEqual([
      ['2.1', undefined],
      ['2.0', true],
      ['1.0', undefined],
    ]);
    expect(asked('any')[0]).toEqual(['2.1', true]);
    expect(asked('never')).toEqual([
      ['2.1', undefined],
      ['2.0', undefined],
      ['1.0', false],
    ]);
    expect(newsOf({}).every(({ confirm }) => confirm === undefined)).toBe(true);
  });

  it('asks nothing for what does not bind, and says that nobody has approved it', () => {
    const draft = newsOf({ status: 'draft', acknowledgement: { required: true } });
    expect(draft.map(({ unapproved, confirm }) => [unapproved, confirm])).toEqual([
      [true, undefined],
      [false, undefined],
      [false, undefined],
    ]);
  });

  it('tells whom it concerns', () => {
    expect(newsOf({})[0]?.bound).toBe('everybody');
    expect(newsOf({ appliesTo: { roles: ['admin'] } })[0]?.bound).toEqual({ roles: new Set(['admin']), units: new Set(['it']) });
  });
});
