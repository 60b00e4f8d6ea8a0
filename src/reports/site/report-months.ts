/** What `/reports/` shows: which project reported in which month, with the colour that it stated. */
import type { Office } from '#domain/office/office.ts';
import { titlesOf } from '#domain/office/written.ts';
import { standingReports } from '#domain/projects/report-history.ts';
import type { Localised } from '#schemas/shared.ts';

/** One report of a month. */
export interface MonthlyEntry {
  readonly project: string;
  /** Last part of the report's address. */
  readonly name: string;
  readonly title: Localised;
  readonly stated: 'green' | 'amber' | 'red' | 'not-assessed';
  readonly dataDate: string;
}

/** Months with published reports, the newest first, each with its reports by project. */
export const reportMonths = (
  office: Office,
  asOf: string,
): readonly { readonly month: string; readonly reports: readonly MonthlyEntry[] }[] => {
  const months = new Map<string, MonthlyEntry[]>();
  for (const project of office.list('projects')) {
    const title = titlesOf(office, project);
    for (const { month, name, report } of standingReports(office, project.id, asOf)) {
      months.set(month, [
        ...(months.get(month) ?? []),
        { project: project.id, name, title, stated: report.data.overall.rag, dataDate: report.data.dataDate },
      ]);
    }
  }
  return [...months].sort(([a], [b]) => (a < b ? 1 : -1)).map(([month, reports]) => ({ month, reports }));
};
