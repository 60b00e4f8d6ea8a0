import { describe, expect, it } from 'vitest';
import { estimateRange } from '#reports/project/estimates.ts';
import type { EstimateRange } from '#reports/project/estimates.ts';
import { aReport } from '../../builders.ts';
import { officeOf, standingsOf, tenMonths } from './standings.ts';

const rangeOf = (data: Parameters<typeof aReport>[1]): EstimateRange | undefined =>
  estimateRange(standingsOf(officeOf(tenMonths, aReport('2026-10', { dataDate: '2026-10-31', ...data }))).now.figures);

describe('the range of estimates', () => {
  it('goes from the lowest to the highest, and the typical one counts where the project states none', () => {
    expect(rangeOf({ earnedValue: 500_000, actualCost: 625_000 })).toEqual({
      lowest: { id: 'estimateAtCompletion.remainingAtPlan', value: 1_125_000 },
      highest: { id: 'estimateAtCompletion.scheduleAndCost', value: 1_875_000 },
      chosen: { id: 'estimateAtCompletion.typical', value: 1_250_000 },
    });
  });

  it('an estimate that the project states counts', () => {
    expect(rangeOf({ earnedValue: 500_000, actualCost: 625_000, estimateToComplete: 475_000 })).toMatchObject({
      lowest: { id: 'estimateAtCompletion.bottomUp', value: 1_100_000 },
      chosen: { id: 'estimateAtCompletion.bottomUp', value: 1_100_000 },
    });
  });

  it('is not known without a cost', () => {
    expect(rangeOf({ earnedValue: 500_000 })).toBeUndefined();
  });
});
