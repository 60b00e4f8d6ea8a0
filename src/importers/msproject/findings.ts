/** What the import of a plan finds: each with the line of the file and, where there is one, the UID of the task. */
import type { ImportFinding } from '../draft.ts';
import type { Message, Severity } from '#schemas/finding.ts';

const mostOfOneKind = 30;

/** Ends the reading of a file: what it is that cannot be read, and what to do. Never leaves the importer. */
export class Refusal extends Error {
  readonly finding: ImportFinding;
  constructor(line: number, message: Message, hint: Message) {
    super(message.en);
    this.finding = { in: 'file', severity: 'error', line, column: 1, message, hint };
  }
}

interface Kind {
  readonly severity: Severity;
  count: number;
  first: number;
}

/** Collects findings. Of one kind only the first are told one by one: a file with ten thousand wrong dates has one fault, not ten thousand. */
export class Findings {
  readonly #list: ImportFinding[] = [];
  readonly #kinds = new Map<string, Kind>();

  /** `kind` is what makes findings alike. */
  add(kind: string, severity: Severity, line: number, message: Message, hint?: Message): void {
    const known = this.#kinds.get(kind) ?? { severity, count: 0, first: line };
    known.count += 1;
    this.#kinds.set(kind, known);
    if (known.count > mostOfOneKind) return;
    this.#list.push({ in: 'file', severity, line, column: 1, message, ...(hint === undefined ? {} : { hint }) });
  }

  /** All findings in the order of the lines; where a kind has more than are told, how many there are. */
  list(): readonly ImportFinding[] {
    const more = [...this.#kinds.values()]
      .filter(({ count }) => count > mostOfOneKind)
      .map(({ severity, count, first }): ImportFinding => ({
        in: 'file',
        severity,
        line: first,
        column: 1,
        message: {
          en: `there are ${String(count)} findings like this one; the first ${String(mostOfOneKind)} are listed`,
          de: `davon gibt es ${String(count)}; die ersten ${String(mostOfOneKind)} sind aufgeführt`,
        },
      }));
    return [...this.#list, ...more].sort((a, b) => a.line - b.line);
  }
}

/** Names a task in a sentence: `task UID 12`. */
export const taskName = (uid: number): Message => ({ en: `task UID ${String(uid)}`, de: `Vorgang UID ${String(uid)}` });
