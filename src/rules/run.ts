/** Runs the rules over an office. */
import type { Office } from '#domain/office/office.ts';
import type { Finding, Severity } from '#schemas/finding.ts';
import { fieldName } from '#schemas/finding.ts';
import type { HistoryRule, Rule, RuleText, Violation } from './rule.ts';

/** How hard a rule is in this office: its own severity, or what `organisation.yaml` says; security rules stand as they are. */
export const severityOf = (rule: RuleText, office: Office): Severity | 'off' =>
  rule.security === true ? rule.severity : (office.organisation.data.rules?.[rule.id] ?? rule.severity);

const findingsOf = (rule: RuleText, office: Office, violations: () => Iterable<Violation>): readonly Finding[] => {
  const severity = severityOf(rule, office);
  if (severity === 'off') {
    return [];
  }
  return [...violations()].map(({ record, path, place, message, hint }): Finding => ({
    ...(place ?? record.at(path ?? [])),
    rule: rule.id,
    severity,
    record: record.key,
    message,
    hint,
    field: path === undefined || path.length === 0 ? undefined : fieldName(path),
  }));
};

/** All findings of the rules, as of a day. */
export const runRules = (rules: readonly Rule[], office: Office, asOf: string): readonly Finding[] =>
  rules.flatMap((rule) => findingsOf(rule, office, () => rule.check(office, asOf)));

/** All findings of the rules that compare an office with what it was. */
export const runHistoryRules = (rules: readonly HistoryRule[], base: Office, office: Office): readonly Finding[] =>
  rules.flatMap((rule) => findingsOf(rule, office, () => rule.compare(base, office)));
