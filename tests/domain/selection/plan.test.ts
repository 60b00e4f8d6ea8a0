import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityUse, planLimits, plannedKeys, setFigures } from '#domain/selection/plan.ts';
import type { SelectionProblem } from '#domain/selection/problem.ts';
import { bareCandidate } from './a-candidate.ts';

const problem: SelectionProblem = {
  candidates: [
    bareCandidate('projects/erp', {
      isKept: true,
      isPlanned: true,
      costs: [
        { year: 2026, total: 500, capex: 500, opex: 0 },
        { year: 2027, total: 300, capex: 100, opex: 200 },
      ],
      worth: { value: 1000, npv: 400, score: 0.5 },
      demand: [{ team: 'it', role: 'developer', quarter: '2027-Q1', months: 3 }],
    }),
    bareCandidate('requests/portal', {
      isPlanned: true,
      costs: [
        { year: 2027, total: 100 },
        { year: 2028, total: 0 },
        { year: 2031, total: 5 },
      ],
      worth: { value: 50 },
      demand: [
        { team: 'it', role: undefined, quarter: '2027-Q1', months: 1 },
        { team: 'it', role: 'tester', quarter: '2027-Q1', months: 2 },
      ],
    }),
    bareCandidate('requests/unknown', { costs: undefined }),
  ],
  capacity: [
    { team: 'it', role: undefined, quarter: '2027-Q1', months: 10 },
    { team: 'it', role: 'developer', quarter: '2027-Q1', months: 4 },
    { team: 'it', role: 'tester', quarter: '2027-Q2', months: 4 },
  ],
};

describe("today's plan", () => {
  it('is what is in progress and what is approved', () => {
    expect(plannedKeys(problem)).toEqual(['projects/erp', 'requests/portal']);
  });

  it('limits the next three years to what it costs in them', () => {
    expect(planLimits(problem, 2026)).toEqual({
      objective: 'npv',
      budgets: [{ year: 2027, amount: 400 }],
      include: [],
      exclude: [],
      capacity: 1,
    });
    expect(planLimits(problem, 2028).budgets).toEqual([{ year: 2031, amount: 5 }]);
  });
});

describe('what a set comes to', () => {
  it('is the sum of what is known, with what is not counted beside it', () => {
    const figures = setFigures(problem, ['requests/unknown', 'requests/portal', 'projects/erp']);
    expect(figures.selected).toEqual(['projects/erp', 'requests/portal', 'requests/unknown']);
    expect(figures.worth).toEqual({
      value: { amount: 1050, unknown: 1 },
      npv: { amount: 400, unknown: 2 },
      score: { amount: 0.5, unknown: 2 },
    });
    expect(figures.costUnknown).toEqual(['requests/unknown']);
  });

  it('has no capital part in a year in which a cost is not split', () => {
    expect(setFigures(problem, plannedKeys(problem)).costs).toEqual([
      { year: 2026, total: 500, capex: 500, opex: 0 },
      { year: 2027, total: 400, capex: undefined, opex: undefined },
      { year: 2028, total: 0, capex: undefined, opex: undefined },
      { year: 2031, total: 5, capex: undefined, opex: undefined },
    ]);
  });

  it('adds up over parts of a set', () => {
    const all = problem.candidates.map(({ key }) => key);
    fc.assert(
      fc.property(fc.subarray(all), (part) => {
        const rest = all.filter((key) => !part.includes(key));
        const worth = (keys: readonly string[]): number => setFigures(problem, keys).worth.value.amount;
        expect(worth(part) + worth(rest)).toBe(worth(all));
      }),
    );
  });
});

describe('the capacity that a set uses', () => {
  it('counts all demand for a team where the capacity is of the whole team', () => {
    expect(capacityUse(problem, plannedKeys(problem))).toEqual([
      { team: 'it', role: undefined, quarter: '2027-Q1', months: 10, used: 6 },
      { team: 'it', role: 'developer', quarter: '2027-Q1', months: 4, used: 3 },
      { team: 'it', role: 'tester', quarter: '2027-Q2', months: 4, used: 0 },
    ]);
  });

  it('grows and shrinks with the factor', () => {
    expect(capacityUse(problem, [], 0.5).map(({ months, used }) => [months, used])).toEqual([
      [5, 0],
      [2, 0],
      [2, 0],
    ]);
  });
});
