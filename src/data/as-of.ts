/** The data date of the live site: the one place of `src` where the clock is read. A build is handed its date. */

/** `REPORT_DAY`, else the day that the organisation fixes, else today in UTC. */
export const dataDate = (fixed: string | undefined): string => process.env['REPORT_DAY'] ?? fixed ?? new Date().toISOString().slice(0, 10);
