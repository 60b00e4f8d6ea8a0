/** What the form of a status report fetches for a project. */
import type { CodeHost } from '#domain/office/code-host.ts';
import type { Stated } from '#domain/projects/moved.ts';

/** The file `write/status/<project>.json`. */
export interface ReportFormFile {
  readonly project: string;
  readonly title: string;
  readonly month: string;
  /** The month in the reader's language. */
  readonly monthName: string;
  /** Path of the new file below the records' folder. */
  readonly file: string;
  /** Where it is proposed; missing where the office names no repository. */
  readonly host?: CodeHost;
  /** What the fields begin with, by their name. */
  readonly values: Readonly<Record<string, string>>;
  readonly decisions: readonly { readonly text: string; readonly by: string; readonly due: string }[];
  /** What the last report and the registers say, by the name of the field that it helps. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
  /** What the last report stated. */
  readonly before?: Stated;
  /** Headings of the text. */
  readonly headings: readonly string[];
  /** Language of the text that is written: the organisation's first. */
  readonly written: 'en' | 'de';
}
