/** The one list of rules. A new rule is one file and one line here. */
import { acknowledgementCount } from './acknowledgement-count.ts';
import { acknowledgementDocument } from './acknowledgement-document.ts';
import { acknowledgementLow } from './acknowledgement-low.ts';
import { actualAboveEstimate } from './actual-above-estimate.ts';
import { approvalMissing } from './approval-missing.ts';
import { approvalStale } from './approval-stale.ts';
import { audienceWidened } from './audience-widened.ts';
import { baselineNumber } from './baseline-number.ts';
import { baselineSameDay } from './baseline-same-day.ts';
import { baselineWithoutReason } from './baseline-without-reason.ts';
import { benefitUnmeasured } from './benefit-unmeasured.ts';
import { budgetMismatch } from './budget-mismatch.ts';
import { capacityShort } from './capacity-short.ts';
import { capacityTwice } from './capacity-twice.ts';
import { changeKind } from './change-kind.ts';
import { changelogMissingVersion } from './changelog-missing-version.ts';
import { conditionOverdue } from './condition-overdue.ts';
import { costBelowLastReport } from './cost-below-last-report.ts';
import { correctionMonth } from './correction-month.ts';
import { draftUnfinished } from './draft-unfinished.ts';
import { reportPlaceholder } from './report-placeholder.ts';
import { dependencyCycle } from './dependency-cycle.ts';
import { documentUnreachable } from './document-unreachable.ts';
import { duplicateId } from './duplicate-id.ts';
import { earnedAboveBudget } from './earned-above-budget.ts';
import { evidenceExpired } from './evidence-expired.ts';
import { exitPlanMissing } from './exit-plan-missing.ts';
import { finishBeforeStart } from './finish-before-start.ts';
import { forecastPassed } from './forecast-passed.ts';
import { frameworkStructure } from './framework-structure.ts';
import { gateArtefactMissing } from './gate-artefact-missing.ts';
import { headingMissing } from './heading-missing.ts';
import { impactAssessmentMissing } from './impact-assessment-missing.ts';
import { licenceOverused } from './licence-overused.ts';
import { licenceText } from './licence-text.ts';
import { noObjective } from './no-objective.ts';
import { noticePassed } from './notice-passed.ts';
import { phaseWithoutGate } from './phase-without-gate.ts';
import { planInconsistent } from './plan-inconsistent.ts';
import { planMonthTwice } from './plan-month-twice.ts';
import { processingAgreementMissing } from './processing-agreement-missing.ts';
import { publishedReportChanged } from './published-report-changed.ts';
import { raciNotOneAccountable } from './raci-not-one-accountable.ts';
import { rateMissing } from './rate-missing.ts';
import { readingRules } from './reading/reading-rules.ts';
import { redWithoutAction } from './red-without-action.ts';
import { referenceRule } from './reference.ts';
import { reportMissing } from './report-missing.ts';
import { reportMonthRule } from './report-month.ts';
import { reportUnexplained } from './report-unexplained.ts';
import { reservedId } from './reserved-id.ts';
import { reviewOverdue } from './review-overdue.ts';
import { requiresDropped } from './requires-dropped.ts';
import { reviewAfterClosure } from './review-after-closure.ts';
import { riskWithoutResponse } from './risk-without-response.ts';
import type { HistoryRule, Rule, RuleText } from './rule.ts';
import { sameTextAsLastReport } from './same-text-as-last-report.ts';
import { scenarioContradicts } from './scenario-contradicts.ts';
import { scoreOutside } from './score-outside.ts';
import { scoringModelBroken } from './scoring-model.ts';
import { snapshotChanged, snapshotRewritten } from './snapshot-changed.ts';
import { statementRemoved } from './statement-removed.ts';
import { statementWithoutControl } from './statement-without-control.ts';
import { supportEnded } from './support-ended.ts';
import { teamRoleUnknown } from './team-role-unknown.ts';
import { trainingGap } from './training-gap.ts';
import { translationStale } from './translation-stale.ts';
import { translationStatements } from './translation-statements.ts';
import { waiverDates } from './waiver-dates.ts';
import { waiverEnding } from './waiver-ending.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverNotAllowed } from './waiver-not-allowed.ts';
import { waiverSelfApproved } from './waiver-self-approved.ts';
import { waiverTooLong } from './waiver-too-long.ts';
import { waiverWithoutRules } from './waiver-without-rules.ts';
import { watermelon } from './watermelon.ts';
import { weightsNot100 } from './weights-not-100.ts';

const acrossRecords: readonly Rule[] = [
  duplicateId,
  approvalMissing,
  approvalStale,
  changelogMissingVersion,
  snapshotChanged,
  statementRemoved,
  translationStatements,
  headingMissing,
  raciNotOneAccountable,
  waiverTooLong,
  waiverNotAllowed,
  waiverSelfApproved,
  waiverExpired,
  waiverDates,
  acknowledgementDocument,
  acknowledgementCount,
  weightsNot100,
  phaseWithoutGate,
  gateArtefactMissing,
  baselineNumber,
  baselineSameDay,
  baselineWithoutReason,
  planMonthTwice,
  rateMissing,
  reportMonthRule,
  correctionMonth,
  reportPlaceholder,
  reportUnexplained,
  dependencyCycle,
  finishBeforeStart,
  audienceWidened,
  licenceText,
  frameworkStructure,
  scoringModelBroken,
  capacityTwice,
  reservedId,
  changeKind,
  documentUnreachable,
  reviewOverdue,
  statementWithoutControl,
  evidenceExpired,
  waiverEnding,
  waiverWithoutRules,
  acknowledgementLow,
  trainingGap,
  translationStale,
  reportMissing,
  watermelon,
  sameTextAsLastReport,
  draftUnfinished,
  costBelowLastReport,
  redWithoutAction,
  conditionOverdue,
  reviewAfterClosure,
  riskWithoutResponse,
  scoreOutside,
  requiresDropped,
  scenarioContradicts,
  benefitUnmeasured,
  planInconsistent,
  budgetMismatch,
  earnedAboveBudget,
  actualAboveEstimate,
  forecastPassed,
  noObjective,
  noticePassed,
  exitPlanMissing,
  processingAgreementMissing,
  impactAssessmentMissing,
  supportEnded,
  licenceOverused,
  capacityShort,
  teamRoleUnknown,
];

/** Rules that hold a change against the records before it. */
export const historyRules: readonly HistoryRule[] = [publishedReportChanged, snapshotRewritten];

/** What `organisation.yaml` may name under `rules`. */
const ids: ReadonlySet<string> = new Set([...acrossRecords, ...historyRules, ...readingRules].map((rule) => rule.id));

/** Every rule across records, in the order of the rule pages. */
export const rules: readonly Rule[] = [referenceRule(ids), ...acrossRecords];

/** The text of every rule, each id once: rules across records, then those that the reader alone checks. */
export const allRuleTexts: readonly RuleText[] = [
  ...rules,
  ...historyRules,
  ...readingRules.filter((text) => !rules.some((rule) => rule.id === text.id)),
];

export { readingRules };
