/** States of obligations and of findings as of a day. */
import { isEnded, isInForce } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** A finding is open until its action is done, overdue when that takes longer than agreed, closed when it is done, verified when somebody has seen the effect. */
export type FindingState = 'open' | 'overdue' | 'closed' | 'verified';

/** The state of a finding of an audit as of a day; what lies ahead has not happened yet. */
export const findingState = ({ data: { due, closed, verified } }: OfficeRecord<'findings'>, asOf: string): FindingState => {
  if (verified !== undefined && verified <= asOf) return 'verified';
  if (closed !== undefined && closed <= asOf) return 'closed';
  return due !== undefined && due < asOf ? 'overdue' : 'open';
};

/** Whether a finding had been raised by a day; one without a day counts as known. */
export const isRaised = ({ data: { raised } }: OfficeRecord<'findings'>, asOf: string): boolean => raised === undefined || raised <= asOf;

/** Whether a finding asks for an action on a day: it had been raised and is not closed. */
export const isOpenFinding = (finding: OfficeRecord<'findings'>, asOf: string): boolean => {
  const state = findingState(finding, asOf);
  return isRaised(finding, asOf) && (state === 'open' || state === 'overdue');
};

/** An obligation is answered by a policy in force, in work while its policies are not, else unanswered; overdue when it was due before and is not answered. */
export type ObligationState = 'answered' | 'in-work' | 'unanswered' | 'overdue';

/** Policies that answer an obligation, by id. */
export const policiesFor = (office: Office, obligation: OfficeRecord<'obligations'>): readonly OfficeRecord<'policies'>[] =>
  office
    .referrersOf(obligation.key)
    .filter((record): record is OfficeRecord<'policies'> => record.collection === 'policies')
    .filter(({ data }) => data.obligations?.includes(obligation.id) === true);

/** The state of an obligation as of a day. */
export const obligationState = (office: Office, obligation: OfficeRecord<'obligations'>, asOf: string): ObligationState => {
  const policies = policiesFor(office, obligation).filter((policy) => !isEnded(policy));
  if (policies.some((policy) => isInForce(policy, asOf))) return 'answered';
  const { due } = obligation.data;
  if (due !== undefined && due < asOf) return 'overdue';
  return policies.length > 0 ? 'in-work' : 'unanswered';
};
