/** Plans of Microsoft Project for tests: MSPDI XML with what a test speaks about, and nothing else. */
import type { ImportContext } from '#importers/context.ts';
import type { ImportPlan } from '#importers/draft.ts';
import { msprojectPlan } from '#importers/msproject/msproject-plan.ts';
import type { PlanOptions } from '#importers/msproject/options.ts';
import { readPlan } from '#importers/msproject/read-plan.ts';
import { anOffice, aProject } from '../../builders.ts';

type Values = Readonly<Record<string, string | number | undefined>>;

const elements = (values: Values): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`<${name}>${String(value)}</${name}>`]))
    .join('');

/** A link: `follows(1)`, `follows(1, { Type: 3, LinkLag: 4800 })`. */
export const follows = (uid: number, values: Values = {}): string =>
  `<PredecessorLink>${elements({ PredecessorUID: uid, Type: 1, CrossProject: 0, LinkLag: 0, LagFormat: 7, ...values })}</PredecessorLink>`;

/** A saved baseline of a task. */
export const saved = (values: Values, inner = ''): string => `<Baseline>${inner}${elements({ Number: 0, ...values })}</Baseline>`;

/** Timephased data, such as the cost of a baseline on a day. */
export const timephased = (type: number, start: string, finish: string, value: string | number): string =>
  `<TimephasedData>${elements({ Type: type, UID: 1, Start: start, Finish: finish, Unit: 2, Value: value })}</TimephasedData>`;

/** A task of five working days, from Monday to Friday. */
export const aTask = (uid: number, values: Values = {}, inner = ''): string =>
  `<Task>${elements({
    UID: uid,
    ID: uid,
    Name: `Task ${String(uid)}`,
    OutlineLevel: 1,
    Start: '2026-11-02T08:00:00',
    Finish: '2026-11-06T17:00:00',
    Duration: 'PT40H0M0S',
    DurationFormat: 7,
    PercentComplete: 0,
    ...values,
  })}${inner}</Task>`;

/** A milestone. */
export const aPoint = (uid: number, day: string, values: Values = {}, inner = ''): string =>
  aTask(uid, { Milestone: 1, Start: `${day}T17:00:00`, Finish: `${day}T17:00:00`, Duration: 'PT0H0M0S', ...values }, inner);

/** An assignment with its timephased data. */
export const anAssignment = (task: number, inner: string): string =>
  `<Assignment>${elements({ UID: 100 + task, TaskUID: task, ResourceUID: 1 })}${inner}</Assignment>`;

/** A calendar in which only the given days of the week are worked on; 1 = Sunday. */
export const aCalendar = (uid: number, days: readonly number[], inner = ''): string =>
  `<Calendar><UID>${String(uid)}</UID><BaseCalendarUID>-1</BaseCalendarUID><WeekDays>${[1, 2, 3, 4, 5, 6, 7]
    .map((day) => `<WeekDay><DayType>${String(day)}</DayType><DayWorking>${days.includes(day) ? '1' : '0'}</DayWorking></WeekDay>`)
    .join('')}</WeekDays>${inner}</Calendar>`;

/** What a plan holds. */
export interface PlanParts {
  readonly head?: Values;
  readonly tasks?: readonly string[];
  readonly calendars?: readonly string[];
  readonly assignments?: readonly string[];
  readonly resources?: string;
}

/** A plan as XML. */
export const aPlan = ({ head = {}, tasks = [], calendars = [], assignments = [], resources = '' }: PlanParts): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Project xmlns="http://schemas.microsoft.com/project">',
    elements({
      StartDate: '2026-01-05T08:00:00',
      FinishDate: '2027-03-31T17:00:00',
      StatusDate: '2026-10-31T17:00:00',
      CurrencyCode: 'EUR',
      MinutesPerDay: 480,
      CalendarUID: 1,
      ...head,
    }),
    `<Calendars>${calendars.join('')}</Calendars>`,
    '<Tasks>',
    ...tasks,
    '</Tasks>',
    `<Resources>${resources}</Resources>`,
    `<Assignments>${assignments.join('')}</Assignments>`,
    '</Project>',
  ].join('\n');

/** The bytes of a text in pieces of some size. */
export const pieces = (text: string | Uint8Array, size = 1_000): readonly Uint8Array[] => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
};

const erpOffice = anOffice(aProject({}));

/** What an importer may ask for, in an office with the project `erp`. */
export const aContext = (more: Partial<ImportContext> = {}): ImportContext => ({
  office: erpOffice,
  asOf: '2026-11-15',
  last: undefined,
  known: () => new Map(),
  fits: () => true,
  ...more,
});

/** The import of a plan. */
export const imported = (xml: string, options: Partial<PlanOptions> = {}, context: Partial<ImportContext> = {}): ImportPlan =>
  msprojectPlan(readPlan(pieces(xml)), { project: 'erp', file: 'plan.xml', baselineDays: new Map(), ...options }, aContext(context));

/** Records of a collection that an import brings: id → fields. */
export const records = (plan: ImportPlan, collection: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  Object.fromEntries(
    plan.collections
      .filter((draft) => draft.collection === collection)
      .flatMap((draft) => draft.records.map(({ id, fields }) => [id, JSON.parse(JSON.stringify(fields)) as Record<string, unknown>])),
  );

/** Errors and warnings of an import, as `line: sentence`. */
export const told = (plan: ImportPlan, severity: 'error' | 'warning' | 'notice' = 'error'): readonly string[] =>
  plan.findings.filter((finding) => finding.severity === severity).map(({ line, message }) => `${String(line)}: ${message.en}`);

/** What was left out, as `what: why (UIDs)`. */
export const lost = (plan: ImportPlan): readonly string[] =>
  plan.dropped.map(({ what, why, uids }) => `${what}: ${why}${Array.isArray(uids) ? ` (${uids.join(', ')})` : ''}`);
