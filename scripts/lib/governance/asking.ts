/** The questions of the commands that record a decision: which document or waiver, who decided, on what ground. */
import { approvalState } from '#domain/governance/approval.ts';
import { isDay } from '#domain/time/calendar.ts';
import { waiverLimits } from '#domain/waivers/waiver-limits.ts';
import type { Question } from '../ask.ts';
import type { CommonOptions } from '../command.ts';
import { inspectOffice } from '../inspect.ts';
import { approvalCandidates, reviewCandidates, roleChoices, soon, waiverCandidates } from './candidates.ts';
import { reviewOutcomes } from './review.ts';
import { documentTarget, waiverTarget } from './target.ts';
import type { Subject } from './subject.ts';

const reason: Question = { key: 'reason', message: 'Why, in one line', option: '--reason TEXT' };

/** Documents that may be approved. */
export const approvalSubject = (options: CommonOptions): Subject => ({
  what: 'the document',
  argument: 'COLLECTION/ID',
  title: 'An approval',
  candidates: approvalCandidates(inspectOffice(options).office),
  list: 'These wait for an approval:',
  none: 'No document waits for an approval: none is in-review with an approver who has not spoken.',
});

/** Who has approved, and where that is written. */
export const approvalQuestions = (options: CommonOptions, document: string): readonly Question[] => {
  const { office, record } = documentTarget(options, document, ['approval-missing', 'approval-stale', 'changelog-missing-version']);
  const { open } = approvalState(record);
  const roles = open.length > 0 ? open : (record.data.approvers ?? []);
  return [
    { key: 'role', message: 'Role that has approved', option: '--role ROLE', choices: roleChoices(office, roles) },
    { key: 'evidence', message: 'Where the decision is recorded: minutes, ticket, signature', option: '--evidence TEXT' },
  ];
};

/** Documents whose review is due. */
export const reviewSubject = (options: CommonOptions): Subject => {
  const { office, asOf } = inspectOffice(options);
  return {
    what: 'the document',
    argument: 'COLLECTION/ID',
    title: 'A review',
    candidates: reviewCandidates(office, asOf),
    list: `These are due within ${String(soon)} days:`,
    none: `No review is due within ${String(soon)} days.`,
  };
};

/** Who has reviewed, and what came of it. */
export const reviewQuestions = (options: CommonOptions, document: string): readonly Question[] => [
  {
    key: 'role',
    message: 'Role that has reviewed it',
    option: '--role ROLE',
    choices: roleChoices(documentTarget(options, document, []).office),
  },
  { key: 'outcome', message: 'Result', option: '--outcome RESULT', choices: reviewOutcomes.map((value) => ({ value })) },
  reason,
];

/** Waivers that end. */
export const waiverSubject = (options: CommonOptions): Subject => {
  const { office, asOf } = inspectOffice(options);
  return {
    what: 'the waiver',
    argument: 'ID',
    title: 'An extension',
    candidates: waiverCandidates(office, asOf),
    list: `These end within ${String(soon)} days, or have run out:`,
    none: `No waiver ends within ${String(soon)} days.`,
  };
};

/** Until when, and who has decided. */
export const waiverQuestions = (options: CommonOptions, id: string): readonly Question[] => {
  const { office, record } = waiverTarget(options, id, ['waiver-expired']);
  const { approvers } = waiverLimits(office, record);
  return [
    {
      key: 'until',
      message: 'New last day, such as 2027-06-30',
      option: '--until DAY',
      refusal: (answer) => (isDay(answer) ? undefined : 'Write year, month and day: 2027-06-30.'),
    },
    { key: 'approvedBy', message: 'Role that has decided', option: '--approved-by ROLE', choices: roleChoices(office, approvers) },
    reason,
  ];
};
