/** Which projects need somebody, and why: decisions asked for, what computes red, what is stated better than it computes, reports that are missing, conditions of gates that are overdue. */
import { rankOf } from '#domain/colours/colour.ts';
import type { ColourReason } from '#domain/colours/colour.ts';
import type { Office } from '#domain/office/office.ts';
import { byText } from '#domain/office/order.ts';
import { conditionState, gateDecisions } from '#domain/projects/gates.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { isWatermelon, portfolioStandings } from '#domain/value/standing.ts';
import type { ComputedDimension, Standing } from '#domain/value/standing.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, namedOptional, titleOf } from '../named.ts';
import type { Named } from '../named.ts';
import { gateTitle } from '../project/facts.ts';

/** Why a project stands out. */
export type AttentionReason =
  | { readonly kind: 'decision'; readonly text: Localised; readonly by: Named | undefined; readonly due: string | undefined }
  /** What computes red, by its rules. */
  | { readonly kind: 'red'; readonly reasons: readonly ColourReason[] }
  | { readonly kind: 'missing'; readonly months: readonly string[] }
  | {
      readonly kind: 'watermelon';
      readonly dimensions: readonly {
        readonly dimension: ComputedDimension;
        readonly stated: Colour | undefined;
        readonly computed: Colour;
      }[];
    }
  | { readonly kind: 'condition'; readonly gate: Localised; readonly text: Localised; readonly due: string };

/** The kinds of reasons, the most pressing first. */
export const attentionKinds = ['decision', 'red', 'missing', 'condition', 'watermelon'] as const;
/** One of them. */
export type AttentionKind = (typeof attentionKinds)[number];

/** A project that needs somebody. */
export interface Attention {
  readonly project: Named;
  readonly manager: Named;
  readonly stated: Colour | undefined;
  readonly computed: Colour;
  readonly isCurrent: boolean;
  readonly reasons: readonly AttentionReason[];
}

const byDue = (a: { readonly due: string | undefined }, b: { readonly due: string | undefined }): number => byText(a.due, b.due);

const decisionsOf = (office: Office, { report }: Standing): readonly AttentionReason[] =>
  (report?.report.data.decisionsNeeded ?? [])
    .map(({ text, by, due }) => ({ kind: 'decision' as const, text, by: namedOptional(office, 'roles', by), due }))
    .sort(byDue);

const redOf = ({ computed }: Standing): readonly AttentionReason[] => {
  const reasons = [...computed.cost.reasons, ...computed.schedule.reasons].filter(({ colour }) => colour === 'red');
  return reasons.length === 0 ? [] : [{ kind: 'red', reasons }];
};

const watermelonOf = (standing: Standing): readonly AttentionReason[] =>
  isWatermelon(standing)
    ? [
        {
          kind: 'watermelon',
          dimensions: standing.betterStated.map((dimension) => ({
            dimension,
            stated: standing.stated[dimension],
            computed: standing.computed[dimension].colour,
          })),
        },
      ]
    : [];

const conditionsOf = (office: Office, { project, asOf }: Standing): readonly AttentionReason[] =>
  gateDecisions(office, project.id, asOf)
    .flatMap(({ data: { gate, conditions = [] } }) =>
      conditions.flatMap((condition) => {
        const { text, due } = condition;
        return due === undefined || conditionState(condition, asOf) !== 'overdue'
          ? []
          : [{ kind: 'condition' as const, gate: gateTitle(office, project.data.methodology, gate), text, due }];
      }),
    )
    .sort(byDue);

/** Why a project stands out on the day of its standing, the most pressing first; empty where it does not run or nothing is the matter. */
export const attentionOf = (office: Office, standing: Standing): readonly AttentionReason[] =>
  !isRunning(standing)
    ? []
    : [
        ...decisionsOf(office, standing),
        ...redOf(standing),
        ...(standing.missingMonths.length === 0 ? [] : [{ kind: 'missing' as const, months: standing.missingMonths }]),
        ...conditionsOf(office, standing),
        ...watermelonOf(standing),
      ];

const earliestDecision = ({ reasons }: Attention): string =>
  reasons.reduce((earliest, reason) => {
    if (reason.kind !== 'decision') return earliest;
    const due = reason.due ?? '9999-12-30';
    return due < earliest ? due : earliest;
  }, '9999-12-31');

const inOrder = (a: Attention, b: Attention): number => {
  const [left, right] = [earliestDecision(a), earliestDecision(b)];
  if (left !== right) return left < right ? -1 : 1;
  const worse = rankOf(b.computed) - rankOf(a.computed);
  return worse === 0 ? b.reasons.length - a.reasons.length : worse;
};

/** The running projects that need somebody: those that wait for a decision first, by the day it is due, then the worst computed colour. */
export const attentionList = (office: Office, asOf: string): readonly Attention[] =>
  office.once(`attention/${asOf}`, () =>
    portfolioStandings(office, asOf)
      .flatMap((standing): Attention[] => {
        const reasons = attentionOf(office, standing);
        if (reasons.length === 0) return [];
        const { project, stated, computed, isCurrent } = standing;
        return [
          {
            project: { id: project.id, title: titleOf(office, project) },
            manager: named(office, 'roles', project.data.manager),
            stated: stated.overall,
            computed: computed.overall.colour,
            isCurrent,
            reasons,
          },
        ];
      })
      .sort(inOrder),
  );
