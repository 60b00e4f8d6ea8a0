/** Gate decisions of a project as of a day. */
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** A decision of a board at a gate. */
export type GateDecision = OfficeRecord<'gates'>;
type Condition = NonNullable<GateDecision['data']['conditions']>[number];

/** How a condition stands: closed, overdue from the day after it was due, else open. */
export type ConditionState = 'open' | 'closed' | 'overdue';

/** Decisions taken by the day, oldest first. */
export const gateDecisions = (office: Office, project: string, asOf: string): readonly GateDecision[] =>
  office
    .partsOf(project, 'gates')
    .filter(({ data }) => data.day <= asOf)
    .sort((a, b) => (a.data.day < b.data.day ? -1 : a.data.day > b.data.day ? 1 : 0));

/** Whether a decision lets the project pass the gate. */
export const isPassed = ({ data: { decision } }: GateDecision): boolean => decision === 'go' || decision === 'go-with-conditions';

/** State of a condition on a day. A condition closed later was not closed then. */
export const conditionState = ({ due, closed }: Pick<Condition, 'due' | 'closed'>, asOf: string): ConditionState =>
  closed !== undefined && closed <= asOf ? 'closed' : due !== undefined && due < asOf ? 'overdue' : 'open';
