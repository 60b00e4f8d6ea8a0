/** What a change does, as data: the report with its keys sorted, unknown as `null`. `schema` counts up when a key changes its meaning. */
import type { ChangeReport } from '#reports/change/change-report.ts';
import { highlightsOf } from '#reports/change/highlights.ts';
import { jsonFile } from '../api/json.ts';

/** Version of the shape. */
export const changeSchema = 1;

/** The two states that were compared. */
export interface Compared {
  /** Commit, and whether it is the one from which the two went apart, or the one named. */
  readonly base: { readonly commit: string; readonly isMergeBase: boolean };
  /** Commit; undefined = the working tree. */
  readonly head: string | undefined;
}

/** The change as JSON. */
export const changeAsJson = (report: ChangeReport, compared: Compared): string => {
  const { office, ...head } = report;
  return jsonFile({
    schema: changeSchema,
    compared: { base: compared.base.commit, isMergeBase: compared.base.isMergeBase, head: compared.head },
    ...head,
    highlights: highlightsOf(report),
    change: office,
  });
};
