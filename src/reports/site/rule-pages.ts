/** What `/rules/` shows: every rule with its severity in this office, and what it found. */
import type { Office } from '#domain/office/office.ts';
import { allRuleTexts } from '#rules/index.ts';
import type { RuleText } from '#rules/rule.ts';
import { severityOf } from '#rules/run.ts';
import type { Finding, Severity } from '#schemas/finding.ts';

/** One rule, and its findings in this edition. */
export interface RulePage {
  readonly rule: RuleText;
  readonly severity: Severity | 'off';
  readonly findings: readonly Finding[];
}

/** All rules, the hardest first, then by id. */
export const rulePages = (office: Office, findings: readonly Finding[]): readonly RulePage[] => {
  const order = { error: 0, warning: 1, notice: 2, off: 3 } as const;
  return allRuleTexts
    .map((rule) => ({ rule, severity: severityOf(rule, office), findings: findings.filter((finding) => finding.rule === rule.id) }))
    .sort((a, b) => (a.severity === b.severity ? (a.rule.id < b.rule.id ? -1 : 1) : order[a.severity] - order[b.severity]));
};
