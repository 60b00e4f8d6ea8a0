/** What the registers of a project hold that its next status report may have to speak of. */
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { conditionState, gateDecisions } from '#domain/projects/gates.ts';
import type { ConditionState } from '#domain/projects/gates.ts';
import { milestoneDay, milestonesOn } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import { actionsOn, changesOn, issuesOn } from '#domain/projects/registers.ts';
import { exposure, riskZone } from '#domain/risk/exposure.ts';
import type { RiskZone } from '#domain/risk/exposure.ts';
import { openThreats } from '#domain/risk/open-risks.ts';
import { addMonthsToDay } from '#domain/time/calendar.ts';
import type { Localised } from '#schemas/shared.ts';

/** Months that a report looks ahead. */
const monthsAhead = 2;

/** An entry of a register, by its id. */
interface Entry {
  readonly id: string;
  readonly text: Localised;
  readonly owner: string | undefined;
}

/** An entry that is due; without a day last. */
interface DueEntry extends Entry {
  readonly due: string | undefined;
  readonly isOverdue: boolean;
}

/** A threat that wants a word: in the red zone, or open without an action. */
interface RiskReminder extends Entry {
  readonly exposure: number;
  readonly zone: RiskZone;
  readonly isWithoutAction: boolean;
}

/** A condition of a gate that is not closed. */
interface ConditionReminder extends DueEntry {
  readonly gate: string;
  readonly state: ConditionState;
}

/** What a report may have to speak of, as of its data date. Lists are in the order of days. */
export interface Reminders {
  /** Reached since the last report. */
  readonly milestonesReached: readonly MilestoneOnDay[];
  /** Not reached, and the day for which they were planned or are expected has come. */
  readonly milestonesPassed: readonly MilestoneOnDay[];
  /** Expected in the next two months. */
  readonly milestonesAhead: readonly MilestoneOnDay[];
  /** Done since the last report. */
  readonly actionsDone: readonly Entry[];
  /** Open and due within two months, or without a day. */
  readonly actionsDue: readonly DueEntry[];
  readonly issuesOpen: readonly DueEntry[];
  /** The highest exposure first. */
  readonly risks: readonly RiskReminder[];
  readonly changesSubmitted: readonly (Entry & { readonly day: string | undefined })[];
  readonly conditions: readonly ConditionReminder[];
}

const isPast = (due: string | undefined, day: string): boolean => due !== undefined && due < day;

const byDue = (a: DueEntry, b: DueEntry): number => byText(a.due, b.due);

/** The reminders of a project. `since` is the data date of the last report, where there is one. */
export const remindersOf = (office: Office, project: string, since: string | undefined, day: string): Reminders => {
  const until = addMonthsToDay(day, monthsAhead);
  const isNew = (past: string | undefined): boolean => past !== undefined && past <= day && (since === undefined || past > since);
  const milestones = [...milestonesOn(office, project, day)].sort((a, b) => byText(milestoneDay(a), milestoneDay(b)));
  const isComing = (milestone: MilestoneOnDay): boolean => milestoneDay(milestone) > day && milestone.planned >= day;
  const actions = actionsOn(office, project, day);
  return {
    milestonesReached: milestones.filter(({ actual }) => isNew(actual)),
    milestonesPassed: milestones.filter((milestone) => milestone.actual === undefined && !isComing(milestone)),
    milestonesAhead: milestones.filter(
      (milestone) => milestone.actual === undefined && isComing(milestone) && milestoneDay(milestone) <= until,
    ),
    actionsDone: actions.filter(({ done }) => isNew(done)).map(({ id, text, owner }) => ({ id, text, owner })),
    actionsDue: actions
      .filter(({ done, due }) => done === undefined && (due === undefined || due <= until))
      .map(({ id, text, owner, due }) => ({ id, text, owner, due, isOverdue: isPast(due, day) }))
      .sort(byDue),
    issuesOpen: issuesOn(office, project, day)
      .filter(({ status = 'open' }) => status === 'open' || status === 'postponed')
      .map(({ id, title, owner, target }) => ({ id, text: title, owner, due: target, isOverdue: isPast(target, day) }))
      .sort(byDue),
    risks: openThreats(office, project, day)
      .map((risk): RiskReminder => ({
        id: risk.id,
        text: risk.title,
        owner: risk.owner,
        exposure: exposure(risk),
        zone: riskZone(exposure(risk), office.organisation.data.riskMatrix),
        isWithoutAction: !(risk.actions ?? []).some(({ done }) => done === undefined),
      }))
      .filter(({ zone, isWithoutAction }) => zone === 'red' || isWithoutAction)
      .sort((a, b) => inTurn(b.exposure - a.exposure, byText(a.id, b.id))),
    changesSubmitted: changesOn(office, project, day)
      .filter(({ status = 'submitted' }) => status === 'submitted')
      .map(({ id, title, requestedBy, day: asked }) => ({ id, text: title, owner: requestedBy, day: asked })),
    conditions: gateDecisions(office, project, day)
      .flatMap(({ data: { gate, conditions = [] } }) =>
        conditions.map((condition) => ({
          gate,
          id: condition.id,
          text: condition.text,
          owner: condition.owner,
          due: condition.due,
          isOverdue: isPast(condition.due, day),
          state: conditionState(condition, day),
        })),
      )
      .filter(({ state, due }) => state !== 'closed' && (due === undefined || due <= until))
      .sort(byDue),
  };
};
