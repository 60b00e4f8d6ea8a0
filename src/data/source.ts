/** Where a line of a record can be read in the repository, and the commit that last touched its file. */
import { sourceUrl } from '#domain/office/code-host.ts';
import { hostFor } from './frame.ts';
import { currentSite } from './site.ts';

/** A line of a record's file. */
interface Line {
  readonly record: string;
  readonly file: string;
  readonly line: number;
}

/** What is known of a line; both are undefined for readers of the public edition. */
export interface SourcePlace {
  readonly url: string | undefined;
  /** Short id and day. A record that this edition holds in part only names none: its commits tell of what is hidden, too. */
  readonly commit: { readonly id: string; readonly day: string } | undefined;
}

/** Gives the place of a line. */
export type FindSource = (line: Line) => SourcePlace;

/** Finds places in the repository of this build, at its revision. */
export const sourceFinder = (): FindSource => {
  const { office, revision, commits } = currentSite();
  const host = hostFor();
  return ({ record, file, line }) => ({
    url: host === undefined ? undefined : sourceUrl(host, file, line, revision),
    commit: host === undefined || office.byKey(record)?.digest === '' ? undefined : commits.get(file),
  });
};
