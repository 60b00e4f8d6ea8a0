/** What a page tells its components of the places that figures come from. */
import type { SourceLine } from '#reports/project/figure-views.ts';

/** Where a line can be read, and the commit that last touched its file; both undefined for readers who may not know. */
export interface SourcePlace {
  readonly url: string | undefined;
  readonly commit: { readonly id: string; readonly day: string } | undefined;
}

/** Gives the place of a line. */
export type FindSource = (line: SourceLine) => SourcePlace;
