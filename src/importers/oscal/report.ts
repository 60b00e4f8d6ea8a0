/** Findings of an import: at the file, since a place in another program's JSON helps nobody. */
import type { Finding, Message, Severity } from '#schemas/finding.ts';

/** Collects findings about one file. */
export class Report {
  readonly findings: Finding[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** `rule` is the rule that the record would break, or `import`. */
  add(severity: Severity, rule: string, message: Message, hint?: Message): void {
    this.findings.push({ rule, severity, file: this.#file, line: 1, column: 1, message, hint });
  }
}
