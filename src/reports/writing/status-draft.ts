/** The next status report of a project before anybody has written it: values that may be taken over, and what to think of. Numbers and ids; the words around them belong to whoever shows it. */
import type { ComputedColour } from '#domain/colours/colour.ts';
import type { Money } from '#domain/money/minor-units.ts';
import { totalOf } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { budgetLinesOn } from '#domain/projects/budget-lines.ts';
import { projectPeriod } from '#domain/projects/period.ts';
import { standingReports } from '#domain/projects/report-history.ts';
import type { HistoryEntry } from '#domain/projects/report-history.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { lastDayOf } from '#domain/time/calendar.ts';
import { fiscalYear } from '#domain/time/fiscal-year.ts';
import type { FigureId } from '#domain/value/figures.ts';
import { plannedValueOn } from '#domain/value/planned-value.ts';
import { computedDimensions, projectStanding } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { rowDimensions } from '../project/colour-rows.ts';
import type { RowDimension } from '../project/colour-rows.ts';
import { remindersOf } from './draft-reminders.ts';
import type { Reminders } from './draft-reminders.ts';

type Report = DataOf<'status'>;

/** A colour to be stated anew. */
export interface DraftColour {
  readonly dimension: RowDimension;
  /** That of the last report, else not assessed. */
  readonly proposed: Colour;
  /** What the last report said; a reminder, never to be published again. */
  readonly last: { readonly colour: Colour; readonly comment: Localised | undefined } | undefined;
  /** Undefined where nothing computes the dimension. */
  readonly computed: ComputedColour | undefined;
}

/** A figure of the last report, and what is proposed for this one. */
export interface DraftFigure<T> {
  readonly last: T | undefined;
  readonly proposed: T | undefined;
}

/** The draft of a status report. */
export interface StatusDraft {
  readonly project: string;
  readonly title: Localised;
  readonly month: string;
  /** The report before it that stands; undefined for the first. */
  readonly last: { readonly name: string; readonly month: string; readonly dataDate: string } | undefined;
  /** The last day of the month, or the day itself while the month runs. */
  readonly dataDate: string;
  readonly monthEnd: string;
  readonly author: string;
  /** Overall first; then those of the last report, or all. */
  readonly colours: readonly DraftColour[];
  readonly progress: DraftFigure<number> & Pick<NonNullable<Report['progress']>, 'rule' | 'by'>;
  readonly earnedValue: DraftFigure<Money>;
  /** Proposed is what the budget lines hold as spent where that is more, else the last. */
  readonly actualCost: DraftFigure<Money> & { readonly inBudgetLines: number | undefined };
  readonly estimateToComplete: DraftFigure<Money>;
  /** Also the end that is planned, and the one at the pace so far. */
  readonly forecastEnd: DraftFigure<string> & { readonly planned: string | undefined; readonly atPace: string | undefined };
  readonly changed: Localised | undefined;
  readonly decisions: readonly (NonNullable<Report['decisionsNeeded']>[number] & { readonly isOverdue: boolean })[];
  readonly audience: Report['audience'];
  /** Computed from the last report, on the draft's data date. */
  readonly figures: readonly { readonly id: FigureId; readonly value: number | undefined }[];
  /** Planned value up to the data date of the draft, in units of money. */
  readonly plannedValue: number | undefined;
  readonly reminders: Reminders;
  /** Headings of the last report's text, in its order. */
  readonly headings: readonly string[];
  /** Entries below the last heading: what the last report announced. */
  readonly announced: readonly string[];
}

/** Figures that help to judge, in the order in which they are read. */
const helpful = [
  'earnedValue',
  'actualCost',
  'costPerformanceIndex',
  'schedulePerformanceIndexTime',
  'estimateAtCompletion.chosen',
] as const satisfies readonly FigureId[];

const spentInBudgetLines = (office: Office, project: string, day: string): number | undefined => {
  const { fiscalYearStart } = office.organisation.data;
  const begun = budgetLinesOn(office, project, day).filter(
    ({ month, year = 0 }) => (month === undefined ? fiscalYear(year, fiscalYearStart).from : `${month}-01`) <= day,
  );
  return totalOf(
    begun.map(({ actual }) => actual),
    day,
    office.organisation.data,
  ).amount;
};

const colourOf = (report: Report | undefined, dimension: RowDimension): DraftColour['last'] => {
  const said = dimension === 'overall' ? report?.overall : report?.dimensions?.[dimension];
  return said === undefined ? undefined : { colour: said.rag, comment: said.comment };
};

/** The dimensions in the order of the last report, those that it had left out at the end. */
const inOrderOf = (report: Report | undefined): readonly RowDimension[] => {
  const written = Object.keys(report?.dimensions ?? {});
  const place = (dimension: RowDimension): number =>
    dimension === 'overall' ? -1 : written.includes(dimension) ? written.indexOf(dimension) : written.length;
  return [...rowDimensions].sort((a, b) => place(a) - place(b));
};

/** All dimensions but those that the last report had left out, as long as nothing computes them to amber or red. */
const coloursOf = (report: Report | undefined, { computed }: Standing): readonly DraftColour[] =>
  inOrderOf(report)
    .map((dimension): DraftColour => {
      const last = colourOf(report, dimension);
      const known = computedDimensions.find((one) => one === dimension);
      return { dimension, proposed: last?.colour ?? 'not-assessed', last, computed: known === undefined ? undefined : computed[known] };
    })
    .filter(
      ({ last, computed: { colour } = { colour: 'not-assessed' } }) =>
        report === undefined || last !== undefined || colour === 'amber' || colour === 'red',
    );

const listItem = /^\s{0,3}(?:[-*+]|\d{1,9}[.)])\s+(\S.*)$/;

const textOf = (report: HistoryEntry | undefined): Pick<StatusDraft, 'headings' | 'announced'> => {
  const body = report?.report.body;
  const headings = body?.headings.filter(({ level }) => level === 2) ?? [];
  const last = headings.at(-1);
  if (body === undefined || last === undefined) return { headings: [], announced: [] };
  const below = body.text.split('\n').slice(last.line - body.firstLine + 1);
  return { headings: headings.map(({ text }) => text), announced: below.flatMap((line) => listItem.exec(line)?.[1] ?? []) };
};

const more = (last: Money | undefined, spent: number | undefined): Money | undefined =>
  typeof last === 'object' || spent === undefined || (last !== undefined && last > spent) ? last : spent;

const same = <T>(last: T | undefined): DraftFigure<T> => ({ last, proposed: last });

/**
 * The draft of the report for a month, from the reports before it and the registers as they stood on its data date.
 * @param asOf day on which it is written
 */
export const statusDraft = (office: Office, project: OfficeRecord<'projects'>, month: string, asOf: string): StatusDraft => {
  const monthEnd = lastDayOf(month);
  const dataDate = asOf < monthEnd && asOf.startsWith(month) ? asOf : monthEnd;
  const last = standingReports(office, project.id, dataDate).findLast((report) => report.month < month);
  const report = last?.report.data;
  const standing = projectStanding(office, project, dataDate);
  const spent = spentInBudgetLines(office, project.id, dataDate);
  const plan = standing.facts.plan.value;
  return {
    project: project.id,
    title: project.data.title,
    month,
    last: last === undefined ? undefined : { name: last.name, month: last.month, dataDate: last.report.data.dataDate },
    dataDate,
    monthEnd,
    author: report?.author ?? project.data.manager,
    colours: coloursOf(report, standing),
    progress: { ...same(report?.progress?.value), rule: report?.progress?.rule, by: report?.progress?.by },
    earnedValue: same(report?.earnedValue),
    actualCost: { last: report?.actualCost, proposed: more(report?.actualCost, spent), inBudgetLines: spent },
    estimateToComplete: same(report?.estimateToComplete),
    forecastEnd: {
      ...same(report?.forecastEnd),
      planned: projectPeriod(office, project, dataDate).end.planned,
      atPace: report === undefined ? undefined : standing.figures.forecastEnd,
    },
    changed: report?.changed,
    decisions: (report?.decisionsNeeded ?? []).map((decision) => ({
      ...decision,
      isOverdue: decision.due !== undefined && decision.due < dataDate,
    })),
    audience: report?.audience,
    figures: helpful.map((id) => ({ id, value: standing.figures[id] })),
    plannedValue: plan === undefined ? undefined : plannedValueOn(plan, dataDate) / 100,
    reminders: remindersOf(office, project.id, report?.dataDate, dataDate),
    ...textOf(last),
  };
};
