/** Registers of a project as of a day: what was entered later is not there, what was settled later is still open. */
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';

type Risk = DataOf<'risks'>;
type Issue = DataOf<'issues'>;
type Change = DataOf<'changes'>;
type Action = DataOf<'actions'>;

const isKnown = (day: string | undefined, asOf: string): boolean => day === undefined || day <= asOf;
const until = (day: string | undefined, asOf: string): string | undefined => (isKnown(day, asOf) ? day : undefined);

/** Risks and opportunities raised by the day. */
export const risksOn = (office: Office, project: string, asOf: string): readonly Risk[] =>
  office
    .partsOf(project, 'risks')
    .filter(({ data }) => isKnown(data.raised, asOf))
    .map(({ data }) => ({
      ...data,
      closed: until(data.closed, asOf),
      status: isKnown(data.closed, asOf) ? data.status : 'open',
      actions: data.actions?.map((action) => ({ ...action, done: until(action.done, asOf) })),
    }));

/** Whether a risk may still happen: neither closed nor already an issue. */
export const isLive = ({ status }: Pick<Risk, 'status'>): boolean => status === 'open' || status === 'mitigating';

/** Issues raised by the day. */
export const issuesOn = (office: Office, project: string, asOf: string): readonly Issue[] =>
  office
    .partsOf(project, 'issues')
    .filter(({ data }) => isKnown(data.raised, asOf))
    .map(({ data }) => data);

/** Changes requested by the day; one decided later is still submitted. */
export const changesOn = (office: Office, project: string, asOf: string): readonly Change[] =>
  office
    .partsOf(project, 'changes')
    .filter(({ data }) => isKnown(data.day, asOf))
    .map(({ data }) =>
      isKnown(data.decisionDay, asOf)
        ? data
        : { ...data, status: 'submitted', decidedBy: undefined, decisionDay: undefined, baseline: undefined },
    );

/** Actions; one done later is still open. */
export const actionsOn = (office: Office, project: string, asOf: string): readonly Action[] =>
  office.partsOf(project, 'actions').map(({ data }) => ({ ...data, done: until(data.done, asOf) }));

/** Values measured by the day, oldest first. */
export const measuredBy = <M extends { readonly day: string }>(measurements: readonly M[] | undefined, asOf: string): readonly M[] =>
  (measurements ?? []).filter(({ day }) => day <= asOf).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
