/** Decisions that the reports of the month ask for. */
import type { Office } from '#domain/office/office.ts';
import { byText } from '#domain/office/order.ts';
import type { Localised } from '#schemas/shared.ts';
import { nameOf, namedOptional } from '../../named.ts';
import type { Named } from '../../named.ts';
import type { MonthlyScope } from './scope.ts';

/** A decision that a project waits for. */
export interface MonthlyDecision {
  readonly project: Named;
  readonly text: Localised;
  readonly by: Named | undefined;
  readonly due: string | undefined;
}

/** Decisions needed, the first due first; those of reports of earlier months are no longer asked for. */
export const monthlyDecisions = (office: Office, { month, movements }: MonthlyScope): readonly MonthlyDecision[] =>
  movements
    .flatMap(({ project, after: { report } }) =>
      report?.month !== month
        ? []
        : (report.report.data.decisionsNeeded ?? []).map(({ text, by, due }) => ({
            project: nameOf(office, project),
            text,
            by: namedOptional(office, 'roles', by),
            due,
          })),
    )
    .sort((a, b) => byText(a.due, b.due));
