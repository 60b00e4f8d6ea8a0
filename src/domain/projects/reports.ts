/** Names of status reports. */
import type { OfficeRecord } from '#schemas/record.ts';

/** A status report. */
export type StatusReport = OfficeRecord<'status'>;

/** Name of a report in its project: the part of the id behind the project. */
export const reportName = (report: StatusReport): string => report.id.slice(report.id.indexOf('/') + 1);

/** Month of a report, from its name (`2026-10`, or `2026-10-…` for a correction). */
export const reportMonth = (report: StatusReport): string => reportName(report).slice(0, 7);
