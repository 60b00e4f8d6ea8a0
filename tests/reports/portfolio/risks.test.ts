import { describe, expect, it } from 'vitest';
import { portfolioRisks } from '#reports/portfolio/risks.ts';
import { anOffice, aProject, aRecord, aRisk, today } from '../../builders.ts';

const office = anOffice(
  aRecord('roles', 'pm', { title: 'Project manager' }),
  aProject({}),
  aProject({ id: 'portal', title: 'Portal', lifecycle: 'on-hold' }),
  aProject({ id: 'wan', title: 'WAN' }),
  aProject({ id: 'old', title: 'Old', lifecycle: 'completed', end: { actual: '2026-01-31' } }),
  aRisk({
    id: 'r1',
    likelihood: 4,
    impact: 5,
    response: 'reduce',
    category: 'data',
    probability: 0.5,
    cost: { min: 10, likely: 100, max: 200 },
  }),
  aRisk({
    id: 'r2',
    likelihood: 1,
    impact: 2,
    actions: [
      { text: 'Ask', due: '2026-11-01' },
      { text: 'Look', due: '2026-12-01' },
    ],
  }),
  aRisk({ id: 'r3', status: 'materialised' }),
  aRisk({ id: 'r4', opportunity: true, response: 'exploit', probability: 0.1, cost: { likely: 50 } }),
  aRisk({ id: 'r1', project: 'portal', likelihood: 4, impact: 5, owner: 'gone' }),
  aRisk({ id: 'r1', project: 'old', likelihood: 5, impact: 5 }),
);
const page = portfolioRisks(office, today);

describe('the risks of the portfolio', () => {
  it('are the open ones of running projects, threats first, the highest exposure and the dearest before the others', () => {
    expect(page.risks.map(({ project, id }) => `${project.id}/${id}`)).toEqual(['erp/r1', 'portal/r1', 'erp/r2', 'erp/r4']);
    expect(page.top.map(({ id }) => id)).toEqual(['r1', 'r1', 'r2']);
    expect(page.chances.map(({ id }) => id)).toEqual(['r4']);
  });

  it('stand in the matrix, opportunities apart', () => {
    const fields = page.matrix.flat().filter(({ count }) => count > 0);
    expect(fields.map(({ likelihood, impact, count }) => [likelihood, impact, count])).toEqual([
      [4, 5, 2],
      [1, 2, 1],
    ]);
    expect(page.zones.map(({ zone, count, exposure }) => [zone, count, exposure])).toEqual([
      ['red', 2, 40],
      ['amber', 0, 0],
      ['green', 1, 2],
    ]);
  });

  it('have an expected cost that says how many are not known', () => {
    expect(page.expected).toEqual({ likely: { amount: 50, known: 1, of: 3 }, range: { min: 5, max: 100 } });
    expect(page.expectedSaving).toEqual({ likely: { amount: 5, known: 1, of: 1 }, range: undefined });
    expect(page.risks[1]?.expected).toMatchObject({ likely: undefined, why: 'no-probability' });
  });

  it('name what is overdue, what nobody answers, and projects that are silent', () => {
    expect(page.overdue).toBe(1);
    expect(page.risks.find(({ id }) => id === 'r2')?.overdue).toEqual(['2026-11-01']);
    expect(page.unanswered).toBe(2);
    expect(page.projects).toBe(3);
    expect(page.silent.map(({ id }) => id)).toEqual(['wan']);
  });

  it('can be filtered by what occurs; an owner that is not in this edition is none', () => {
    expect(page.filters.projects.map(({ id }) => id)).toEqual(['erp', 'portal']);
    expect(page.filters.owners.map(({ id }) => id)).toEqual(['pm']);
    expect(page.filters.categories).toEqual(['data']);
    expect(page.filters.responses).toEqual(['reduce', 'exploit']);
  });

  it('are none in an office without projects', () => {
    expect(portfolioRisks(anOffice(), today)).toMatchObject({ risks: [], projects: 0, expected: { likely: { amount: undefined, of: 0 } } });
  });
});
