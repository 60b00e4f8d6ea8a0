import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWaterfall } from '#domain/value/estimate-waterfall.ts';
import type { EstimateWaterfall } from '#domain/value/estimate-waterfall.ts';
import { movementsBetween } from '#domain/value/movements.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, anOffice, aProject, aReport } from '../../builders.ts';

const september = '2026-09-30';
const october = '2026-10-31';

/** A project with a plan, and with cost and estimate to complete by month; undefined = its report states neither. */
const project = (
  id: string,
  money: readonly [number | undefined, number | undefined],
  data: Partial<DataOf<'projects'>> = {},
): readonly OfficeRecord[] => [
  aProject({ id, start: { actual: '2026-01-01' }, ...data }),
  aBaseline(0, { id, start: '2026-01-01', end: '2026-12-31', budget: 120_000, profile: 'linear', day: '2025-12-15' }),
  ...money.map((estimate, index) =>
    aReport(index === 0 ? '2026-09' : '2026-10', {
      id,
      dataDate: index === 0 ? september : october,
      progress: { value: 50 },
      ...(estimate === undefined ? {} : { actualCost: 60_000, estimateToComplete: Math.round((estimate - 60_000) * 100) / 100 }),
    }),
  ),
];

const waterfallOf = (...records: readonly OfficeRecord[]): EstimateWaterfall =>
  estimateWaterfall(movementsBetween(anOffice(...records), september, october));

describe('the way from one estimate of the portfolio to the next', () => {
  it('goes by the projects, the biggest step first', () => {
    const waterfall = waterfallOf(
      ...project('a', [120_000, 125_000]),
      ...project('b', [120_000, 100_000]),
      ...project('c', [120_000, 120_000]),
    );
    expect(waterfall).toMatchObject({ before: 360_000, after: 345_000, counted: { before: 3, after: 3 }, leftOut: [] });
    expect(waterfall.steps.map(({ project: id, reason, change }) => [id, reason, change])).toEqual([
      ['b', 'changed', -20_000],
      ['a', 'changed', 5_000],
    ]);
  });

  it('tells apart why a project joins or leaves the sum', () => {
    const waterfall = waterfallOf(
      ...project('ended', [100_000, 100_000], { lifecycle: 'completed', end: { actual: '2026-10-20' } }),
      ...project('lost', [110_000, undefined]),
      ...project('found', [undefined, 130_000]),
      ...project('begun', [120_000, 120_000], { start: { actual: '2026-10-12' } }),
      ...project('never', [undefined, undefined]),
    );
    expect(waterfall.steps.map(({ project: id, reason, change }) => [id, reason, change])).toEqual([
      ['found', 'known', 130_000],
      ['begun', 'joined', 120_000],
      ['lost', 'unknown', -110_000],
      ['ended', 'left', -100_000],
    ]);
    expect(waterfall.leftOut).toEqual(['lost', 'never']);
  });

  it('says where the plan was changed as well', () => {
    const [step] = waterfallOf(
      ...project('a', [120_000, 150_000]),
      aBaseline(1, { id: 'a', day: '2026-10-10', start: '2026-01-01', end: '2026-12-31', budget: 150_000, profile: 'linear' }),
    ).steps;
    expect(step?.isReplanned).toBe(true);
  });

  it('has no sum where nothing is known', () => {
    expect(waterfallOf(aProject({}))).toMatchObject({ before: undefined, after: undefined, steps: [], leftOut: ['erp'] });
  });

  it('always leads from the earlier sum to the later one, to the cent', () => {
    const estimate = fc.option(
      fc.integer({ min: 6_000_001, max: 20_000_000 }).map((value) => value / 100),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(estimate, estimate), { minLength: 1, maxLength: 6 }), (all) => {
        const { before, after, steps } = waterfallOf(...all.flatMap((money, index) => project(`p${String(index)}`, money)));
        const cents = (value: number | undefined): number => Math.round((value ?? 0) * 100);
        expect(cents(before) + steps.reduce((sum, { change }) => sum + cents(change), 0)).toBe(cents(after));
      }),
      { numRuns: 50 },
    );
  });
});
