/** The milestone trend of a project as charts and pages show it. */
import type { Office } from '#domain/office/office.ts';
import { milestoneTrends } from '#domain/projects/milestone-trend.ts';
import type { MilestoneTrend } from '#domain/projects/milestone-trend.ts';
import { slipInDays } from '#domain/projects/milestones.ts';

/** A trend with at least two statements. */
export interface DrawnTrend extends MilestoneTrend {
  /** Days from the first statement to the newest; negative where it moved forward. */
  readonly moved: number;
}

/** Trends of a project. */
export interface MilestoneTrendView {
  /** Milestones of which at least two statements are known. */
  readonly count: number;
  /** Of these, those whose newest statement names a later day than the first. */
  readonly late: number;
  /** Those that are drawn, by planned day: all, or those that moved the most. */
  readonly drawn: readonly DrawnTrend[];
}

/** Lines that can be told apart in one chart. */
export const mostLines = 10;

/** The milestone trend of a project on a day. */
export const milestoneTrendView = (office: Office, asOf: string, project: string): MilestoneTrendView => {
  const trends = milestoneTrends(office, project, asOf).flatMap((trend): DrawnTrend[] => {
    const [first, last] = [trend.statements[0], trend.statements.at(-1)];
    return first === undefined || last === undefined || trend.statements.length < 2
      ? []
      : [{ ...trend, moved: slipInDays(first.expected, last.expected) }];
  });
  const drawn = new Set(
    [...trends]
      .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
      .slice(0, mostLines)
      .map(({ id }) => id),
  );
  return {
    count: trends.length,
    late: trends.filter(({ moved }) => moved > 0).length,
    drawn: trends.filter(({ id }) => drawn.has(id)),
  };
};
