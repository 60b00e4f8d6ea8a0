/** What a movement means: what is worse, what is better, and what merely happened. */
import { rankOf } from '#domain/colours/colour.ts';
import type { Colour } from '#domain/projects/trend.ts';
import type { Movement } from './movements.ts';
import { ratio } from './known.ts';

/** What happened to a project, by its kind. */
export type SignKind =
  | 'computed'
  | 'stated'
  | 'estimate'
  | 'end'
  | 'milestone-missed'
  | 'milestone-moved'
  | 'milestone-reached'
  | 'gate'
  | 'baseline'
  | 'change'
  | 'risk-raised'
  | 'risk-closed'
  | 'lifecycle'
  | 'phase'
  | 'silent'
  | 'correction';

/** Whether it is for the better. */
export type Tone = 'bad' | 'good' | 'neutral';

/** One thing that happened to a project. */
export interface Sign {
  readonly kind: SignKind;
  readonly tone: Tone;
  /** Id of the milestone, risk, change, gate decision, baseline or report that it is about. */
  readonly of?: string;
}

/** What of the portfolio a movement belongs to: needs attention, is new, is closed, became better, moved otherwise, or did not move. */
export type MovementGroup = 'attention' | 'new' | 'closed' | 'better' | 'other' | 'still';

/** Groups in the order of a reader: what needs attention first. */
export const movementGroups: readonly MovementGroup[] = ['attention', 'new', 'closed', 'better', 'other', 'still'];

/** Share of the estimate from which a change is worth telling: 1 %. */
export const estimateMatters = 0.01;
/** Days from which a computed end, or a milestone, has moved enough to be told; a stated end always has. */
export const daysMatter = 7;

const worse = (before: Colour | undefined, after: Colour | undefined): Tone =>
  before === undefined || after === undefined || rankOf(before) === rankOf(after)
    ? 'neutral'
    : rankOf(after) > rankOf(before)
      ? 'bad'
      : 'good';

const toneOfDays = (days: number): Tone => (days > 0 ? 'bad' : 'good');

const estimateSign = ({ estimate }: Movement): readonly Sign[] => {
  if (estimate === undefined) return [];
  const { before, after } = estimate;
  if (before === undefined || after === undefined) return [{ kind: 'estimate', tone: after === undefined ? 'bad' : 'neutral' }];
  const share = ratio(after - before, before);
  if (share === undefined || Math.abs(share) < estimateMatters) return [];
  return [{ kind: 'estimate', tone: share > 0 ? 'bad' : 'good' }];
};

const endSign = ({ end }: Movement): readonly Sign[] =>
  end === undefined || (end.basis === 'computed' && Math.abs(end.days) < daysMatter) ? [] : [{ kind: 'end', tone: toneOfDays(end.days) }];

const gateTone: Readonly<Record<Movement['gates'][number]['data']['decision'], Tone>> = {
  go: 'good',
  'go-with-conditions': 'neutral',
  repeat: 'bad',
  hold: 'bad',
  stop: 'bad',
};

/** A threat that has passed is good, one that happened bad; of an opportunity it is the other way round, but one that passed is no loss. */
const closedTone = ({ status, opportunity }: Movement['risksClosed'][number]): Tone =>
  status === 'materialised' ? (opportunity === true ? 'good' : 'bad') : opportunity === true ? 'neutral' : 'good';

/** Everything that happened to a project, the worst first, in the order of the kinds; moves too small to matter are left out. */
export const signsOf = (movement: Movement): readonly Sign[] => {
  const { computed, stated } = movement;
  const signs: readonly Sign[] = [
    ...(movement.isSilent ? [{ kind: 'silent', tone: 'bad' } as const] : []),
    ...(computed.overall === undefined
      ? []
      : [{ kind: 'computed', tone: worse(computed.overall.before, computed.overall.after) } as const]),
    ...(stated === undefined ? [] : [{ kind: 'stated', tone: worse(stated.before, stated.after) } as const]),
    ...movement.gates.map(({ id, data }): Sign => ({ kind: 'gate', tone: gateTone[data.decision], of: id })),
    ...estimateSign(movement),
    ...endSign(movement),
    ...movement.missed.map(({ id }): Sign => ({ kind: 'milestone-missed', tone: 'bad', of: id })),
    ...movement.moved
      .filter(({ days }) => Math.abs(days) >= daysMatter)
      .map(({ milestone, days }): Sign => ({ kind: 'milestone-moved', tone: toneOfDays(days), of: milestone.id })),
    ...(movement.rebaseline === undefined ? [] : [{ kind: 'baseline', tone: 'neutral', of: movement.rebaseline.id } as const]),
    ...(movement.lifecycle === undefined ? [] : [{ kind: 'lifecycle', tone: 'neutral' } as const]),
    ...(movement.phase === undefined ? [] : [{ kind: 'phase', tone: 'neutral' } as const]),
    ...movement.changesDecided.map(({ id }): Sign => ({ kind: 'change', tone: 'neutral', of: id })),
    ...movement.reached.map(({ id }): Sign => ({ kind: 'milestone-reached', tone: 'good', of: id })),
    ...movement.risksRaised.map(({ id, opportunity }): Sign => ({
      kind: 'risk-raised',
      tone: opportunity === true ? 'good' : 'neutral',
      of: id,
    })),
    ...movement.risksClosed.map((risk): Sign => ({ kind: 'risk-closed', tone: closedTone(risk), of: risk.id })),
    ...movement.reports
      .filter(({ corrects }) => corrects !== undefined)
      .map(({ name }): Sign => ({ kind: 'correction', tone: 'neutral', of: name })),
  ];
  const rank: Readonly<Record<Tone, number>> = { bad: 0, neutral: 1, good: 1 };
  return [...signs].sort((a, b) => rank[a.tone] - rank[b.tone]);
};

/** The group of a movement, by its presence and its signs. A project that is new or closed is told as such, whatever else happened to it. */
export const groupOf = (movement: Movement, signs: readonly Sign[]): MovementGroup => {
  if (movement.presence === 'new') return 'new';
  if (movement.presence === 'closed') return 'closed';
  if (signs.some(({ tone }) => tone === 'bad')) return 'attention';
  if (signs.length === 0) return 'still';
  return signs.some(({ kind, tone }) => tone === 'good' && kind !== 'risk-closed') ? 'better' : 'other';
};
