/** A finding: what is wrong (or worth knowing) at one place of the records. Findings are values; nothing is thrown for them. */

/** `error` blocks, `warning` shows, `notice` informs. */
export type Severity = 'error' | 'warning' | 'notice';

/** One sentence in both languages. */
export interface Message {
  readonly en: string;
  readonly de: string;
}

/** Keys and positions that lead from the top of a record's data to a value: `['objectives', 0, 'id']`. */
export type FieldPath = readonly (string | number)[];

/** A place in a file of the content folder; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One finding, as all formats of the check print it. */
export interface Finding extends Place {
  /** Id of the rule, with a page under `/rules/`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Key of the record, such as `projects/erp`; undefined where no record could be made. */
  readonly record?: string | undefined;
  /** Field in dots and brackets, such as `objectives[0].id`. */
  readonly field?: string | undefined;
  readonly message: Message;
  /** The remedy, where one is known. */
  readonly hint?: Message | undefined;
}

/** A path as it is written for people: `objectives[0].id`. */
export const fieldName = (path: FieldPath): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${String(part)}]` : index === 0 ? part : `.${part}`)).join('');
