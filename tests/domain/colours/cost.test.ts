/** The overrun that the colour of cost looks at, and budgets that are no usual ones. */
import { describe, expect, it } from 'vitest';
import { budgetOverrun } from '#domain/colours/cost.ts';
import { projectStanding } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import { aBaseline, anOffice, aProject, aReport } from '../../builders.ts';

const standing = (budget: number, actualCost: number, estimateToComplete: number): Standing => {
  const project = aProject({ start: { actual: '2026-01-01' } });
  const office = anOffice(
    project,
    aBaseline(0, { day: '2025-12-01', start: '2026-01-01', end: '2026-12-31', budget }),
    aReport('2026-06', { dataDate: '2026-06-30', actualCost, estimateToComplete }),
  );
  return projectStanding(office, project, '2026-06-30');
};

describe('the overrun of the estimate', () => {
  it('is the share by which it exceeds the budget', () => {
    expect(budgetOverrun(standing(100, 60, 50).figures)).toBeCloseTo(0.1, 10);
    expect(budgetOverrun(standing(100, 60, 30).figures)).toBeCloseTo(-0.1, 10);
  });

  it('of an estimate that is the budget is 0, not “minus 0”', () => {
    expect(Object.is(budgetOverrun(standing(100, 60, 40).figures), 0)).toBe(true);
  });

  it('is not known without budget or estimate', () => {
    expect(budgetOverrun({ varianceAtCompletion: undefined, budgetAtCompletion: 100 })).toBeUndefined();
    expect(budgetOverrun(standing(0, 60, 40).figures)).toBeUndefined();
  });
});

describe('a budget below 0: a project that is planned to bring in more than it costs', () => {
  it('which costs instead is red, not the greener the worse it is', () => {
    const { figures, computed } = standing(-100, 30, 20);
    expect(budgetOverrun(figures)).toBeCloseTo(1.5, 10);
    expect(figures['federal.costVarianceShare']).toBeCloseTo(-1.5, 10);
    expect(computed.cost.colour).toBe('red');
  });

  it('which brings in more than planned is green', () => {
    const { figures, computed } = standing(-100, -80, -40);
    expect(budgetOverrun(figures)).toBeCloseTo(-0.2, 10);
    expect(computed.cost.colour).toBe('green');
  });
});
