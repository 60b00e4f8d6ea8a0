/** Why the estimate of the whole portfolio moved between two days: what each project added or took away. */
import { byText, inTurn } from '#domain/office/order.ts';
import type { Movement } from './movements.ts';
import type { Known } from './known.ts';
import { isRunning, rollUp } from './roll-up.ts';
import type { Standing } from './standing.ts';

/** Why a project moves the sum: its estimate changed; it joined or left the running projects; its estimate came to be known, or is no longer. */
export type StepReason = 'changed' | 'joined' | 'left' | 'known' | 'unknown';

/** What one project did to the sum, in units of the organisation's currency. */
export interface WaterfallStep {
  readonly project: string;
  readonly reason: StepReason;
  /** Positive = the portfolio became dearer. Never 0. */
  readonly change: number;
  readonly before: Known;
  readonly after: Known;
  /** BAC moved as well: the plan was changed, not only the estimate. */
  readonly isReplanned: boolean;
}

/** The estimate at completion of the running projects on two days, and the steps from one to the other. */
export interface EstimateWaterfall {
  /** Sum on the earlier day; undefined where no running project has an estimate. */
  readonly before: Known;
  readonly after: Known;
  /** Biggest step first, whichever its sign; equal ones by project. */
  readonly steps: readonly WaterfallStep[];
  /** What the estimates of the projects that are in both sums changed by; a project that began, ended, or whose estimate came to be known changes the sum, and no estimate. */
  readonly likeForLike: number;
  /** Projects in the sums. */
  readonly counted: { readonly before: number; readonly after: number };
  /** Running projects whose estimate is not known on the later day: in neither sum nor step. */
  readonly leftOut: readonly string[];
}

/** EAC in minor units of each running project that the sums of the portfolio count. */
const estimatesOf = (standings: readonly Standing[]): ReadonlyMap<string, number> => {
  const running = standings.filter(isRunning);
  const counted = new Set(rollUp(running).included);
  return new Map(
    running.flatMap(({ project, figures }) => {
      const estimate = figures['estimateAtCompletion.chosen'];
      return estimate === undefined || !counted.has(project.id) ? [] : [[project.id, Math.round(estimate * 100)]];
    }),
  );
};

const reasonOf = ({ before, after }: Movement, from: Known, to: Known): StepReason => {
  if (from !== undefined && to !== undefined) return 'changed';
  if (from === undefined) return isRunning(before) ? 'known' : 'joined';
  return isRunning(after) ? 'unknown' : 'left';
};

const sumOf = (values: readonly Known[]): Known => {
  const known = values.flatMap((value) => value ?? []);
  return known.length === 0 ? undefined : known.reduce((all, value) => all + value, 0) / 100;
};

/** The waterfall of some movements. Earlier sum + all steps = later sum, to the minor unit. */
export const estimateWaterfall = (movements: readonly Movement[]): EstimateWaterfall => {
  const before = estimatesOf(movements.map((movement) => movement.before));
  const after = estimatesOf(movements.map((movement) => movement.after));
  const pairs = movements.map((movement) => ({
    movement,
    from: before.get(movement.project.id),
    to: after.get(movement.project.id),
  }));
  const steps = pairs.flatMap(({ movement, from, to }): WaterfallStep[] => {
    const change = (to ?? 0) - (from ?? 0);
    if (change === 0) return [];
    return [
      {
        project: movement.project.id,
        reason: reasonOf(movement, from, to),
        change: change / 100,
        before: from === undefined ? undefined : from / 100,
        after: to === undefined ? undefined : to / 100,
        isReplanned: from !== undefined && to !== undefined && movement.budget !== undefined,
      },
    ];
  });
  return {
    before: sumOf(pairs.map(({ from }) => from)),
    after: sumOf(pairs.map(({ to }) => to)),
    steps: steps.sort((a, b) => inTurn(Math.abs(b.change) - Math.abs(a.change), byText(a.project, b.project))),
    likeForLike: steps.filter(({ reason }) => reason === 'changed').reduce((sum, { change }) => sum + Math.round(change * 100), 0) / 100,
    counted: { before: before.size, after: after.size },
    leftOut: pairs.filter(({ movement, to }) => isRunning(movement.after) && to === undefined).map(({ movement }) => movement.project.id),
  };
};
