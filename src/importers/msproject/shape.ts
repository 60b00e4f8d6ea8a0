/**
 * Which elements of an MSPDI file are read; all others are passed over. Source: Microsoft, "Project XML Data Interchange Schema Reference", structure of the elements
 * Project, Calendar, Task, Resource and Assignment. Nothing that names a person (Author, Manager, names of resources) is read.
 */

/** An element with parts of its own: the names of its values, and its parts. */
export interface Shape {
  readonly values: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, Shape>;
  /** Elements of which only is told that they were there. */
  readonly noted: ReadonlySet<string>;
}

const shape = (values: readonly string[], parts: Readonly<Record<string, Shape>> = {}, noted: readonly string[] = []): Shape => ({
  values: new Set(values),
  parts: new Map(Object.entries(parts)),
  noted: new Set(noted),
});

const period = shape(['FromDate', 'ToDate']);
const workingTimes = shape([], { WorkingTime: shape(['FromTime', 'ToTime']) });
const calendar = shape(['UID', 'BaseCalendarUID'], {
  WeekDays: shape([], { WeekDay: shape(['DayType', 'DayWorking'], { TimePeriod: period, WorkingTimes: workingTimes }) }),
  Exceptions: shape([], {
    Exception: shape(['DayWorking', 'Type', 'EnteredByOccurrences', 'Period'], { TimePeriod: period, WorkingTimes: workingTimes }),
  }),
});
const timephased = shape(['Type', 'Start', 'Finish', 'Value']);
const task = shape(
  [
    'UID',
    'Name',
    'IsNull',
    'OutlineLevel',
    'OutlineNumber',
    'Milestone',
    'Active',
    'ExternalTask',
    'Recurring',
    'IsSubproject',
    'Start',
    'Finish',
    'ActualFinish',
    'Duration',
    'DurationFormat',
    'Work',
    'PercentComplete',
    'PercentWorkComplete',
    'PhysicalPercentComplete',
    'EarnedValueMethod',
    'Cost',
    'ActualCost',
    'Deadline',
    'ConstraintType',
    'FixedCostAccrual',
  ],
  {
    Baseline: shape(['Number', 'Start', 'Finish', 'Work', 'Cost', 'FixedCost', 'Interim'], { TimephasedData: timephased }),
    PredecessorLink: shape(['PredecessorUID', 'Type', 'CrossProject', 'LinkLag', 'LagFormat']),
    TimephasedData: timephased,
  },
  ['Notes', 'ExtendedAttribute', 'OutlineCode', 'HyperlinkAddress'],
);
const assignment = shape(['TaskUID', 'ResourceUID'], {
  Baseline: shape(['Number'], { TimephasedData: timephased }),
  TimephasedData: timephased,
});

/** The element `Project` and all that is read in it. */
export const projectShape = shape(
  ['StartDate', 'FinishDate', 'StatusDate', 'CurrencyCode', 'MinutesPerDay', 'CalendarUID', 'BaselineForEarnedValue'],
  {
    Calendars: shape([], { Calendar: calendar }),
    Tasks: shape([], { Task: task }),
    Resources: shape([], { Resource: shape(['UID', 'IsNull']) }),
    Assignments: shape([], { Assignment: assignment }),
  },
);

/** Elements that are handed on as soon as they end, so that the file is never in memory as a whole. */
export const records: ReadonlySet<Shape> = new Set([...projectShape.parts.values()].flatMap((list) => [...list.parts.values()]));
