import { describe, expect, it } from 'vitest';
import { changePeriods } from '#reports/portfolio/change-periods.ts';
import { changesPage } from '#reports/portfolio/changes-page.ts';
import { aBaseline, anOffice, aProject, aRecord, aReport, today } from '../../builders.ts';

const milestone = (id: string, data: object) => aRecord('milestones', `erp/${id}`, { id, title: id, planned: '2027-01-31', ...data });
const risk = (id: string, data: object) =>
  aRecord('risks', `erp/${id}`, { id, title: id, likelihood: 3, impact: 3, owner: 'pm', status: 'open', ...data });

const office = anOffice(
  aProject({ phase: 'execution', start: { actual: '2026-09-01' } }),
  aRecord('methodologies', 'stage-gate', {
    title: 'Stage gate',
    summary: 'Gates.',
    version: '1.0',
    status: 'draft',
    owner: 'ciso',
    kind: 'waterfall',
    phases: [
      { id: 'planning', title: 'Planning', gate: 'g1' },
      { id: 'execution', title: 'Execution' },
    ],
    gates: [{ id: 'g1', title: 'Mandate' }],
    artefacts: [],
  }),
  aBaseline(0, { start: '2026-09-01', end: '2027-08-31', budget: 120_000, profile: 'linear', day: '2026-08-15' }),
  aBaseline(1, { start: '2026-09-01', end: '2027-08-31', budget: 150_000, profile: 'linear', day: '2026-10-02', reason: 'More meters.' }),
  aReport('2026-09', { dataDate: '2026-09-30', progress: { value: 8 }, actualCost: 10_000, forecastEnd: '2027-08-31' }),
  aReport('2026-10', {
    dataDate: '2026-10-31',
    overall: { rag: 'red' },
    progress: { value: 16 },
    actualCost: 30_000,
    forecastEnd: '2027-09-30',
    changed: 'Costs rose.',
  }),
  aRecord('gates', 'erp/g1', { gate: 'g1', day: '2026-10-08', decision: 'go', board: 'board' }),
  aRecord('changes', 'erp/c1', {
    id: 'c1',
    title: 'Meters',
    requestedBy: 'pm',
    day: '2026-09-20',
    status: 'approved',
    decisionDay: '2026-10-01',
  }),
  milestone('reached', { actual: '2026-10-11' }),
  milestone('missed', { planned: '2026-10-20' }),
  milestone('moved', {
    forecast: '2027-03-01',
    history: [
      { day: '2026-09-15', forecast: '2027-01-31' },
      { day: '2026-10-15', forecast: '2027-03-01' },
    ],
  }),
  risk('new', { raised: '2026-10-09' }),
  risk('gone', { raised: '2026-09-02', closed: '2026-10-09', status: 'closed' }),
  risk('later', { raised: '2026-11-03' }),
  aProject({ id: 'quiet', title: 'Quiet', start: { actual: '2026-09-01' } }),
  aReport('2026-09', { id: 'quiet', dataDate: '2026-09-30' }),
  aProject({ id: 'idea', lifecycle: 'idea' }),
);

describe('months of changes', () => {
  it('are those that are over and have reports, the newest first, without the first', () => {
    expect(changePeriods(office, today)).toEqual([{ month: '2026-10', previous: '2026-09', earlier: '2026-09-30', later: '2026-10-31' }]);
    expect(changePeriods(office, '2026-10-30')).toEqual([]);
    expect(changePeriods(anOffice(aProject({})), today)).toEqual([]);
  });

  it('are twelve at most', () => {
    const long = anOffice(
      aProject({}),
      ...Array.from({ length: 20 }, (_, index) => {
        const month = `${index < 8 ? '2025' : '2026'}-${String(index < 8 ? index + 5 : index - 7).padStart(2, '0')}`;
        return aReport(month, { dataDate: `${month}-28` });
      }),
    );
    expect(changePeriods(long, '2026-12-31').map(({ month }) => month)).toHaveLength(12);
  });
});

describe('the page of changes', () => {
  const page = changesPage(office, today);

  it('puts what needs attention first, the most troubled project on top', () => {
    expect(page?.groups.map(({ group, projects }) => [group, projects.map(({ project }) => project.id)])).toEqual([
      ['attention', ['erp', 'quiet']],
    ]);
  });

  it('tells everything that happened, with what a sentence needs', () => {
    const [erp] = page?.groups[0]?.projects ?? [];
    const kinds = erp?.happenings.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(
      new Set([
        'computed',
        'stated',
        'estimate',
        'end',
        'milestone-missed',
        'milestone-moved',
        'milestone-reached',
        'gate',
        'baseline',
        'change',
        'phase',
        'risk-raised',
        'risk-closed',
      ]),
    );
    expect(erp?.happenings.find(({ kind }) => kind === 'gate')).toMatchObject({ title: 'Mandate', decision: 'go', tone: 'good' });
    expect(erp?.happenings.find(({ kind }) => kind === 'phase')).toMatchObject({ phases: { before: 'Planning', after: 'Execution' } });
    expect(erp?.happenings.find(({ kind }) => kind === 'baseline')).toMatchObject({
      reason: 'More meters.',
      amounts: { before: 120_000, after: 150_000 },
    });
    expect(erp).toMatchObject({ report: '2026-10', why: 'Costs rose.', stated: 'red' });
  });

  it('calls a missing report bad only once it is overdue', () => {
    const silence = (asOf: string) =>
      changesPage(office, asOf)
        ?.groups.flatMap(({ projects }) => projects)
        .find(({ project }) => project.id === 'quiet')
        ?.happenings.find(({ kind }) => kind === 'silent');
    expect(silence(today)).toEqual({ kind: 'silent', tone: 'bad', isOverdue: true });
    expect(silence('2026-11-05')).toEqual({ kind: 'silent', tone: 'neutral', isOverdue: false });
  });

  it('tells what happened since the end of the newest month', () => {
    expect(page?.since.find(({ project }) => project.id === 'erp')?.happenings).toContainEqual({
      kind: 'risk-raised',
      tone: 'neutral',
      title: 'later',
      isChance: false,
    });
  });

  it('has no page for a month that it does not show', () => {
    expect(changesPage(office, today, '2026-10')?.period.month).toBe('2026-10');
    expect(changesPage(office, today, '2020-01')).toBeUndefined();
    expect(changesPage(anOffice(aProject({})), today)).toBeUndefined();
  });
});
