/** Reports as rules see them. */
import { standingReports } from '#domain/projects/report-history.ts';
import type { StatusReport } from '#domain/projects/reports.ts';
import type { Office } from '#domain/office/office.ts';

const lastDay = '9999-12-31';

/** Published reports of a project that no correction replaced, oldest first: whatever the data date, for what is wrong with a report is wrong on every day. */
export const publishedReports = (office: Office, project: string): readonly StatusReport[] =>
  standingReports(office, project, lastDay).map((entry) => entry.report);
