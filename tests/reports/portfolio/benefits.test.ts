import { describe, expect, it } from 'vitest';
import { portfolioBenefits } from '#reports/portfolio/benefits.ts';
import { aBenefit, anOffice, aProject, today } from '../../builders.ts';

const measurements = [{ day: '2026-10-31', value: 64 }];
const office = anOffice(
  aProject({}),
  aProject({ id: 'idea', lifecycle: 'idea' }),
  aProject({ id: 'stopped', lifecycle: 'cancelled' }),
  aProject({ id: 'silent', title: 'Silent' }),
  aBenefit({ id: 'b1', measurements }),
  aBenefit({ id: 'b2', kind: 'productivity', measurements }),
  aBenefit({ id: 'b3', target: { day: '2026-06-30', value: 90 } }),
  aBenefit({ id: 'b1', project: 'idea' }),
  aBenefit({ id: 'b1', project: 'stopped', measurements }),
);
const page = portfolioBenefits(office, today);

describe('the benefits of the portfolio', () => {
  it('sum up money of decided projects only', () => {
    expect(page.total).toEqual({
      planned: { amount: 200_000, known: 2, of: 2 },
      realised: { amount: 50_000, known: 1, of: 2 },
      plannedOfMeasured: { amount: 100_000, known: 1, of: 1 },
      realisation: 0.5,
    });
    expect(page.notCounted).toEqual({ undecided: 1, cancelled: 1 });
  });

  it('are grouped by kind, each with its own worth, and by project with money only', () => {
    expect(page.kinds.map(({ kind, isMoney, count, measured }) => [kind, isMoney, count, measured])).toEqual([
      ['cash-releasing', true, 2, 1],
      ['productivity', false, 1, 1],
    ]);
    expect(page.kinds[1]?.worth.realised.amount).toBe(50_000);
    expect(page.projects).toMatchObject([
      { project: { id: 'erp' }, count: 3, measured: 2, overdue: 1, worth: { planned: { amount: 200_000 } } },
    ]);
  });

  it('tell money a year by year, with nothing realised in years to come', () => {
    expect(page.years).toEqual([
      { year: 2026, planned: { amount: 100_000, known: 1, of: 1 }, realised: { amount: 50_000, known: 1, of: 2 } },
      { year: 2027, planned: { amount: 200_000, known: 2, of: 2 }, realised: undefined },
    ]);
  });

  it('list every benefit, and what is to be measured', () => {
    expect(page.rows).toHaveLength(5);
    expect([page.measured, page.overdue]).toEqual([3, 1]);
    expect(page.due.map(({ project, id, due }) => [project.id, id, due.state])).toEqual([['erp', 'b3', 'overdue']]);
    expect(page.rows.find(({ project }) => project.id === 'idea')).toMatchObject({ realisation: undefined, why: 'not-measured' });
  });

  it('name decided projects that promise nothing', () => {
    expect(page.silent.map(({ id }) => id)).toEqual(['silent']);
  });

  it('know nothing of a later day', () => {
    expect(portfolioBenefits(office, '2026-10-30').total.realised).toEqual({ amount: undefined, known: 0, of: 2 });
  });
});
