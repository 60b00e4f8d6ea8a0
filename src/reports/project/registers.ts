/** The logs of a project: issues, changes, actions, lessons. */
import type { Office } from '#domain/office/office.ts';
import { actionsOn, changesOn, issuesOn } from '#domain/projects/registers.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { namedOptional } from '../named.ts';
import type { Named } from '../named.ts';

type Issue = DataOf<'issues'>;
type Change = DataOf<'changes'>;

/** An issue; without a status it is open. */
export interface IssueView {
  readonly id: string;
  readonly title: Localised;
  readonly status: NonNullable<Issue['status']>;
  readonly isOpen: boolean;
  readonly owner: Named | undefined;
  readonly raised: string | undefined;
  readonly target: string | undefined;
  readonly urgency: number | undefined;
  readonly impact: number | undefined;
  readonly resolution: Localised | undefined;
}

/** A change request; without a status it is submitted. */
export interface ChangeView {
  readonly id: string;
  readonly title: Localised;
  readonly status: NonNullable<Change['status']>;
  readonly requestedBy: Named | undefined;
  readonly day: string | undefined;
  readonly decidedBy: Named | undefined;
  readonly decisionDay: string | undefined;
  readonly effect: NonNullable<Change['effect']>;
  /** The baseline that holds it; without a number where this edition does not hold it. */
  readonly baseline: { readonly number: number | undefined } | undefined;
}

/** An action. */
export interface ActionView {
  readonly id: string;
  readonly text: Localised;
  readonly owner: Named | undefined;
  readonly due: string | undefined;
  readonly done: string | undefined;
  readonly source: string | undefined;
}

/** What is open comes first, then the earlier day; without a day last. */
const inOrder = (a: { readonly isOpen: boolean; readonly day: string | undefined }, b: typeof a): number => {
  const [left, right] = [a, b].map(({ isOpen, day }) => `${isOpen ? '0' : '1'} ${day ?? '9999'}`);
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
};

/** Issues, open ones first, by the day by which they are to be settled. */
export const issueViews = (office: Office, asOf: string, project: string): readonly IssueView[] =>
  issuesOn(office, project, asOf)
    .map(({ id, title, status = 'open', owner, raised, target, urgency, impact, resolution }) => ({
      id,
      title,
      status,
      raised,
      target,
      urgency,
      impact,
      resolution,
      isOpen: status === 'open' || status === 'postponed',
      owner: namedOptional(office, 'roles', owner),
    }))
    .sort((a, b) => inOrder({ isOpen: a.isOpen, day: a.target }, { isOpen: b.isOpen, day: b.target }));

/** Changes, newest request first. */
export const changeViews = (office: Office, asOf: string, project: string): readonly ChangeView[] =>
  changesOn(office, project, asOf)
    .map(({ id, title, status = 'submitted', requestedBy, day, decidedBy, decisionDay, effect = {}, baseline }) => ({
      id,
      title,
      status,
      day,
      decisionDay,
      effect,
      baseline:
        baseline === undefined
          ? undefined
          : { number: office.find('baselines', `${project}/${String(baseline)}`) === undefined ? undefined : baseline },
      requestedBy: namedOptional(office, 'roles', requestedBy),
      decidedBy: namedOptional(office, 'roles', decidedBy),
    }))
    .sort((a, b) => (a.day === b.day ? 0 : (a.day ?? '') < (b.day ?? '') ? 1 : -1));

/** Actions, open ones first, by due day. */
export const actionViews = (office: Office, asOf: string, project: string): readonly ActionView[] =>
  actionsOn(office, project, asOf)
    .map(({ id, text: what, owner, due, done, source }) => ({
      id,
      text: what,
      due,
      done,
      source,
      owner: namedOptional(office, 'roles', owner),
    }))
    .sort((a, b) => inOrder({ isOpen: a.done === undefined, day: a.due }, { isOpen: b.done === undefined, day: b.due }));

/** Lessons of a project. */
export const lessonViews = (office: Office, project: string): readonly DataOf<'lessons'>[] =>
  office.partsOf(project, 'lessons').map(({ data }) => data);
