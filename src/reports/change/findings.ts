/** Which findings a change adds and which it solves. A finding that stands in another line, or at another position of a list, is the same finding. */
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { rules } from '#rules/index.ts';
import { runRules } from '#rules/run.ts';
import type { Finding, Severity } from '#schemas/finding.ts';
import { movedKey } from './renames.ts';
import type { Comparison } from './comparison.ts';

/** What became of the findings. */
export interface FindingChanges {
  readonly added: readonly Finding[];
  readonly solved: readonly Finding[];
  /** Findings that are still there and say something else: how they read now. */
  readonly reworded: readonly Finding[];
  /** How many there are after the change. */
  readonly remaining: Readonly<Record<Severity, number>>;
}

/** Entries of these registers are known by their position: the file tells where a finding belongs. */
const byPosition: ReadonlySet<string> = new Set(['budget', 'artefacts', 'acknowledgements']);

const severities: readonly Severity[] = ['error', 'warning', 'notice'];
const rank = (severity: Severity): number => severities.indexOf(severity);

const bySeverity = (a: Finding, b: Finding): number =>
  inTurn(rank(a.severity) - rank(b.severity), byText(a.file, b.file), a.line - b.line, a.column - b.column, byText(a.rule, b.rule));

type NameOf = (finding: Finding) => string;

const subject = ({ record, file }: Finding): string =>
  record === undefined || byPosition.has(record.split('/', 1)[0] ?? '') ? file : record;

/** What a finding is about, whatever its words: rule, record, field without positions. */
const subjectOf: NameOf = (finding) => JSON.stringify([finding.rule, subject(finding), finding.field?.replace(/\[\d+\]/g, '[]')]);

/** The findings of one side that the other one has not, each as often as it is missing there. */
const without = (findings: readonly Finding[], others: readonly Finding[], nameOf: NameOf): readonly Finding[] => {
  const known = new Map<string, number>();
  for (const other of others) known.set(nameOf(other), (known.get(nameOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const left = known.get(nameOf(finding)) ?? 0;
    known.set(nameOf(finding), left - 1);
    return left <= 0;
  });
};

const exactly: NameOf = (finding) => JSON.stringify([subjectOf(finding), finding.severity, finding.message.en]);

/** Findings compared: first those that say the same, then those about the same thing in other words or of another severity. */
export const findingChanges = (before: readonly Finding[], after: readonly Finding[]): FindingChanges => {
  const fresh = without(after, before, exactly).toSorted(bySeverity);
  const gone = without(before, after, exactly).toSorted(bySeverity);
  const added = without(fresh, gone, subjectOf);
  const isAdded = new Set(added);
  const count = (severity: Severity): number => after.filter((finding) => finding.severity === severity).length;
  return {
    added,
    solved: without(gone, fresh, subjectOf),
    reworded: fresh.filter((finding) => !isAdded.has(finding)),
    remaining: { error: count('error'), warning: count('warning'), notice: count('notice') },
  };
};

/** The same finding under the ids of after the change. */
const renamed = (office: Office, { renames }: Comparison, finding: Finding): Finding => {
  const record = finding.record === undefined || renames.size === 0 ? undefined : office.byKey(finding.record);
  return record === undefined ? finding : { ...finding, record: movedKey(renames, record) };
};

/** All rules on both states, with what was found in each by those that looked at the files. */
export const ruleChanges = (
  comparison: Comparison,
  read: { readonly before: readonly Finding[]; readonly after: readonly Finding[] },
): FindingChanges => {
  const { before, after, asOf } = comparison;
  return findingChanges(
    [...read.before, ...runRules(rules, before, asOf)].map((finding) => renamed(before, comparison, finding)),
    [...read.after, ...runRules(rules, after, asOf)],
  );
};
