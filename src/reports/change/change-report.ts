/** What a change does: two states of the records, on one data date, as the readers of an edition may know them. Numbers, ids and the words of records; no words of ours. */
import { sourceLanguage } from '#domain/office/written.ts';
import type { Audience, Language } from '#schemas/shared.ts';
import { audienceChanges, renameList } from './access.ts';
import type { AudienceChange, Rename } from './access.ts';
import { comparisonOf } from './comparison.ts';
import { capacityChanges, requestChanges, scenarioChanges } from './deciding.ts';
import type { CapacityGap, RequestChange, ScenarioChange } from './deciding.ts';
import { approvalChanges, documentChanges } from './documents.ts';
import type { ApprovalChange, DocumentChange } from './documents.ts';
import { findingChanges, ruleChanges } from './findings.ts';
import type { FindingChanges } from './findings.ts';
import { baselineChanges, budgetChanges, costChanges } from './money.ts';
import type { BaselineChange, BudgetChange, CostChange } from './money.ts';
import { portfolioChange } from './portfolio.ts';
import type { PortfolioChange } from './portfolio.ts';
import { projectChanges } from './projects.ts';
import type { ProjectChange } from './projects.ts';
import { notYet, recordChanges } from './records.ts';
import type { NotYet, RecordsChange } from './records.ts';
import { benefitChanges, riskChanges } from './registers.ts';
import type { BenefitChange, RiskChange } from './registers.ts';
import { gateChanges, milestoneChanges, networkChanges } from './schedule.ts';
import type { GateChange, MilestoneChange, NetworkChange } from './schedule.ts';
import { shownSides } from './sides.ts';
import type { ChangeSide, FieldsOf } from './sides.ts';
import { statementChanges } from './statements.ts';
import type { StatementChange } from './statements.ts';
import { waiverChanges } from './waivers.ts';
import type { WaiverChange } from './waivers.ts';

/** What of the office the change touches. */
export interface OfficeChange {
  readonly portfolio: PortfolioChange;
  readonly projects: readonly ProjectChange[];
  readonly notYet: readonly NotYet[];
  readonly milestones: readonly MilestoneChange[];
  readonly gates: readonly GateChange[];
  readonly networks: readonly NetworkChange[];
  readonly risks: readonly RiskChange[];
  readonly benefits: readonly BenefitChange[];
  readonly budget: readonly BudgetChange[];
  readonly baselines: readonly BaselineChange[];
  readonly costs: readonly CostChange[];
  readonly documents: readonly DocumentChange[];
  readonly statements: readonly StatementChange[];
  readonly approvals: readonly ApprovalChange[];
  readonly waivers: readonly WaiverChange[];
  readonly audiences: readonly AudienceChange[];
  readonly renames: readonly Rename[];
  readonly requests: readonly RequestChange[];
  readonly scenarios: readonly ScenarioChange[];
  readonly capacity: readonly CapacityGap[];
  readonly records: readonly RecordsChange[];
  /** Keys of records that can no longer be read: what they say is left out. */
  readonly unreadable: readonly string[];
}

/** What a change does. */
export interface ChangeReport {
  readonly asOf: string;
  readonly edition: Audience;
  readonly currency: string;
  /** Language in which the records are written. */
  readonly source: Language;
  readonly findings: FindingChanges;
  /** Undefined where one of the two states cannot be read as an office: then only findings are told. */
  readonly office: OfficeChange | undefined;
  /** The states that cannot be read as an office. */
  readonly unread: readonly ('before' | 'after')[];
  /** Changed records above the edition; undefined where fewer than three, which are not counted. */
  readonly hiddenRecords: number | undefined;
  readonly hiddenFindings: number | undefined;
}

/** What is compared, and for whom. */
export interface ChangeQuestion {
  readonly before: ChangeSide;
  readonly after: ChangeSide;
  /** Data date of both states. */
  readonly asOf: string;
  readonly edition: Audience;
  /** The narrow fields of each collection. */
  readonly fieldsOf: FieldsOf;
}

/** What the change does. */
export const changeReport = ({ before, after, asOf, edition, fieldsOf }: ChangeQuestion): ChangeReport => {
  const sides = shownSides(before, after, asOf, edition, fieldsOf);
  const any = sides.after ?? sides.before;
  const head = {
    asOf,
    edition,
    currency: any?.organisation.data.currency ?? '',
    source: any === undefined ? ('en' as const) : sourceLanguage(any),
    hiddenRecords: sides.hiddenRecords,
    hiddenFindings: sides.hiddenFindings,
  };
  if (sides.before === undefined || sides.after === undefined) {
    const unread = [
      ...(sides.before === undefined ? (['before'] as const) : []),
      ...(sides.after === undefined ? (['after'] as const) : []),
    ];
    return { ...head, unread, office: undefined, findings: findingChanges(sides.findings.before, sides.findings.after) };
  }
  const comparison = comparisonOf(sides.before, sides.after, asOf, sides.after.unreadable);
  const statements = statementChanges(comparison);
  return {
    ...head,
    unread: [],
    findings: ruleChanges(comparison, sides.findings),
    office: {
      portfolio: portfolioChange(comparison),
      projects: projectChanges(comparison),
      notYet: notYet(comparison),
      milestones: milestoneChanges(comparison),
      gates: gateChanges(comparison),
      networks: networkChanges(comparison),
      risks: riskChanges(comparison),
      benefits: benefitChanges(comparison),
      budget: budgetChanges(comparison),
      baselines: baselineChanges(comparison),
      costs: costChanges(comparison),
      documents: documentChanges(comparison),
      statements,
      approvals: approvalChanges(comparison),
      waivers: waiverChanges(comparison, statements),
      audiences: audienceChanges(comparison),
      renames: renameList(comparison),
      requests: requestChanges(comparison),
      scenarios: scenarioChanges(comparison),
      capacity: capacityChanges(comparison),
      records: recordChanges(comparison),
      unreadable: comparison.unreadable,
    },
  };
};
