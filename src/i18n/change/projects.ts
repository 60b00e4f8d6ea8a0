/** What a change does to projects and portfolio, in tables. */
import type { OfficeChange } from '../../reports/change/change-report.ts';
import type { FigureId } from '../../domain/value/figures.ts';
import type { ProjectChange } from '../../reports/change/projects.ts';
import { formatDay, formatMoney, formatNumber } from '../format.ts';
import { colourReasonText, figureName, gapsText } from '../figure-text.ts';
import { fill, words } from '../words.ts';
import { arrow, codes, figureText, joined, nameText, plain, presenceText, said } from './cells.ts';
import type { Cell, Reader, TellingSection } from './cells.ts';

type Colour = ProjectChange['colours'][number];

const marks = { green: '🟢', amber: '🟡', red: '🔴', 'not-assessed': '⚪' } as const;

const colourText = (value: Colour['before'], { language }: Reader): string =>
  value === undefined ? words(language).changeReport.none : `${marks[value]} ${words(language).portfolio.rag[value]}`;

const dimensionText = (dimension: Colour['dimension'], { language }: Reader): string => {
  const { portfolio } = words(language);
  return dimension === 'overall' ? portfolio.colour.overall : portfolio.dimensions[dimension];
};

const overall = ({ colours }: ProjectChange, kind: Colour['kind'], reader: Reader): string =>
  arrow(
    colours.find((change) => change.kind === kind && change.dimension === 'overall'),
    (value) => colourText(value, reader),
  );

const compact = (value: unknown, { language, currency }: Reader): string =>
  typeof value === 'number' ? formatMoney(value, currency, language, 'compact') : words(language).changeReport.unknown;

const figureIn = ({ figures }: ProjectChange, id: ProjectChange['figures'][number]['id']) => figures.find((figure) => figure.id === id);

const stateText = (project: ProjectChange, reader: Reader): string => {
  const { lifecycle } = words(reader.language).portfolio;
  return joined([
    presenceText(project.presence, reader),
    project.formerId === undefined ? '' : said(reader).formerly(project.formerId),
    arrow(project.states, (state) => lifecycle[state]),
  ]);
};

const whyText = (project: ProjectChange, reader: Reader): string => {
  if (project.why !== undefined) return plain(project.why, reader);
  const { cost = [], schedule = [], overall: all = [] } = project.reasons;
  const decisive = [...cost.slice(0, 1), ...schedule.slice(0, 1)];
  return joined((decisive.length > 0 ? decisive : all.slice(0, 1)).map((reason) => colourReasonText(reason, reader.language)));
};

/** The projects that the change touches, one line each. */
export const projectSection = ({ projects }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections } = said(reader);
  return {
    title: sections.projects,
    columns: [head.project, head.stated, head.computed, head.budget, head.estimate, head.end, head.why],
    isOpen: true,
    rows: projects.map((project): readonly Cell[] => {
      const state = stateText(project, reader);
      return [
        [{ text: nameText(project.project, reader), mark: 'strong' }, ...(state === '' ? [] : [{ text: ` (${state})` }])],
        overall(project, 'stated', reader),
        overall(project, 'computed', reader),
        arrow(figureIn(project, 'budgetAtCompletion'), (value) => compact(value, reader)),
        arrow(figureIn(project, 'estimateAtCompletion.chosen'), (value) => compact(value, reader)),
        arrow(project.end, (value) => figureText(value, 'day', reader)),
        whyText(project, reader),
      ];
    }),
  };
};

const caseText = (
  id: ProjectChange['businessCase'][number]['id'],
  value: number | readonly number[] | undefined,
  reader: Reader,
): string => {
  const units = { netPresentValue: 'money', paybackYears: 'years', discountedPaybackYears: 'years', benefitCostRatio: 'index' } as const;
  const unit = id in units ? units[id as keyof typeof units] : 'share';
  if (typeof value === 'object') return value.map((rate) => figureText(rate, unit, reader)).join(', ');
  return figureText(value, unit, reader);
};

/** Figures that a comment tells; the JSON has them all. */
const toldFigures: ReadonlySet<string> = new Set<FigureId>([
  'budgetAtCompletion',
  'plannedValue',
  'earnedValue',
  'actualCost',
  'costPerformanceIndex',
  'schedulePerformanceIndex',
  'percentComplete',
  'estimateAtCompletion.chosen',
  'varianceAtCompletion',
  'schedulePerformanceIndexTime',
  'forecastEnd',
]);

const detailRows = (project: ProjectChange, reader: Reader): readonly (readonly Cell[])[] => {
  const { portfolio, cases } = words(reader.language);
  const name = nameText(project.project, reader);
  return [
    ...(project.report === undefined
      ? []
      : [[name, portfolio.report.latest, project.report.before ?? said(reader).none, project.report.after ?? said(reader).none, '']]),
    ...(project.phase === undefined ? [] : [[name, portfolio.head.phase, project.phase.before, project.phase.after, '']]),
    ...project.colours.map((colour): readonly Cell[] => [
      name,
      `${dimensionText(colour.dimension, reader)} (${said(reader).head[colour.kind].toLocaleLowerCase(reader.language)})`,
      colourText(colour.before, reader),
      colourText(colour.after, reader),
      colour.kind === 'stated' || !(colour.dimension in project.reasons)
        ? ''
        : joined(
            (project.reasons[colour.dimension as keyof typeof project.reasons] ?? [])
              .slice(0, 2)
              .map((reason) => colourReasonText(reason, reader.language)),
          ),
    ]),
    ...project.figures
      .filter(({ id }) => toldFigures.has(id))
      .map((figure): readonly Cell[] => [
        name,
        figureName(figure.id, reader.language),
        figureText(figure.before, figure.unit, reader),
        figureText(figure.after, figure.unit, reader),
        figure.unknown.length > 0 ? (gapsText(figure.unknown, reader.language) ?? '') : codes(figure.because),
      ]),
    ...project.businessCase.map((figure): readonly Cell[] => [
      name,
      cases.business[figure.id],
      caseText(figure.id, figure.before, reader),
      caseText(figure.id, figure.after, reader),
      codes([`projects/${project.project.id}`]),
    ]),
  ];
};

/** Every figure and colour that moved, with the records that are to blame. */
export const figureSection = ({ projects }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections } = said(reader);
  return {
    title: sections.figures,
    columns: [head.project, head.what, head.before, head.after, head.because],
    isOpen: false,
    rows: projects.flatMap((project) => detailRows(project, reader)),
  };
};

const sumName = (id: OfficeChange['portfolio']['figures'][number]['id'], reader: Reader): string => {
  const { sums } = said(reader);
  if (id === 'netPresentValue' || id === 'benefitPlanned' || id === 'benefitRealised') return sums[id];
  return figureName(id === 'estimateAtCompletion' ? 'estimateAtCompletion.chosen' : id, reader.language);
};

const sumText = (id: OfficeChange['portfolio']['figures'][number]['id'], value: number | undefined, reader: Reader): string =>
  figureText(value, id.endsWith('Index') ? 'index' : id.startsWith('percent') ? 'share' : 'money', reader);

/** Sums, counts and colours of the portfolio. */
export const portfolioSection = ({ portfolio }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections, counts, colourCount } = said(reader);
  const { portfolio: text } = words(reader.language);
  const count = (value: number): string => formatNumber(value, reader.language);
  return {
    title: sections.portfolio,
    columns: [head.what, head.before, head.after],
    isOpen: false,
    rows: [
      ...portfolio.counts.map(({ id, before, after }) => [counts[id], count(before), count(after)]),
      ...portfolio.colours.map(({ kind, colour, before, after }) => [
        fill(colourCount[kind], { colour: colour === 'no-status' ? text.colour.noCurrentStatus : text.rag[colour] }),
        count(before),
        count(after),
      ]),
      ...portfolio.figures.map(({ id, before, after }) => [sumName(id, reader), sumText(id, before, reader), sumText(id, after, reader)]),
    ],
  };
};

/** Reports, baselines and gate decisions of the change that count for nothing on the data date. */
export const notYetSection = ({ notYet }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections, notYet: text } = said(reader);
  return {
    title: sections.notYet,
    columns: [head.record, head.day, head.why],
    isOpen: true,
    rows: notYet.map(({ key, day, why }) => [codes([key]), formatDay(day, reader.language), text[why]]),
  };
};
