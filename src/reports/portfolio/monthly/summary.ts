/** The facts of the month from which its summary is written: counts, what moved, money, the furthest above and below budget, what is missing, what is to be decided. */
import type { Office } from '#domain/office/office.ts';
import { rankOf } from '#domain/colours/colour.ts';
import { budgetOverrun } from '#domain/colours/cost.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { estimateWaterfall } from '#domain/value/estimate-waterfall.ts';
import { minus } from '#domain/value/known.ts';
import type { Movement } from '#domain/value/movements.ts';
import { isWatermelon } from '#domain/value/standing.ts';
import type { ComputedDimension } from '#domain/value/standing.ts';
import { nameOf } from '../../named.ts';
import type { Named } from '../../named.ts';
import { byColour } from '../colour-counts.ts';
import type { MonthlyDecision } from './decisions.ts';
import type { MonthlyMoney } from './money.ts';
import { isReportMissing } from './scope.ts';
import type { MonthlyScope } from './scope.ts';

/** How many projects have each colour. */
export type ColourCounts = Readonly<Record<Colour, number>>;

/** A project whose computed colour moved. */
export interface ColourMove {
  readonly project: Named;
  readonly from: Colour;
  readonly to: Colour;
}

/** A project with the share of its budget by which it is expected to end above (or, negative, below) it. */
export interface Overrun {
  readonly project: Named;
  readonly amount: number;
  readonly share: number;
}

/** The facts. */
export interface MonthlySummary {
  readonly month: string;
  readonly previous: string;
  readonly inProgress: number;
  readonly onHold: number;
  readonly begun: readonly Named[];
  readonly ended: readonly Named[];
  /** Of the projects that run. `unstated` have no report of the month, or one without a colour. */
  readonly stated: ColourCounts & { readonly unstated: number };
  readonly computed: ColourCounts;
  readonly worse: readonly ColourMove[];
  readonly better: readonly ColourMove[];
  /** Projects whose expected end moved later, the furthest first. */
  readonly later: readonly { readonly project: Named; readonly days: number }[];
  readonly money: MonthlyMoney;
  /** What the estimates of the projects that are in the sums of both days changed by, in units of money; the changes of the portfolio say the same. */
  readonly estimateChange: number;
  readonly furthestAbove: Overrun | undefined;
  readonly furthestBelow: Overrun | undefined;
  /** Projects whose report of the month is missing, and how many owed one. */
  readonly silent: readonly Named[];
  readonly owed: number;
  readonly watermelons: readonly { readonly project: Named; readonly dimensions: readonly ComputedDimension[] }[];
  readonly decisions: readonly MonthlyDecision[];
}

/** Shares below this are no news. */
const noticeable = 0.005;

const overruns = (office: Office, running: readonly Movement[]): readonly Overrun[] =>
  running
    .flatMap(({ after }): Overrun[] => {
      const amount = minus(0, after.figures.varianceAtCompletion);
      const share = budgetOverrun(after.figures);
      return amount === undefined || share === undefined ? [] : [{ project: nameOf(office, after.project), amount, share }];
    })
    .sort((a, b) => b.share - a.share);

/** The facts of a month. */
export const monthlySummary = (
  office: Office,
  { month, previous, movements, running }: MonthlyScope,
  { money, decisions, owed }: { readonly money: MonthlyMoney; readonly decisions: readonly MonthlyDecision[]; readonly owed: number },
): MonthlySummary => {
  const name = ({ project }: Movement): Named => nameOf(office, project);
  const stated = running.flatMap(({ after }) => (after.report?.month === month ? (after.stated.overall ?? []) : []));
  const moves = running.flatMap((movement): ColourMove[] => {
    const move = movement.computed.overall;
    return move === undefined || movement.presence === 'new' ? [] : [{ project: name(movement), from: move.before, to: move.after }];
  });
  const byShare = overruns(office, running);
  const [above, below] = [byShare[0], byShare.at(-1)];
  const known = (colour: Colour): boolean => colour !== 'not-assessed';
  const compared = moves.filter(({ from, to }) => known(from) && known(to));
  return {
    month,
    previous,
    inProgress: running.filter(({ after }) => after.lifecycle === 'in-progress').length,
    onHold: running.filter(({ after }) => after.lifecycle === 'on-hold').length,
    begun: running
      .filter(({ lifecycle }) => lifecycle !== undefined && lifecycle.before !== 'on-hold' && lifecycle.after === 'in-progress')
      .map(name),
    ended: movements.filter(({ presence }) => presence === 'closed').map(name),
    stated: { ...byColour(stated), unstated: running.length - stated.length },
    computed: byColour(running.map(({ after }) => after.computed.overall.colour)),
    worse: compared.filter(({ from, to }) => rankOf(to) > rankOf(from)),
    better: compared.filter(({ from, to }) => rankOf(to) < rankOf(from)),
    later: running
      .flatMap((movement) =>
        movement.end === undefined || movement.end.days <= 0 ? [] : [{ project: name(movement), days: movement.end.days }],
      )
      .sort((a, b) => b.days - a.days),
    money,
    estimateChange: estimateWaterfall(movements).likeForLike,
    furthestAbove: above !== undefined && above.share > noticeable ? above : undefined,
    furthestBelow: below !== undefined && below.share < -noticeable ? below : undefined,
    silent: running.filter((movement) => isReportMissing(office, movement, month)).map(name),
    owed,
    watermelons: running
      .filter(({ after }) => isWatermelon(after))
      .map((movement) => ({ project: name(movement), dimensions: movement.after.betterStated })),
    decisions,
  };
};
