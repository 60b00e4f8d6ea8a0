import { describe, expect, it } from 'vitest';
import { procedure } from '#schemas/procedure.ts';

const isTaken = (schedule: string): boolean => procedure.shape.schedule.safeParse(schedule).success;

describe('when a procedure recurs', () => {
  it('is said as RFC 5545 says it', () => {
    for (const rule of [
      'FREQ=DAILY',
      'FREQ=WEEKLY;BYDAY=MO,TH',
      'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO,-1FR',
      'FREQ=MONTHLY;BYMONTHDAY=1,-1',
      'FREQ=YEARLY;BYMONTH=1,7;WKST=MO',
      'FREQ=YEARLY;BYWEEKNO=20;UNTIL=20271231',
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=12',
    ]) {
      expect([rule, isTaken(rule)]).toEqual([rule, true]);
    }
  });

  it('is no rule with a weekday, a step or a part that does not exist', () => {
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=WEEKLY;BYDAY=MI',
      'FREQ=WEEKLY;BYDAY=',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=DAILY;INTERVAL=-1',
      'FREQ=DAILY;COUNT=99999999999',
      'FREQ=YEARLY;BYEASTER=1',
      'FREQ=DAILY;UNTIL=tomorrow',
      `FREQ=WEEKLY${';BYDAY=MO'.repeat(2_000)}`,
    ]) {
      expect([rule.slice(0, 40), isTaken(rule)]).toEqual([rule.slice(0, 40), false]);
    }
  });
});
