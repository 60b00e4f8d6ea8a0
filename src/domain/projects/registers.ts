/** Registers of a project as of a day: what was entered later is not there, what was settled later is still open. */
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';

type Risk = DataOf<'risks'>;
type Issue = DataOf<'issues'>;
type Change = DataOf<'changes'>;
type Action = DataOf<'actions'>;

const isKnown = (day: string | undefined, asOf: string): boolean => day === undefined || day <= asOf;
const until = (day: string | undefined, asOf: string): string | undefined => (isKnown(day, asOf) ? day : undefined);

/** A risk as it stood: one closed later was open, and what was done later about it was not done. Its rating is the present one. */
export const riskOn = (risk: Risk, asOf: string): Risk => ({
  ...risk,
  closed: until(risk.closed, asOf),
  status: isKnown(risk.closed, asOf) ? risk.status : 'open',
  actions: risk.actions?.map((action) => ({ ...action, done: until(action.done, asOf) })),
});

/** Risks and opportunities raised by the day. */
export const risksOn = (office: Office, project: string, asOf: string): readonly Risk[] =>
  office
    .partsOf(project, 'risks')
    .filter(({ data }) => isKnown(data.raised, asOf))
    .map(({ data }) => riskOn(data, asOf));

/** Whether a risk may still happen: neither closed nor already an issue. */
export const isLive = ({ status }: Pick<Risk, 'status'>): boolean => status === 'open' || status === 'mitigating';

/** An issue as it stood: one settled later was open. Where no day of settlement is written, the present state shows. */
export const issueOn = (issue: Issue, asOf: string): Issue =>
  isKnown(issue.closed, asOf) ? issue : { ...issue, status: 'open', closed: undefined, resolution: undefined };

/** Issues raised by the day. */
export const issuesOn = (office: Office, project: string, asOf: string): readonly Issue[] =>
  office
    .partsOf(project, 'issues')
    .filter(({ data }) => isKnown(data.raised, asOf))
    .map(({ data }) => issueOn(data, asOf));

/** A change as it stood: one decided later was submitted. */
export const changeOn = (change: Change, asOf: string): Change =>
  isKnown(change.decisionDay, asOf)
    ? change
    : { ...change, status: 'submitted', decidedBy: undefined, decisionDay: undefined, baseline: undefined };

/** Changes requested by the day. */
export const changesOn = (office: Office, project: string, asOf: string): readonly Change[] =>
  office
    .partsOf(project, 'changes')
    .filter(({ data }) => isKnown(data.day, asOf))
    .map(({ data }) => changeOn(data, asOf));

/** Actions; one done later is still open. */
export const actionsOn = (office: Office, project: string, asOf: string): readonly Action[] =>
  office.partsOf(project, 'actions').map(({ data }) => ({ ...data, done: until(data.done, asOf) }));

/** Values measured by the day, oldest first. */
export const measuredBy = <M extends { readonly day: string }>(measurements: readonly M[] | undefined, asOf: string): readonly M[] =>
  (measurements ?? []).filter(({ day }) => day <= asOf).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
