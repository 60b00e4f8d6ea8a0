/** What a change does, in words. */
import { describe, expect, it } from 'vitest';
import { commentMarkdown } from '#exporters/change/markdown.ts';
import { changeAsJson } from '#exporters/change/json.ts';
import { changeTelling } from '#i18n/change/telling.ts';
import { changeReport } from '#reports/change/change-report.ts';
import type { ChangeReport } from '#reports/change/change-report.ts';
import { highlightsOf } from '#reports/change/highlights.ts';
import { narrowFieldsOf } from '#schemas/narrow-fields.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Language } from '#schemas/shared.ts';
import {
  aBaseline,
  aBenefit,
  aMethodology,
  anOffice,
  aPolicy,
  aProject,
  aRecord,
  aReport,
  aRequest,
  aRisk,
  aScenario,
  aTeam,
  aWaiver,
  today,
} from '../../builders.ts';

const side = (...records: readonly OfficeRecord[]) => ({
  office: anOffice(...records),
  findings: [],
  maybeConfidential: new Set<string>(),
});
const between = (before: readonly OfficeRecord[], after: readonly OfficeRecord[]): ChangeReport =>
  changeReport({ before: side(...before), after: side(...after), asOf: today, edition: 'internal', fieldsOf: narrowFieldsOf });

const compared = { base: { commit: 'abcdef0123456789', isMergeBase: true }, head: undefined };
const comment = (report: ChangeReport, language: Language = 'en'): string =>
  commentMarkdown(changeTelling(report, highlightsOf(report), compared, language));

const plan = aBaseline(0, { profile: 'linear' });
const before: readonly OfficeRecord[] = [
  aMethodology({}),
  aProject({ team: [] }),
  plan,
  aReport('2026-10', { actualCost: 400_000, progress: { value: 80, rule: 'assessed' } }),
  aRecord('milestones', 'erp/go-live', { id: 'go-live', title: 'Go-live', planned: '2026-12-01' }),
  aRisk({}),
  aBenefit({}),
  aPolicy({ approvedBy: ['cio'] }),
  aWaiver({}),
  aRequest({}),
  aScenario({}),
  aTeam({}),
];
const hostile = 'Out | <img src=x> @cio closes #1 [x](https://evil.example)\u200E';
const after: readonly OfficeRecord[] = [
  aMethodology({}),
  aProject({ team: [{ team: 'network', role: 'engineer', month: '2026-12', fte: 5 }] }),
  plan,
  aReport('2026-10', { actualCost: 480_000, progress: { value: 60, rule: 'assessed' }, overall: { rag: 'red' }, changed: hostile }),
  aBaseline(1, { day: '2026-11-20', budget: 700_000, reason: hostile }),
  aRecord('milestones', 'erp/go-live', { id: 'go-live', title: hostile, planned: '2026-12-01', forecast: '2027-03-01' }),
  aRecord('gates', 'erp/g1', { gate: 'g1', day: '2026-11-10', decision: 'go', board: 'board' }),
  aRecord('tasks', 'erp/a', { id: 'a', title: 'A', duration: 4 }),
  aRecord('budget', 'erp/1', { year: 2026, pool: 'cloud', kind: 'opex', planned: 100 }),
  aRecord('contracts', 'cloud', { title: hostile, supplier: 's', start: '2026-01-01', end: '2026-12-31', value: 1200, noticeDays: 30 }),
  aRisk({ likelihood: 5, impact: 5, title: hostile }),
  aBenefit({ measurements: [{ day: '2026-10-01', value: 64, source: 'Log' }] }),
  aPolicy({ id: 'guests', title: hostile }),
  aPolicy({
    status: 'approved',
    approvers: ['cio'],
    body: `## Statements\n\n- [mfa-everywhere] Access **SHOULD** use ${hostile}.\n`,
    audience: 'public',
  }),
  aWaiver({ title: hostile, extensions: [{ day: '2026-06-01', approvedBy: 'board', validTo: '2026-12-31' }] }),
  aRequest({ status: 'approved', title: hostile }),
  aScenario({ capacity: 0.5 }),
  aTeam({}),
];

describe('a change in words', () => {
  it.each(['en', 'de'] as const)('tells every part in %s, and nothing of it is left without words', (language) => {
    const text = comment(between(before, after), language);
    for (const title of ['Projects', 'Milestones', 'Statements', 'Waivers', 'Baselines', 'Risks']) {
      if (language === 'en') {
        expect(text).toContain(`>${title}<`.replace('>Projects<', '**Projects**').replace('>Statements<', '**Statements**'));
      }
    }
    expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
  });

  it('lets no text of a record be more than text', () => {
    const text = comment(between(before, after));
    expect(text).not.toMatch(/<img|@cio|#1(?!\d*;)|:\/\/|\]\(|\u200E/);
  });

  it('says the worst first, in a sentence', () => {
    const text = comment(between(before, after));
    const headline = /\*\*(.*)\*\*/.exec(text)?.[1] ?? '';
    expect(headline).toMatch(/^\d+ new errors?; more people may read Access control; /);
    expect(headline).toMatch(/\.$/);
  });

  it('says that nothing changes where nothing does', () => {
    const text = comment(between(before, before));
    expect(text).toContain('**Nothing that records hold changes.**');
    expect(text).not.toContain('<details>');
  });

  it('names base and head, and for whom it is told', () => {
    expect(comment(between(before, before))).toContain(
      'Data date 15 Nov 2026 · 0 records changed · compared with <code>abcdef0123</code> (where the change began) → the files as they are · shown for internal readers',
    );
  });

  it('is data with sorted keys, in which the unknown is null', () => {
    const text = changeAsJson(between(before, after), compared);
    const data = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(Object.keys(data).toSorted());
    expect(data).toMatchObject({ schema: 1, compared: { base: 'abcdef0123456789', head: null, isMergeBase: true }, hiddenRecords: null });
    expect(text).toMatch(/\}\n$/);
  });
});
