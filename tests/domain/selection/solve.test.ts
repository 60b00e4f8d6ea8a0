/** The best set: published cases, and what the answer says beside it. */
import { describe, expect, it } from 'vitest';
import { solveSelection } from '#domain/selection/solve.ts';
import { aCandidate, aProblem, engine, idsOf, theLimits } from './questions.ts';

const teaching = [
  aCandidate('ai', 150, 400),
  aCandidate('data', 200, 350),
  aCandidate('app', 180, 300),
  aCandidate('seo', 50, 180),
  aCandidate('perf', 120, 250),
  aCandidate('test', 80, 200),
  aCandidate('sec', 60, 150),
  aCandidate('i18n', 100, 220),
  aCandidate('api', 160, 280),
  aCandidate('bi', 90, 190),
];

const knapsack = (capacity: number, weights: readonly number[], profits: readonly number[]) =>
  solveSelection(
    aProblem(weights.map((weight, index) => aCandidate(String(index).padStart(2, '0'), weight, profits[index] ?? 0))),
    theLimits(capacity),
    engine,
  );

describe('published cases', () => {
  it('come out: the teaching case with a budget of 500', () => {
    const answer = solveSelection(aProblem(teaching), theLimits(500), engine);
    expect(answer).toMatchObject({ status: 'optimal', worth: 1_250, bound: 1_250, costs: [{ year: 2027, total: 500 }] });
    expect(idsOf(answer.selected)).toBe('ai i18n perf seo test');
  });

  it('come out: the teaching case in which one requires and one excludes another', () => {
    const linked = teaching.map((one) =>
      one.key === 'projects/ai'
        ? { ...one, requires: ['projects/data'] }
        : one.key === 'projects/app'
          ? { ...one, excludes: ['projects/api'] }
          : one,
    );
    expect(solveSelection(aProblem(linked), theLimits(500), engine).worth).toBe(1_190);
  });

  // J. Burkardt, Florida State University: data for the 0/1 knapsack problem, P01, P07 and P08.
  it('come out: knapsacks P01, P07 and P08', () => {
    expect(knapsack(165, [23, 31, 29, 44, 53, 38, 63, 85, 89, 82], [92, 57, 49, 68, 60, 43, 67, 84, 87, 72])).toMatchObject({
      status: 'optimal',
      worth: 309,
    });
    expect(
      knapsack(
        750,
        [70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120],
        [135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240],
      ),
    ).toMatchObject({ status: 'optimal', worth: 1_458 });
    expect(
      knapsack(
        6_404_180,
        [
          382_745, 799_601, 909_247, 729_069, 467_902, 44_328, 34_610, 698_150, 823_460, 903_959, 853_665, 551_830, 610_856, 670_702,
          488_960, 951_111, 323_046, 446_298, 931_161, 31_385, 496_951, 264_724, 224_916, 169_684,
        ],
        [
          825_594, 1_677_009, 1_676_628, 1_523_970, 943_972, 97_426, 69_666, 1_296_457, 1_679_693, 1_902_996, 1_844_992, 1_049_289,
          1_252_836, 1_319_836, 953_277, 2_067_538, 675_367, 853_655, 1_826_027, 65_731, 901_489, 577_243, 466_257, 369_261,
        ],
      ),
    ).toMatchObject({ status: 'optimal', worth: 13_549_094 });
  });
});

describe('the answer', () => {
  it('tells what a limit holds, and what more money would buy', () => {
    const { limits, marginal } = solveSelection(aProblem(teaching), theLimits(500), engine);
    expect(limits).toEqual([{ constraint: { kind: 'budget', year: 2027 }, limit: 500, used: 500, isBinding: true }]);
    expect(marginal).toMatchObject([{ budget: { year: 2027, amount: 500 }, extra: 50, gain: 120 }]);
    // In part, the next one would be the candidate with the best value for its cost that is not all in: 190 for 90.
    expect(marginal[0]?.perUnit).toBeCloseTo(190 / 90, 9);
  });

  it('gives a reason for each that is out', () => {
    const answer = solveSelection(
      aProblem([
        aCandidate('best', 80, 100, { excludes: ['projects/rival'] }),
        aCandidate('rival', 80, 90),
        aCandidate('dear', 90, 95),
        aCandidate('dependent', 1, 2, { requires: ['projects/dear'] }),
        aCandidate('orphan', 1, 2, { requires: ['projects/nowhere'] }),
        aCandidate('waiting', 1, 2, { isWaiting: true }),
        aCandidate('unwanted', 1, 2),
        aCandidate('worthless', 1, 0),
        aCandidate('unpriced', 1, 2, { costs: undefined }),
        aCandidate('unvalued', 1, 2, { worth: {} }),
      ]),
      theLimits(100, { exclude: ['projects/unwanted'] }),
      engine,
    );
    expect(idsOf(answer.selected)).toBe('best');
    expect(Object.fromEntries(answer.rejected.map(({ candidate, ...reason }) => [candidate.slice(9), reason]))).toEqual({
      rival: { why: 'alternatives', other: 'projects/best' },
      dear: { why: 'limits', limits: [{ kind: 'budget', year: 2027 }] },
      dependent: { why: 'outweighed' },
      orphan: { why: 'requires', other: 'projects/nowhere' },
      waiting: { why: 'waiting' },
      unwanted: { why: 'excluded' },
      worthless: { why: 'no-worth' },
      unpriced: { why: 'cost-unknown' },
      unvalued: { why: 'worth-unknown' },
    });
  });

  it('names those that must be in although their cost or worth is not known', () => {
    const answer = solveSelection(
      aProblem([
        aCandidate('kept', 1, 1, { isKept: true, costs: undefined, requires: ['projects/base'] }),
        aCandidate('base', 1, 1, { worth: {} }),
      ]),
      theLimits(100),
      engine,
    );
    expect(answer).toMatchObject({ status: 'optimal', worth: 1, costUnknown: ['projects/kept'], worthUnknown: ['projects/base'] });
  });

  it('takes the cheaper of equal worth, then the one that comes first', () => {
    const pair = [aCandidate('a', 60, 10), aCandidate('b', 60, 10), aCandidate('c', 70, 10)];
    expect(idsOf(solveSelection(aProblem(pair.toReversed()), theLimits(100), engine).selected)).toBe('a');
    expect(idsOf(solveSelection(aProblem([aCandidate('a', 70, 10), aCandidate('b', 60, 10)]), theLimits(100), engine).selected)).toBe('b');
  });

  it('lets a limit be kept to the cent', () => {
    const pair = [aCandidate('a', 5_000_000_000, 100), aCandidate('b', 5_000_000_001, 100)];
    expect(solveSelection(aProblem(pair), theLimits(10_000_000_000), engine).selected).toHaveLength(1);
    expect(solveSelection(aProblem(pair), theLimits(10_000_000_001), engine).selected).toHaveLength(2);
  });

  it('takes those that require each other all or none', () => {
    const ring = [
      aCandidate('a', 60, 10, { requires: ['projects/b'] }),
      aCandidate('b', 60, 10, { requires: ['projects/a'] }),
      aCandidate('c', 50, 12),
    ];
    expect(idsOf(solveSelection(aProblem(ring), theLimits(100), engine).selected)).toBe('c');
    expect(idsOf(solveSelection(aProblem(ring), theLimits(120), engine).selected)).toBe('a b');
  });

  it('counts all demand of a team where the capacity is that of the whole team', () => {
    const wants = (role: string | undefined) => ({ demand: [{ team: 't', role, quarter: '2027-Q1', months: 2 }] });
    const two = [aCandidate('a', 1, 5, wants('dev')), aCandidate('b', 1, 4, wants('ops')), aCandidate('c', 1, 3, wants(undefined))];
    const answer = solveSelection(
      aProblem(two, [{ team: 't', role: undefined, quarter: '2027-Q1', months: 5 }]),
      theLimits(undefined),
      engine,
    );
    expect(idsOf(answer.selected)).toBe('a b');
    expect(answer.limits).toMatchObject([{ constraint: { kind: 'capacity', team: 't', quarter: '2027-Q1' }, used: 4, isBinding: true }]);
  });
});

describe('a search that is given up', () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    aCandidate(String(index).padStart(2, '0'), 100 + ((index * 7919) % 101), 200 + ((index * 104_729) % 211), {
      costs: [2027, 2028, 2029].map((year, at) => ({ year, total: 100 + ((index * (7_919 + at * 1_000)) % 101) })),
    }),
  );
  const limits = theLimits(undefined, { budgets: [2027, 2028, 2029].map((year) => ({ year, amount: 1_000 })) });

  it('gives what it found, and how much better another set could be at most', () => {
    const stopped = solveSelection(aProblem(many), limits, engine, { steps: 10, nodes: 0 });
    const full = solveSelection(aProblem(many), limits, engine);
    expect([stopped.status, full.status]).toEqual(['stopped', 'optimal']);
    expect(stopped.worth).toBeLessThanOrEqual(full.worth ?? 0);
    expect(stopped.bound).toBeGreaterThanOrEqual(full.worth ?? Infinity);
    expect(stopped.marginal.every(({ gain }) => gain === undefined)).toBe(true);
  });

  it('finds the same with the branch and bound of the solver', () => {
    const other = solveSelection(aProblem(many), limits, engine, { steps: 10, nodes: 100_000 });
    expect(other.worth).toBe(solveSelection(aProblem(many), limits, engine).worth);
    expect(other.status).toBe('optimal');
  });

  it('is not needed for 1,000 candidates and a budget', () => {
    const thousand = Array.from({ length: 1_000 }, (_, index) =>
      aCandidate(String(index).padStart(4, '0'), 10_000 + ((index * 7_919) % 90_001), 10_000 + ((index * 104_729) % 190_003)),
    );
    const answer = solveSelection(aProblem(thousand), theLimits(20_000_000), engine);
    expect(answer.status).toBe('optimal');
    expect(answer.selected.length + answer.rejected.length).toBe(1_000);
  });
});
