/** Sums over projects. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRunning, rollUp } from '#domain/value/roll-up.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, anOffice, aProject, aReport } from '../../builders.ts';

interface Case {
  readonly id: string;
  readonly budget: number;
  readonly progress: number;
  readonly cost: number | undefined;
}

const records = ({ id, budget, progress, cost }: Case): readonly OfficeRecord[] => [
  aProject({ id, start: { actual: '2026-01-01' } }),
  aBaseline(0, { id, day: '2025-12-01', start: '2026-01-01', end: '2026-12-31', budget, profile: 'linear' }),
  aReport('2026-06', { id, dataDate: '2026-06-30', progress: { value: progress }, ...(cost === undefined ? {} : { actualCost: cost }) }),
];

const standings = (...cases: readonly Case[]): readonly Standing[] => portfolioStandings(anOffice(...cases.flatMap(records)), '2026-06-30');

describe('the sums of a portfolio', () => {
  const small = { id: 'small', budget: 100_000, progress: 50, cost: 80_000 };
  const large = { id: 'large', budget: 900_000, progress: 50, cost: 450_000 };

  it('are sums of the base values, and indices come from the sums, not from an average', () => {
    const { totals } = rollUp(standings(small, large));
    expect(totals).toMatchObject({
      budgetAtCompletion: 1_000_000,
      plannedValue: 500_000,
      earnedValue: 500_000,
      actualCost: 530_000,
      costVariance: -30_000,
    });
    expect(totals.costPerformanceIndex).toBeCloseTo(500 / 530, 10);
    expect(totals.estimateAtCompletion).toBeCloseTo(160_000 + 900_000, 6);
  });

  it('leave out a project that lacks one of them, and name it with the reason', () => {
    const { totals, included, of, excluded } = rollUp(standings(small, { ...large, cost: undefined }));
    expect(totals.budgetAtCompletion).toBe(100_000);
    expect([included, of]).toEqual([['small'], 2]);
    expect(excluded).toEqual([{ project: 'large', figure: 'actualCost', why: [{ input: 'actualCost', reason: 'not-stated' }] }]);
  });

  it('say nothing of an estimate that one of the projects does not have', () => {
    const { totals, excluded } = rollUp(standings(small, { ...large, progress: 0 }));
    expect(totals.earnedValue).toBe(50_000);
    expect(totals.estimateAtCompletion).toBeUndefined();
    expect(excluded.map(({ project, figure }) => [project, figure])).toEqual([['large', 'estimateAtCompletion.chosen']]);
  });

  it('of nothing are not known', () => {
    expect(rollUp([])).toMatchObject({ totals: { budgetAtCompletion: undefined, costPerformanceIndex: undefined }, of: 0, excluded: [] });
  });

  it('do not depend on the order of the projects', () => {
    const cases = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 1e9 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(cases, (values) => {
        const all = standings(
          ...values.map(([budget, progress, cost], index) => ({
            id: `p${String(index)}`,
            budget: budget / 100,
            progress,
            cost: cost / 100,
          })),
        );
        expect(rollUp([...all].reverse()).totals).toEqual(rollUp(all).totals);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a running project', () => {
  it('is in progress or waits on hold', () => {
    const [standing] = standings({ id: 'a', budget: 1, progress: 1, cost: 1 });
    expect(standing === undefined ? false : isRunning(standing)).toBe(true);
    expect(isRunning({ lifecycle: 'on-hold' })).toBe(true);
    expect(isRunning({ lifecycle: 'completed' })).toBe(false);
  });
});
