/** What the page of changes shows: every project between the ends of two months, what needs attention first. */
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { defaultDueDays } from '#domain/projects/reporting.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { addDays } from '#domain/time/calendar.ts';
import { groupOf, movementGroups, signsOf } from '#domain/value/movement-signs.ts';
import type { MovementGroup, Sign } from '#domain/value/movement-signs.ts';
import { movementsBetween } from '#domain/value/movements.ts';
import type { Movement } from '#domain/value/movements.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';
import { changePeriods } from './change-periods.ts';
import type { ChangePeriod } from './change-periods.ts';
import { estimateSteps } from './estimate-steps.ts';
import type { EstimateSteps } from './estimate-steps.ts';
import { happenings } from './happenings.ts';
import type { Happening } from './happenings.ts';

/** A project on the page. */
export interface MovedProject {
  readonly project: Named;
  readonly unit: Named;
  readonly category: DataOf<'projects'>['category'];
  readonly group: MovementGroup;
  readonly lifecycle: Lifecycle;
  readonly stated: Colour | undefined;
  readonly computed: Colour;
  /** Name of the report of the month; undefined where there is none. */
  readonly report: string | undefined;
  /** Why colours or the forecast moved, in the words of that report. */
  readonly why: Localised | undefined;
  readonly happenings: readonly Happening[];
}

/** The page of one month. */
export interface ChangesPage {
  readonly period: ChangePeriod;
  /** All months that can be chosen, newest first. */
  readonly periods: readonly ChangePeriod[];
  readonly groups: readonly { readonly group: MovementGroup; readonly projects: readonly MovedProject[] }[];
  readonly steps: EstimateSteps;
  /** What happened since the end of the newest month, up to the data date; empty for earlier months. */
  readonly since: readonly MovedProject[];
}

const groupRank = new Map(movementGroups.map((group, index) => [group, index]));

/** Signs as the page takes them: a missing report is bad only once it is overdue, and no sign at all where the period is no whole month. */
const readSigns = (movement: Movement, silence: 'overdue' | 'awaited' | 'no-matter'): readonly Sign[] =>
  signsOf(movement).flatMap((sign): Sign[] =>
    sign.kind !== 'silent' || silence === 'overdue' ? [sign] : silence === 'awaited' ? [{ ...sign, tone: 'neutral' }] : [],
  );

const movedProject = (office: Office, movement: Movement, signs: readonly Sign[]): MovedProject => {
  const { project, after, reports } = movement;
  const report = reports.findLast(({ correctedBy }) => correctedBy === undefined);
  return {
    project: nameOf(office, project),
    unit: named(office, 'units', project.data.unit),
    category: project.data.category,
    group: groupOf(movement, signs),
    lifecycle: after.lifecycle,
    stated: after.stated.overall,
    computed: after.computed.overall.colour,
    report: report?.name,
    why: report?.report.data.changed,
    happenings: happenings(office, movement, signs),
  };
};

/** Projects that were or are there; ideas and those long over that did not move are no news. */
const isNews = ({ presence }: Movement, signs: readonly Sign[]): boolean => presence !== 'absent' || signs.length > 0;

const projectsBetween = (
  office: Office,
  { earlier, later }: Pick<ChangePeriod, 'earlier' | 'later'>,
  silence: Parameters<typeof readSigns>[1],
): readonly MovedProject[] =>
  movementsBetween(office, earlier, later)
    .map((movement) => ({ movement, signs: readSigns(movement, silence) }))
    .filter(({ movement, signs }) => isNews(movement, signs))
    .map(({ movement, signs }) => movedProject(office, movement, signs))
    .sort((a, b) => {
      const bad = ({ happenings: all }: MovedProject): number => all.filter(({ tone }) => tone === 'bad').length;
      return inTurn((groupRank.get(a.group) ?? 0) - (groupRank.get(b.group) ?? 0), bad(b) - bad(a), byText(a.project.id, b.project.id));
    });

/** The changes of a month; undefined where the office shows no such month. Without a month, of the newest. */
export const changesPage = (office: Office, asOf: string, month?: string): ChangesPage | undefined => {
  const periods = changePeriods(office, asOf);
  const period = month === undefined ? periods[0] : periods.find((candidate) => candidate.month === month);
  if (period === undefined) return undefined;
  const due = addDays(period.later, office.organisation.data.reporting?.dueDays ?? defaultDueDays);
  const projects = projectsBetween(office, period, due < asOf ? 'overdue' : 'awaited');
  const isNewest = period === periods[0];
  return {
    period,
    periods,
    groups: movementGroups
      .map((group) => ({ group, projects: projects.filter((project) => project.group === group) }))
      .filter((entry) => entry.projects.length > 0),
    steps: estimateSteps(office, period),
    since:
      isNewest && period.later < asOf
        ? projectsBetween(office, { earlier: period.later, later: asOf }, 'no-matter').filter(({ happenings: all }) => all.length > 0)
        : [],
  };
};
