/** Days of contracts. */
import { addDays } from '#domain/time/calendar.ts';
import type { DataOf } from '#schemas/index.ts';

/** Last day on which notice can still be given: `noticeDays` before the last day of the contract. */
export const lastDayForNotice = ({ end, noticeDays }: Pick<DataOf<'contracts'>, 'end' | 'noticeDays'>): string => addDays(end, -noticeDays);
