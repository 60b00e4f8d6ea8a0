/** What a rule is: one file that says what is checked, why, and how to mend it. Its page under `/rules/` is made from the same file. */
import type { Office } from '#domain/office/office.ts';
import type { FieldPath, Message, Place, Severity } from '#schemas/finding.ts';
import type { AnyRecord } from '#schemas/record.ts';

/** What a rule found: at a field of a record, or at a place in its text. */
export interface Violation {
  readonly record: AnyRecord;
  readonly path?: FieldPath;
  /** For text: where it stands in the file, instead of a field. */
  readonly place?: Place;
  readonly message: Message;
  readonly hint?: Message;
}

/** The text of a rule's page, and how hard it is. */
export interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Message;
  /** Why the rule exists. */
  readonly why: Message;
  /** What to do about a finding. */
  readonly remedy: Message;
  /** A short record that breaks the rule, and the same mended. */
  readonly example?: { readonly wrong: string; readonly right: string };
  /** A security rule cannot be switched off or weakened in `organisation.yaml`. */
  readonly security?: boolean;
}

/** A rule across records. */
export interface Rule extends RuleText {
  readonly check: (office: Office, asOf: string) => Iterable<Violation>;
}

/** A rule that holds a change against the records before it. */
export interface HistoryRule extends RuleText {
  readonly compare: (base: Office, office: Office) => Iterable<Violation>;
}
