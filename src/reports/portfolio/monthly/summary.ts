/** The facts of the month from which its summary is written: counts, what moved, money, the furthest above and below budget, what is missing, what is to be decided. */
import type { Office } from '#domain/office/office.ts';
import { rankOf } from '#domain/colours/colour.ts';
import type { Colour } from '#domain/projects/trend.ts';
import type { Movement } from '#domain/value/movements.ts';
import { isWatermelon } from '#domain/value/standing.ts';
import type { ComputedDimension } from '#domain/value/standing.ts';
import { nameOf } from '../../named.ts';
import type { Named } from '../../named.ts';
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
  /** Of the projects that run. `unstated` have no report, or one without a colour. */
  readonly stated: ColourCounts & { readonly unstated: number };
  readonly computed: ColourCounts;
  readonly worse: readonly ColourMove[];
  readonly better: readonly ColourMove[];
  /** Projects whose expected end moved later, the furthest first. */
  readonly later: readonly { readonly project: Named; readonly days: number }[];
  readonly money: MonthlyMoney;
  /** Sum over the projects that run and have an estimate on both days of what their estimates changed by, in units of money; undefined where there is none. */
  readonly estimateChange: number | undefined;
  readonly furthestAbove: Overrun | undefined;
  readonly furthestBelow: Overrun | undefined;
  /** Projects whose report of the month is missing, and how many owed one. */
  readonly silent: readonly Named[];
  readonly owed: number;
  readonly watermelons: readonly { readonly project: Named; readonly dimensions: readonly ComputedDimension[] }[];
  readonly decisions: readonly MonthlyDecision[];
}

const countsOf = (colours: readonly Colour[]): ColourCounts => {
  const count = (wanted: Colour): number => colours.filter((colour) => colour === wanted).length;
  return { green: count('green'), amber: count('amber'), red: count('red'), 'not-assessed': count('not-assessed') };
};

/** Shares below this are no news. */
const noticeable = 0.005;

const overruns = (office: Office, running: readonly Movement[]): readonly Overrun[] =>
  running
    .flatMap(({ after }): Overrun[] => {
      const { varianceAtCompletion: variance, budgetAtCompletion: budget } = after.figures;
      return variance === undefined || budget === undefined || budget === 0
        ? []
        : [{ project: nameOf(office, after.project), amount: -variance, share: -variance / budget }];
    })
    .sort((a, b) => b.share - a.share);

/** In whole minor units, so that the order of the projects does not matter. */
const estimateChange = (running: readonly Movement[]): number | undefined => {
  const changes = running.flatMap(({ before, after }) => {
    const [from, to] = [before.figures['estimateAtCompletion.chosen'], after.figures['estimateAtCompletion.chosen']];
    return from === undefined || to === undefined ? [] : [Math.round(to * 100) - Math.round(from * 100)];
  });
  return changes.length === 0 ? undefined : changes.reduce((sum, change) => sum + change, 0) / 100;
};

/** The facts of a month. */
export const monthlySummary = (
  office: Office,
  { month, previous, movements, running }: MonthlyScope,
  { money, decisions, owed }: { readonly money: MonthlyMoney; readonly decisions: readonly MonthlyDecision[]; readonly owed: number },
): MonthlySummary => {
  const name = ({ project }: Movement): Named => nameOf(office, project);
  const stated = running.flatMap(({ after }) => after.stated.overall ?? []);
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
    stated: { ...countsOf(stated), unstated: running.length - stated.length },
    computed: countsOf(running.map(({ after }) => after.computed.overall.colour)),
    worse: compared.filter(({ from, to }) => rankOf(to) > rankOf(from)),
    better: compared.filter(({ from, to }) => rankOf(to) < rankOf(from)),
    later: running
      .flatMap((movement) =>
        movement.end === undefined || movement.end.days <= 0 ? [] : [{ project: name(movement), days: movement.end.days }],
      )
      .sort((a, b) => b.days - a.days),
    money,
    estimateChange: estimateChange(running),
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
