/** The gates of a project's methodology, with what was decided at them. */
import type { Office } from '#domain/office/office.ts';
import { conditionState, gateDecisions } from '#domain/projects/gates.ts';
import type { ConditionState, GateDecision } from '#domain/projects/gates.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';

type Criterion = NonNullable<GateDecision['data']['criteria']>[string];

/** A condition of a decision, and how it stands on the day. */
export interface ConditionView {
  readonly id: string;
  readonly text: Localised;
  readonly owner: Named | undefined;
  readonly due: string | undefined;
  readonly closed: string | undefined;
  readonly state: ConditionState;
}

/** A decision at a gate. */
export interface DecisionView {
  /** Id of the record, for its text. */
  readonly record: string;
  readonly day: string;
  readonly decision: GateDecision['data']['decision'];
  readonly board: Named;
  readonly conditions: readonly ConditionView[];
  readonly criteria: readonly { readonly name: Localised; readonly result: Criterion }[];
  readonly evidence: string | undefined;
}

/** A gate, passed or to come. */
export interface GateView {
  readonly id: string;
  readonly title: Localised;
  readonly board: Named | undefined;
  /** Oldest first; empty where nothing was decided by the day. */
  readonly decisions: readonly DecisionView[];
}

/** How a criterion may be written in a decision: in any of its languages. */
const spellings = (name: Localised): readonly string[] =>
  typeof name === 'string' ? [name] : [name.en, name.de].filter((text) => text !== undefined);

/** The gates of a project in the methodology's order; decisions at gates that the methodology does not know come last. */
export const gateViews = (office: Office, asOf: string, project: OfficeRecord<'projects'>): readonly GateView[] => {
  const gates = office.find('methodologies', project.data.methodology)?.data.gates ?? [];
  const taken = gateDecisions(office, project.id, asOf);
  const criteria = new Map<string, Localised>(
    gates.flatMap((gate) => (gate.criteria ?? []).flatMap((name) => spellings(name).map((text) => [text, name] as const))),
  );
  const decisionsAt = (gate: string): readonly DecisionView[] =>
    taken
      .filter(({ data }) => data.gate === gate)
      .map(({ id, data }) => ({
        record: id,
        day: data.day,
        decision: data.decision,
        board: named(office, 'roles', data.board),
        conditions: (data.conditions ?? []).map((condition) => {
          const state = conditionState(condition, asOf);
          return {
            id: condition.id,
            text: condition.text,
            owner: namedOptional(office, 'roles', condition.owner),
            due: condition.due,
            closed: state === 'closed' ? condition.closed : undefined,
            state,
          };
        }),
        criteria: Object.entries(data.criteria ?? {}).map(([name, result]) => ({ name: criteria.get(name) ?? name, result })),
        evidence: data.evidence,
      }));
  const others = [...new Set(taken.map(({ data }) => data.gate))].filter((gate) => !gates.some(({ id }) => id === gate));
  return [
    ...gates.map(({ id, title, board }) => ({ id, title, board: namedOptional(office, 'roles', board), decisions: decisionsAt(id) })),
    ...others.map((id) => ({ id, title: id, board: undefined, decisions: decisionsAt(id) })),
  ];
};
