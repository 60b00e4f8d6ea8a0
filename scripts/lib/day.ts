/** The data date of a command: the one place of the scripts where the clock is read. */
import { isDay } from '#domain/time/calendar.ts';
import { CommandError } from './command.ts';

/** `--as-of`, else the environment's `REPORT_DAY`, else the day that the organisation fixes, else today in UTC. */
export const dataDate = (asOf: string | undefined, fixed: string | undefined): string => {
  if (asOf !== undefined) return asOf;
  const fromEnvironment = process.env['REPORT_DAY'];
  if (fromEnvironment !== undefined && fromEnvironment !== '') {
    if (!isDay(fromEnvironment)) throw new CommandError(`REPORT_DAY must be a day such as 2026-10-31, not "${fromEnvironment}"`);
    return fromEnvironment;
  }
  return fixed ?? new Date().toISOString().slice(0, 10);
};
