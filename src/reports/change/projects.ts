/** What a change does to projects: colours, figures and returns before and after, and the records that are to blame. */
import type { ColourReason } from '#domain/colours/colour.ts';
import { rankOf } from '#domain/colours/colour.ts';
import { businessCaseFigures } from '#domain/money/business-case.ts';
import type { CaseFigureId } from '#domain/money/business-case.ts';
import { expectedEnd } from '#domain/colours/schedule.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import type { Unit } from '#domain/formulas/formula.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import { figureIds, gapsOf, sourcesOf, unitOf } from '#domain/value/explanation.ts';
import type { Gap } from '#domain/value/explanation.ts';
import type { FigureId, Figures } from '#domain/value/figures.ts';
import type { Shift } from '#domain/value/movements.ts';
import { computedDimensions, isWatermelon, projectStanding } from '#domain/value/standing.ts';
import type { ComputedDimension, Standing } from '#domain/value/standing.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';
import { colourChanges } from '../project/differences.ts';
import type { ColourChange } from '../project/differences.ts';
import { shiftOf } from './comparison.ts';
import type { Comparison } from './comparison.ts';
import { isSameData } from '#domain/office/same-record.ts';

/** A figure that changed. */
export interface FigureShift extends Shift<Figures[FigureId]> {
  readonly id: FigureId;
  readonly unit: Unit | 'bucket';
  /** Why it is not known after the change; empty where it is. */
  readonly unknown: readonly Gap[];
  /** Keys of the changed records on which it rests. */
  readonly because: readonly string[];
}

/** A figure of the business case that changed; several rates where there are several. */
export interface CaseShift extends Shift<number | readonly number[] | undefined> {
  readonly id: CaseFigureId;
}

/** A project that the change touches by its figures, its colours or its state. */
export interface ProjectChange {
  readonly project: Named;
  /** Its former id, where it has a new one. */
  readonly formerId: string | undefined;
  readonly presence: 'new' | 'removed' | 'kept';
  /** State after the change; of a removed one, before. */
  readonly lifecycle: Lifecycle;
  readonly states: Shift<Lifecycle> | undefined;
  readonly phase: Shift<string> | undefined;
  readonly colours: readonly ColourChange[];
  /** What the rules say of the computed colours that changed. */
  readonly reasons: Partial<Readonly<Record<ComputedDimension, readonly ColourReason[]>>>;
  readonly watermelon: Shift<boolean> | undefined;
  /** Name of the report that counts on the data date. */
  readonly report: Shift<string | undefined> | undefined;
  /** Why colours or the forecast moved, in the words of the new report; else why the plan changed, in those of a new baseline. */
  readonly why: Localised | undefined;
  /** The end that counts: the actual one, else the stated forecast, else the computed one; later is positive. */
  readonly end: (Shift<string | undefined> & { readonly days: number | undefined }) | undefined;
  readonly figures: readonly FigureShift[];
  readonly businessCase: readonly CaseShift[];
}

const figureShifts = (comparison: Comparison, before: Standing | undefined, after: Standing | undefined): readonly FigureShift[] =>
  figureIds.flatMap((id): FigureShift[] => {
    const moved = shiftOf(before?.figures[id], after?.figures[id]);
    if (moved === undefined) return [];
    const places = [before, after].flatMap((standing) => (standing === undefined ? [] : sourcesOf(id, standing.facts, standing.figures)));
    return [
      {
        id,
        ...moved,
        unit: unitOf(id),
        unknown: moved.after === undefined && after !== undefined ? gapsOf(id, after.facts, after.figures) : [],
        because: [...new Set(places.map(({ record }) => record.key))].filter((key) => comparison.changes.has(key)).sort(),
      },
    ];
  });

const caseShifts = ({ before, after, asOf }: Comparison, old: Standing | undefined, now: Standing | undefined): readonly CaseShift[] => {
  const none: Partial<ReturnType<typeof businessCaseFigures>> = {};
  const was = old === undefined ? none : businessCaseFigures(before, asOf, old.project.data);
  const is = now === undefined ? none : businessCaseFigures(after, asOf, now.project.data);
  const ids = Object.keys({ ...was, ...is }) as CaseFigureId[];
  return ids.flatMap((id): CaseShift[] => {
    const [from, to] = [was[id]?.value, is[id]?.value];
    return isSameData(from, to) || (typeof from === 'number' && shiftOf<typeof to>(from, to) === undefined)
      ? []
      : [{ id, before: from, after: to }];
  });
};

const endShift = (before: Standing, after: Standing): ProjectChange['end'] => {
  const moved = shiftOf(expectedEnd(before), expectedEnd(after));
  if (moved === undefined) return undefined;
  return { ...moved, days: moved.before === undefined || moved.after === undefined ? undefined : daysBetween(moved.before, moved.after) };
};

const nothing = {
  colours: [],
  reasons: {},
  watermelon: undefined,
  report: undefined,
  why: undefined,
  states: undefined,
  phase: undefined,
  end: undefined,
} as const;

/** Why the plan changed: the reason of the newest baseline that is new and counts on the data date. */
const planReason = ({ asOf, changes, after: office }: Comparison, project: string): Localised | undefined => {
  const plan = baselineInForce(office, project, asOf);
  return plan !== undefined && changes.get(plan.key)?.before === undefined && changes.has(plan.key) ? plan.data.reason : undefined;
};

const kept = (comparison: Comparison, before: Standing, after: Standing): ProjectChange => {
  const colours = colourChanges(before, after);
  const report = shiftOf(before.report?.name, after.report?.name);
  const moved = computedDimensions.filter((dimension) =>
    colours.some((change) => change.kind === 'computed' && change.dimension === dimension),
  );
  return {
    project: nameOf(comparison.after, after.project),
    formerId: before.project.id === after.project.id ? undefined : before.project.id,
    presence: 'kept',
    lifecycle: after.lifecycle,
    states: shiftOf(before.lifecycle, after.lifecycle),
    phase: shiftOf(before.phase, after.phase),
    colours,
    reasons: Object.fromEntries(moved.map((dimension) => [dimension, after.computed[dimension].reasons])),
    watermelon: shiftOf(isWatermelon(before), isWatermelon(after)),
    report,
    why: (report === undefined ? undefined : after.report?.report.data.changed) ?? planReason(comparison, after.project.id),
    end: endShift(before, after),
    figures: figureShifts(comparison, before, after),
    businessCase: caseShifts(comparison, before, after),
  };
};

const cameOrWent = (comparison: Comparison, standing: Standing, presence: 'new' | 'removed'): ProjectChange => {
  const [before, after] = presence === 'new' ? [undefined, standing] : [standing, undefined];
  return {
    ...nothing,
    project: nameOf(presence === 'new' ? comparison.after : comparison.before, standing.project),
    formerId: undefined,
    presence,
    lifecycle: standing.lifecycle,
    figures: figureShifts(comparison, before, after),
    businessCase: caseShifts(comparison, before, after),
  };
};

/** Whether anything of a project moved. */
const isMoved = ({ presence, formerId, states, phase, colours, watermelon, report, end, figures, businessCase }: ProjectChange): boolean =>
  presence !== 'kept' ||
  [formerId, states, phase, watermelon, report, end].some((value) => value !== undefined) ||
  colours.length + figures.length + businessCase.length > 0;

/** Steps by which the computed overall colour, else the stated one, becomes worse; negative = better. To lose or to gain an assessment is no step, but to turn out red is one. */
export const worseBy = ({ colours }: Pick<ProjectChange, 'colours'>): number => {
  const steps = (kind: ColourChange['kind']): number => {
    const moved = colours.find((change) => change.kind === kind && change.dimension === 'overall');
    if (moved?.before === undefined || moved.after === undefined) return 0;
    if (moved.before === 'not-assessed') return moved.after === 'red' ? 1 : 0;
    return moved.after === 'not-assessed' ? 0 : rankOf(moved.after) - rankOf(moved.before);
  };
  return steps('computed') === 0 ? steps('stated') : steps('computed');
};

const presenceRank = { removed: 0, new: 1, kept: 2 } as const;

/** Projects that the change touches: those that become worse first, then what goes and comes, then the rest. */
export const projectChanges = (comparison: Comparison): readonly ProjectChange[] => {
  const { before, after, asOf, renames, unreadable } = comparison;
  const lost = new Set(unreadable);
  const old = new Map(before.list('projects').map((project) => [renames.get(project.key) ?? project.key, project]));
  const standingIn = (office: Comparison['after'], project: OfficeRecord<'projects'>): Standing => projectStanding(office, project, asOf);
  const changes = [
    ...after.list('projects').map((project): ProjectChange => {
      const earlier = old.get(project.key);
      const now = standingIn(after, project);
      return earlier === undefined ? cameOrWent(comparison, now, 'new') : kept(comparison, standingIn(before, earlier), now);
    }),
    ...[...old]
      .filter(([key]) => after.byKey(key) === undefined && !lost.has(key))
      .map(([, project]) => cameOrWent(comparison, standingIn(before, project), 'removed')),
  ];
  return changes
    .filter(isMoved)
    .sort((a, b) =>
      inTurn(worseBy(b) - worseBy(a), presenceRank[a.presence] - presenceRank[b.presence], byText(a.project.id, b.project.id)),
    );
};
