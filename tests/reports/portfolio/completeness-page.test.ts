import { describe, expect, it } from 'vitest';
import { completenessItems } from '#reports/portfolio/completeness-items.ts';
import { completenessPage } from '#reports/portfolio/completeness-page.ts';
import { aBaseline, anOffice, anOrganisation, aProject, aRecord, aReport, today } from '../../builders.ts';

const objectives = [{ id: 'supply', weight: 100 }];
const office = anOffice(
  aProject({ id: 'blind', start: { actual: '2026-09-01' } }),
  aProject({ id: 'half', objectives, start: { actual: '2026-09-01' } }),
  aBaseline(0, { id: 'half' }),
  aReport('2026-09', { id: 'half', dataDate: '2026-09-30', progress: { value: 10 } }),
  aReport('2026-10', { id: 'half', dataDate: '2026-10-31', progress: { value: 20 } }),
  aRecord('risks', 'half/r1', { id: 'r1', title: 'Late', likelihood: 3, impact: 3, owner: 'pm', status: 'open', raised: '2026-09-10' }),
  aProject({ id: 'wish', lifecycle: 'idea' }),
);

describe('what is not known', () => {
  const page = completenessPage(office, today);
  const project = (id: string) => page.projects.find((entry) => entry.project.id === id);

  it('puts the project with most gaps first, and asks nothing of an idea', () => {
    expect(page.projects.map((entry) => entry.project.id)).toEqual(['blind', 'half', 'wish']);
    expect(project('wish')?.gaps).toEqual([]);
    expect(page.open).toBe(2);
  });

  it('says what each gap blocks, and which file to complete', () => {
    const cost = project('half')?.gaps.find(({ item }) => item === 'cost');
    expect(cost).toMatchObject({ file: 'projects/half/status/2026-10.md', record: 'status/half/2026-10', rule: undefined });
    expect(cost?.blocked).toEqual(expect.arrayContaining(['AC', 'CPI', 'CV']));
    const plan = project('half')?.gaps.find(({ item }) => item === 'plan');
    expect(plan).toMatchObject({ file: 'projects/half/baselines/0.yaml', record: 'baselines/half/0' });
    expect(plan?.blocked).toEqual(expect.arrayContaining(['PV', 'SPI(t)']));
    const baseline = project('blind')?.gaps.find(({ item }) => item === 'baseline');
    expect(baseline).toMatchObject({ file: 'projects/blind/baselines/0.yaml', record: undefined });
  });

  it('takes from the rules what they judge', () => {
    expect(project('half')?.gaps.find(({ item }) => item === 'riskResponse')).toMatchObject({ rule: 'risk-without-response', count: 1 });
    expect(project('blind')?.gaps.find(({ item }) => item === 'objectives')).toMatchObject({ rule: 'no-objective' });
    expect(project('blind')?.gaps.find(({ item }) => item === 'report')).toMatchObject({ rule: 'report-missing' });
    expect(project('half')?.states.objectives).toBe('there');
  });

  it('finds nothing where the organisation has switched the rule off', () => {
    const lenient = anOffice(anOrganisation({ rules: { 'no-objective': 'off' } }), aProject({}));
    expect(completenessPage(lenient, today).projects[0]?.states.objectives).toBe('not-needed');
  });

  it('counts each item once a project, and knows every item', () => {
    const counts = new Map(page.byItem.map(({ item, count }) => [item, count]));
    expect(counts.get('plan')).toBe(2);
    expect(counts.get('riskResponse')).toBe(1);
    for (const entry of page.projects) expect(Object.keys(entry.states)).toEqual([...completenessItems]);
  });

  it('names the running projects that no sum holds, figure by figure', () => {
    expect(page.excluded.map((entry) => entry.project.id)).toEqual(['blind', 'half']);
    expect(page.excluded[1]?.figures.map(({ figure }) => figure)).toEqual(['plannedValue', 'actualCost']);
  });
});
