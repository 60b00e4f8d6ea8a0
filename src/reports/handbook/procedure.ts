/** What the page of a procedure shows beside its text: what starts it, its steps, what goes in and comes out. */
import type { Office } from '#domain/office/office.ts';
import type { Localised } from '#schemas/shared.ts';
import { roleAt } from './links.ts';
import type { RoleLink } from './links.ts';
import { recurrence } from '#domain/time/recurrence.ts';
import type { Recurrence } from '#domain/time/recurrence.ts';

/** One step. */
export interface ProcedureStep {
  readonly id: string;
  readonly text: Localised;
  readonly role: RoleLink | undefined;
  readonly evidence: Localised | undefined;
}

/** A procedure at a glance. */
export interface ProcedureOutline {
  readonly trigger: string | undefined;
  /** The rule as it is written, and what it means where that can be said in words. */
  readonly schedule: { readonly rule: string; readonly recurrence: Recurrence | undefined } | undefined;
  readonly lastExercised: string | undefined;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly steps: readonly ProcedureStep[];
}

/** The outline of a procedure; undefined where there is no such procedure. */
export const procedureOutline = (office: Office, id: string): ProcedureOutline | undefined => {
  const data = office.find('procedures', id)?.data;
  return data === undefined
    ? undefined
    : {
        trigger: data.trigger,
        schedule: data.schedule === undefined ? undefined : { rule: data.schedule, recurrence: recurrence(data.schedule) },
        lastExercised: data.lastExercised,
        inputs: data.inputs ?? [],
        outputs: data.outputs ?? [],
        steps: (data.steps ?? []).map((step) => ({ id: step.id, text: step.do, role: roleAt(office, step.role), evidence: step.evidence })),
      };
};
