/**
 * One element `Calendar` → which days are worked on. Source: Microsoft, "WeekDay Element": DayType 1 = Sunday … 7 = Saturday, 0 = a stretch of days (Project 2003);
 * "Exception Element": a stretch of days that differs; Type 1 = every day of it, others recur.
 */
import type { PlanCalendar } from './facts.ts';
import type { XmlElement } from './elements.ts';
import { dayOf, flagOf, integerOf, known, momentOf } from './values.ts';

type Stretch = PlanCalendar['exceptions'][number];

const stretchOf = (element: XmlElement, isWorking: boolean): Stretch | undefined => {
  const period = element.parts.find(({ name }) => name === 'TimePeriod');
  const from = known(momentOf(period?.values.get('FromDate')));
  const to = known(momentOf(period?.values.get('ToDate')));
  if (from === undefined || to === undefined || to < from) return undefined;
  return { from: dayOf(from), to: dayOf(to), isWorking };
};

/** Whether every day of an exception is one, not only some that recur. */
const isEveryDay = ({ values }: XmlElement): boolean => {
  const type = known(integerOf(values.get('Type')));
  const period = known(integerOf(values.get('Period'))) ?? 1;
  return type === undefined || (type === 1 && period <= 1);
};

/** The facts of a calendar; undefined without a UID. */
export const calendarFacts = (element: XmlElement): PlanCalendar | undefined => {
  const uid = known(integerOf(element.values.get('UID')));
  if (uid === undefined) return undefined;
  const base = known(integerOf(element.values.get('BaseCalendarUID')));
  const within = (list: string, item: string): readonly XmlElement[] =>
    element.parts.filter(({ name }) => name === list).flatMap(({ parts }) => parts.filter(({ name }) => name === item));
  const days = within('WeekDays', 'WeekDay');
  const week = new Map<number, boolean>();
  const exceptions: Stretch[] = [];
  for (const day of days) {
    const type = known(integerOf(day.values.get('DayType'))) ?? -1;
    const isWorking = flagOf(day.values.get('DayWorking'));
    if (type >= 1 && type <= 7) week.set(type - 1, isWorking);
    const stretch = type === 0 ? stretchOf(day, isWorking) : undefined;
    if (stretch !== undefined) exceptions.push(stretch);
  }
  const special = within('Exceptions', 'Exception');
  for (const exception of special.filter(isEveryDay)) {
    const stretch = stretchOf(exception, flagOf(exception.values.get('DayWorking')));
    if (stretch !== undefined) exceptions.push(stretch);
  }
  return {
    uid,
    base: base === undefined || base < 0 ? undefined : base,
    week,
    exceptions,
    recurring: special.filter((exception) => !isEveryDay(exception)).length,
  };
};
