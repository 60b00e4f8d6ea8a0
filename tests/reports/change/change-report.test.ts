/** What a change does, from two states of an office. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Office } from '#domain/office/office.ts';
import { changeReport } from '#reports/change/change-report.ts';
import type { ChangeReport } from '#reports/change/change-report.ts';
import { highlightsOf } from '#reports/change/highlights.ts';
import { narrowFieldsOf } from '#schemas/narrow-fields.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Audience } from '#schemas/shared.ts';
import {
  aBaseline,
  aBenefit,
  aMethodology,
  anOffice,
  aPolicy,
  aProject,
  aReport,
  aRisk,
  aWaiver,
  today,
  withUnreadable,
} from '../../builders.ts';
import { anySecrets, filesWith, officeIn } from '../../editions.ts';

const side = (office: Office | undefined) => ({ office, findings: [], maybeConfidential: new Set<string>() });

const between = (before: Office | undefined, after: Office | undefined, edition: Audience = 'internal'): ChangeReport =>
  changeReport({ before: side(before), after: side(after), asOf: today, edition, fieldsOf: narrowFieldsOf });

const changeOf = (before: readonly OfficeRecord[], after: readonly OfficeRecord[]) => {
  const { office } = between(anOffice(...before), anOffice(...after));
  if (office === undefined) throw new Error('both are offices');
  return office;
};

const someRecords: readonly OfficeRecord[] = [
  aMethodology({}),
  aProject({}),
  aProject({ id: 'crm', title: 'CRM' }),
  aBaseline(0),
  aReport('2026-10', { actualCost: 200_000, progress: { value: 40, rule: 'assessed' } }),
  aRisk({}),
  aRisk({ id: 'r2', likelihood: 5, impact: 5 }),
  aBenefit({}),
  aPolicy({ approvedBy: ['cio'] }),
  aWaiver({}),
  aWaiver({ id: 'new-vpn', validTo: '2027-06-30' }),
];
const anyOffice = fc.subarray([...someRecords]).map((records) => anOffice(...records));

describe('what a change does', () => {
  it('is nothing between two states that say the same', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const report = between(office, office);
        expect(report.office?.records).toEqual([]);
        expect(report.office?.projects).toEqual([]);
        expect(report.office?.portfolio).toEqual({ figures: [], counts: [], colours: [] });
        expect(report.findings).toMatchObject({ added: [], solved: [], reworded: [] });
        expect(highlightsOf(report)).toEqual([{ kind: 'nothing' }]);
      }),
      { numRuns: 25 },
    );
  });

  it('is turned round with the two states: what came goes, and what was added is solved', () => {
    const words = (findings: ChangeReport['findings']['added']): readonly string[] => findings.map(({ message }) => message.en).sort();
    fc.assert(
      fc.property(anyOffice, anyOffice, (a, b) => {
        const [there, back] = [between(a, b), between(b, a)];
        // Rules that protect history look one way only.
        const ours = ({ added, solved }: ChangeReport['findings']) => {
          const [plus, minus] = [added, solved].map((all) => words(all.filter(({ rule }) => rule !== 'published-report-changed')));
          return { plus, minus };
        };
        expect(ours(back.findings)).toEqual({ plus: ours(there.findings).minus, minus: ours(there.findings).plus });
        const turned = there.office?.records.map(({ collection, added, changed, removed }) => ({
          collection,
          added: removed,
          changed,
          removed: added,
        }));
        expect(back.office?.records).toEqual(turned);
      }),
      { numRuns: 40 },
    );
  });

  it('tells of two states of which one is no office only what was found in them', () => {
    const report = between(undefined, anOffice(aProject({})));
    expect(report).toMatchObject({ office: undefined, unread: ['before'] });
    expect(highlightsOf(report)[0]).toEqual({ kind: 'unread', side: 'before' });
  });

  it('says of a report with worse figures which colours and figures move, and which record is to blame', () => {
    const plan = aBaseline(0, { profile: 'linear' });
    const before = [
      aMethodology({}),
      aProject({}),
      plan,
      aReport('2026-10', { actualCost: 400_000, progress: { value: 80, rule: 'assessed' } }),
    ];
    const worse = aReport('2026-10', {
      actualCost: 480_000,
      progress: { value: 70, rule: 'assessed' },
      overall: { rag: 'red' },
      changed: 'The supplier asks for more.',
    });
    const { projects, portfolio } = changeOf(before, [...before.slice(0, 3), worse]);
    expect(projects).toHaveLength(1);
    expect(projects[0]).toMatchObject({ project: { id: 'erp' }, presence: 'kept' });
    expect(projects[0]?.colours).toContainEqual({ dimension: 'overall', kind: 'stated', before: 'green', after: 'red' });
    expect(projects[0]?.figures).toContainEqual({
      id: 'actualCost',
      unit: 'money',
      before: 400_000,
      after: 480_000,
      unknown: [],
      because: ['status/erp/2026-10'],
    });
    expect(portfolio.figures).toContainEqual({ id: 'actualCost', before: 400_000, after: 480_000 });
  });

  it('gives the words of a new report, or the reason of a new plan, for what moved', () => {
    const before = [aMethodology({}), aProject({}), aBaseline(0)];
    expect(changeOf(before, [...before, aReport('2026-10', { changed: 'Late tender.' })]).projects[0]?.why).toBe('Late tender.');
    const replanned = aBaseline(1, { day: '2026-11-01', budget: 600_000, reason: 'Third release.' });
    expect(changeOf(before, [...before, replanned]).projects[0]).toMatchObject({ why: 'Third release.' });
  });

  it('calls a project that turns out red worse, though it was not assessed before', () => {
    const before = [aMethodology({}), aProject({}), aBaseline(0, { profile: 'linear' }), aReport('2026-09')];
    const after = [...before, aReport('2026-10', { actualCost: 480_000, progress: { value: 20, rule: 'assessed' } })];
    expect(highlightsOf(between(anOffice(...before), anOffice(...after)))).toContainEqual({
      kind: 'worse',
      project: { id: 'erp', title: { en: 'ERP renewal' } },
      basis: 'computed',
      colours: { before: 'not-assessed', after: 'red' },
      others: 0,
    });
  });

  it('names projects that are gone before those that are new, with what they take along', () => {
    const before = [aMethodology({}), aProject({}), aBaseline(0)];
    const { projects, portfolio, records } = changeOf(before, [aMethodology({}), aProject({ id: 'crm', title: 'CRM' })]);
    expect(projects.map(({ project, presence }) => [project.id, presence])).toEqual([
      ['erp', 'removed'],
      ['crm', 'new'],
    ]);
    expect(projects[0]?.figures).toContainEqual(
      expect.objectContaining({ id: 'budgetAtCompletion', before: 500_000, after: undefined, unknown: [] }),
    );
    expect(portfolio.counts).toEqual([]);
    expect(records).toContainEqual({ collection: 'baselines', added: [], changed: [], removed: ['erp/0'] });
  });

  it('warns of what does not count yet: drafts, and what is dated after the data date', () => {
    const before = [aMethodology({}), aProject({})];
    const { notYet } = changeOf(before, [
      ...before,
      aReport('2026-10', { state: 'draft' }),
      aReport('2026-11', { dataDate: '2026-11-30' }),
    ]);
    expect(notYet).toEqual([
      { key: 'status/erp/2026-10', why: 'draft', day: '2026-10-28' },
      { key: 'status/erp/2026-11', why: 'future', day: '2026-11-30' },
    ]);
  });

  it('never calls removed what merely cannot be read any more', () => {
    const before = anOffice(aProject({}), aProject({ id: 'crm' }), aRisk({}));
    const after = withUnreadable(anOffice(aProject({ id: 'crm' })), 'projects/erp', 'risks/erp');
    const { office } = between(before, after);
    expect(office?.unreadable).toEqual(['projects/erp', 'risks/erp/r1']);
    expect(office?.projects).toEqual([]);
    expect(office?.risks).toEqual([]);
  });
});

describe('what an edition shows of a change', () => {
  it('is the same, whatever a confidential record holds', () => {
    fc.assert(
      fc.property(anySecrets(), anySecrets(), (one, other) => {
        const base = officeIn(filesWith(one));
        const files = { ...filesWith(other) };
        const told = (after: Office): string => JSON.stringify({ ...between(base, after, 'public'), hiddenRecords: undefined });
        expect(told(officeIn(files))).toBe(told(base));
      }),
      { numRuns: 5 },
    );
  });

  it('counts what it does not show from three records on, and shows it to those who may read it', () => {
    const secret = (id: string, title: string): OfficeRecord => aProject({ id, title, audience: 'confidential' });
    const before = anOffice(aProject({}), secret('a', 'A'), secret('b', 'B'), secret('c', 'C'));
    const two = anOffice(aProject({}), secret('a', 'New'), secret('b', 'New'), secret('c', 'C'));
    const three = anOffice(aProject({}), secret('a', 'New'), secret('b', 'New'), secret('c', 'New'));
    expect(between(before, two).hiddenRecords).toBeUndefined();
    expect(between(before, three).hiddenRecords).toBe(3);
    expect(between(before, three).office?.records).toEqual([]);
    expect(between(before, three, 'confidential')).toMatchObject({
      hiddenRecords: 0,
      office: { records: [{ collection: 'projects', changed: ['a', 'b', 'c'] }] },
    });
  });
});
