import { describe, expect, it } from 'vitest';
import type { Candidate, YearCost } from '#domain/selection/problem.ts';
import { costsByYear } from '#domain/selection/year-costs.ts';

const aCandidate = (costs: readonly YearCost[] | undefined): Candidate => ({
  key: 'requests/a',
  isWaiting: false,
  isKept: false,
  isMandatory: false,
  isPlanned: false,
  costs,
  worth: {},
  demand: [],
  requires: [],
  excludes: [],
});

describe('what several candidates cost together', () => {
  it('is summed by year, and what is not known is left out', () => {
    const split = aCandidate([
      { year: 2028, total: 5, capex: 5, opex: 0 },
      { year: 2027, total: 10, capex: 4, opex: 6 },
    ]);
    expect(costsByYear([split, aCandidate(undefined), split])).toEqual([
      { year: 2027, total: 20, capex: 8, opex: 12 },
      { year: 2028, total: 10, capex: 10, opex: 0 },
    ]);
  });

  it('has no parts in a year in which one cost is not split', () => {
    const [year] = costsByYear([aCandidate([{ year: 2027, total: 10, capex: 4, opex: 6 }]), aCandidate([{ year: 2027, total: 3 }])]);
    expect(year).toEqual({ year: 2027, total: 13 });
  });

  it('names the years that are asked for besides', () => {
    expect(costsByYear([], [2029])).toEqual([{ year: 2029, total: 0, capex: 0, opex: 0 }]);
  });
});
