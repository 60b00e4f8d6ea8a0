/** What happened to a project between two days, with what a sentence about it needs. */
import type { Office } from '#domain/office/office.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import type { Colour } from '#domain/projects/trend.ts';
import type { Sign } from '#domain/value/movement-signs.ts';
import type { Movement, Shift } from '#domain/value/movements.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { gateTitle, phaseTitle } from '../project/facts.ts';

/** Something that happened to a project, with what a sentence about it needs. */
export type Happening = Pick<Sign, 'tone'> &
  (
    | { readonly kind: 'computed' | 'stated'; readonly colours: Shift<Colour | undefined> }
    | { readonly kind: 'estimate'; readonly amounts: Shift<number | undefined> }
    | { readonly kind: 'end'; readonly days: Shift<string>; readonly by: number; readonly isStated: boolean }
    | { readonly kind: 'milestone-missed' | 'milestone-reached'; readonly title: Localised; readonly day: string }
    | { readonly kind: 'milestone-moved'; readonly title: Localised; readonly days: Shift<string>; readonly by: number }
    | { readonly kind: 'gate'; readonly title: Localised; readonly decision: DataOf<'gates'>['decision']; readonly day: string }
    | { readonly kind: 'baseline'; readonly reason: Localised; readonly amounts: Shift<number | undefined> | undefined }
    | { readonly kind: 'change'; readonly title: Localised; readonly status: NonNullable<DataOf<'changes'>['status']> }
    | { readonly kind: 'risk-raised'; readonly title: Localised; readonly isChance: boolean }
    | { readonly kind: 'risk-closed'; readonly title: Localised; readonly isChance: boolean; readonly hasHappened: boolean }
    | { readonly kind: 'lifecycle'; readonly states: Shift<Lifecycle> }
    | { readonly kind: 'phase'; readonly phases: Shift<Localised> }
    | { readonly kind: 'silent'; readonly isOverdue: boolean }
    | { readonly kind: 'correction'; readonly month: string; readonly name: string }
  );

const titleIn = (milestones: readonly MilestoneOnDay[], id: string | undefined): MilestoneOnDay | undefined =>
  milestones.find((milestone) => milestone.id === id);

const happening = (office: Office, movement: Movement, { kind, tone, of }: Sign): readonly Happening[] => {
  const { computed, stated, estimate, end, rebaseline, lifecycle, phase, project } = movement;
  switch (kind) {
    case 'computed':
      return computed.overall === undefined ? [] : [{ kind, tone, colours: computed.overall }];
    case 'stated':
      return stated === undefined ? [] : [{ kind, tone, colours: stated }];
    case 'estimate':
      return estimate === undefined ? [] : [{ kind, tone, amounts: estimate }];
    case 'end':
      return end === undefined ? [] : [{ kind, tone, days: end, by: end.days, isStated: end.basis === 'stated' }];
    case 'milestone-missed':
    case 'milestone-reached': {
      const found = titleIn(kind === 'milestone-missed' ? movement.missed : movement.reached, of);
      return found === undefined ? [] : [{ kind, tone, title: found.title, day: found.actual ?? found.planned }];
    }
    case 'milestone-moved':
      return movement.moved
        .filter(({ milestone }) => milestone.id === of)
        .map((moved) => ({ kind, tone, title: moved.milestone.title, days: moved, by: moved.days }));
    case 'gate':
      return movement.gates
        .filter(({ id }) => id === of)
        .map(({ data }) => ({
          kind,
          tone,
          title: gateTitle(office, project.data.methodology, data.gate),
          decision: data.decision,
          day: data.day,
        }));
    case 'baseline':
      return rebaseline === undefined ? [] : [{ kind, tone, reason: rebaseline.data.reason, amounts: movement.budget }];
    case 'change':
      return movement.changesDecided
        .filter(({ id }) => id === of)
        .map(({ title, status = 'submitted' }) => ({ kind, tone, title, status }));
    case 'risk-raised':
      return movement.risksRaised
        .filter(({ id }) => id === of)
        .map(({ title, opportunity = false }) => ({ kind, tone, title, isChance: opportunity }));
    case 'risk-closed':
      return movement.risksClosed
        .filter(({ id }) => id === of)
        .map(({ title, status, opportunity = false }) => ({
          kind,
          tone,
          title,
          isChance: opportunity,
          hasHappened: status === 'materialised',
        }));
    case 'lifecycle':
      return lifecycle === undefined ? [] : [{ kind, tone, states: lifecycle }];
    case 'phase': {
      const title = (id: string): Localised => phaseTitle(office, { phase: id, methodology: project.data.methodology });
      return phase === undefined ? [] : [{ kind, tone, phases: { before: title(phase.before), after: title(phase.after) } }];
    }
    case 'silent':
      return [{ kind, tone, isOverdue: tone === 'bad' }];
    case 'correction':
      return movement.reports.filter(({ name }) => name === of).map(({ month, name }) => ({ kind, tone, month, name }));
  }
};

/** What the signs of a movement tell, in their order. */
export const happenings = (office: Office, movement: Movement, signs: readonly Sign[]): readonly Happening[] =>
  signs.flatMap((sign) => happening(office, movement, sign));
