/** What changed in the month: every project in which something moved, with the events in the order of their weight. */
import type { Office } from '#domain/office/office.ts';
import type { GateDecision } from '#domain/projects/gates.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { estimateMatters } from '#domain/value/movement-signs.ts';
import type { Movement } from '#domain/value/movements.ts';
import type { Localised } from '#schemas/shared.ts';
import { nameOf } from '../../named.ts';
import type { Named } from '../../named.ts';
import { gateTitle } from '../../project/facts.ts';
import type { MonthlyScope } from './scope.ts';

/** Something that happened to a project. */
export type MonthlyEvent =
  | { readonly kind: 'lifecycle'; readonly from: Lifecycle; readonly to: Lifecycle }
  | { readonly kind: 'gate'; readonly gate: Localised; readonly decision: GateDecision['data']['decision'] }
  | { readonly kind: 'stated' | 'computed'; readonly from: Colour | undefined; readonly to: Colour | undefined }
  | { readonly kind: 'end'; readonly from: string; readonly to: string; readonly days: number }
  | { readonly kind: 'estimate' | 'budget'; readonly from: number; readonly to: number }
  | { readonly kind: 'rebaseline'; readonly reason: Localised }
  | { readonly kind: 'change'; readonly title: Localised; readonly isApproved: boolean };

/** A project and its events. */
export interface MonthlyChange {
  readonly project: Named;
  readonly events: readonly MonthlyEvent[];
  /** Why, in the words of the report of the month. */
  readonly why: Localised | undefined;
}

const amounts = (kind: 'estimate' | 'budget', shift: Movement['estimate']): readonly MonthlyEvent[] =>
  shift?.before === undefined ||
  shift.after === undefined ||
  Math.abs(shift.after - shift.before) < estimateMatters * Math.abs(shift.before)
    ? []
    : [{ kind, from: shift.before, to: shift.after }];

const eventsOf = (office: Office, movement: Movement): readonly MonthlyEvent[] => {
  const { lifecycle, gates, stated, computed, end, estimate, budget, rebaseline, changesDecided } = movement;
  return [
    ...(lifecycle === undefined ? [] : [{ kind: 'lifecycle', from: lifecycle.before, to: lifecycle.after } as const]),
    ...gates.map(
      ({ data }) =>
        ({ kind: 'gate', gate: gateTitle(office, movement.project.data.methodology, data.gate), decision: data.decision }) as const,
    ),
    ...(stated === undefined ? [] : [{ kind: 'stated', from: stated.before, to: stated.after } as const]),
    ...(computed.overall === undefined ? [] : [{ kind: 'computed', from: computed.overall.before, to: computed.overall.after } as const]),
    ...(rebaseline === undefined ? [] : [{ kind: 'rebaseline', reason: rebaseline.data.reason } as const]),
    ...amounts('budget', budget),
    ...amounts('estimate', estimate),
    ...(end === undefined ? [] : [{ kind: 'end', from: end.before, to: end.after, days: end.days } as const]),
    ...changesDecided
      .filter(({ status }) => status !== 'submitted')
      .map(({ title, status }) => ({ kind: 'change', title, isApproved: status !== 'rejected' }) as const),
  ];
};

/** Projects in which something moved since the month before. */
export const monthlyChanges = (office: Office, { movements, month }: MonthlyScope): readonly MonthlyChange[] =>
  movements.flatMap((movement) => {
    const events = eventsOf(office, movement);
    const { report, project } = { report: movement.after.report, project: movement.project };
    return events.length === 0
      ? []
      : [{ project: nameOf(office, project), events, why: report?.month === month ? report.report.data.changed : undefined }];
  });
