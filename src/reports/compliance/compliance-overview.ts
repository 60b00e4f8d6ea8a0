/** What `/compliance/` shows: the state of each part of governance in a few numbers, each with the way to its list. */
import { confirmationOf } from '#domain/learning/confirmation.ts';
import type { ConfirmationState } from '#domain/learning/confirmation.ts';
import { controlState } from '#domain/frameworks/control-state.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import type { FindingState, ObligationState } from '#domain/governance/registers.ts';
import type { Office } from '#domain/office/office.ts';
import { approvalRegister } from './approval-register.ts';
import { decisionRegister } from './decision-register.ts';
import type { DecisionRow } from './decision-register.ts';
import { findingRegister } from './finding-register.ts';
import { frameworkSums } from './gap-page.ts';
import type { FrameworkSums } from './gap-page.ts';
import { obligationRegister } from './obligation-register.ts';
import { waiverRegister } from './waiver-register.ts';
import type { WaiverRegister } from './waiver-register.ts';

/** How many confirmations or completions are in which state. */
export type ConfirmationCounts = Readonly<Record<ConfirmationState, number>>;

/** The overview. */
export interface ComplianceOverview {
  readonly approvals: { readonly documents: number; readonly approved: number; readonly valid: number; readonly overdue: number };
  readonly frameworks: readonly FrameworkSums[];
  readonly controls: { readonly total: number; readonly implemented: number; readonly ineffective: number; readonly expired: number };
  readonly waivers: Pick<WaiverRegister, 'counts' | 'inForce' | 'overdue'> & { readonly total: number };
  readonly acknowledgements: ConfirmationCounts;
  readonly training: ConfirmationCounts;
  readonly obligations: Readonly<Record<ObligationState, number>>;
  readonly findings: Readonly<Record<FindingState, number>>;
  /** The newest ones. */
  readonly decisions: readonly DecisionRow[];
  readonly decisionTotal: number;
}

const states: readonly ConfirmationState[] = ['reached', 'low', 'in-progress', 'stale', 'unknown', 'not-in-force'];
const newest = 3;

const confirmations = (office: Office, asOf: string, isTraining: boolean): ConfirmationCounts => {
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<ConfirmationState, number>;
  for (const document of documentsOf(office)) {
    if ((document.collection === 'training') !== isTraining) continue;
    const confirmation = confirmationOf(office, asOf, document);
    if (confirmation !== undefined) counts[confirmation.state] += 1;
  }
  return counts;
};

const controlCounts = (office: Office, asOf: string): ComplianceOverview['controls'] => {
  const controls = office.list('controls');
  const found = controls.map((control) => controlState(control, asOf));
  return {
    total: controls.length,
    implemented: found.filter(({ implementation }) => implementation === 'implemented').length,
    ineffective: found.filter(({ result }) => result === 'ineffective').length,
    expired: found.filter(({ evidence }) => evidence.some(({ state }) => state === 'expired')).length,
  };
};

/** The overview as of a day. */
export const complianceOverview = (office: Office, asOf: string): ComplianceOverview => {
  const { rows, approved, valid, overdue } = approvalRegister(office, asOf);
  const waivers = waiverRegister(office, asOf);
  const decisions = decisionRegister(office, asOf);
  return {
    approvals: { documents: rows.length, approved, valid, overdue },
    frameworks: frameworkSums(office, asOf),
    controls: controlCounts(office, asOf),
    waivers: { total: waivers.rows.length, counts: waivers.counts, inForce: waivers.inForce, overdue: waivers.overdue },
    acknowledgements: confirmations(office, asOf, false),
    training: confirmations(office, asOf, true),
    obligations: obligationRegister(office, asOf).counts,
    findings: findingRegister(office, asOf).counts,
    decisions: decisions.slice(0, newest),
    decisionTotal: decisions.length,
  };
};
