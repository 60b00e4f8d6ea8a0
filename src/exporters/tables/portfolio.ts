/** Tables of the portfolio: where each project stands, and every figure of every month. Colours and figures are those of the pages; what is not known is empty. */
import { computedDimensions, isWatermelon, portfolioStandings, standingHistory } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import { figureIds } from '#domain/value/explanation.ts';
import type { Office } from '#domain/office/office.ts';
import { textIn } from '#domain/office/written.ts';
import type { Cell, CsvTable } from './csv.ts';

/** Dimensions of stated colours, in the order of the columns. */
const statedDimensions = ['overall', 'schedule', 'cost', 'scope', 'quality', 'resources', 'risk', 'benefits'] as const;

const measured = [
  ...statedDimensions.map((dimension) => `stated.${dimension}`),
  ...computedDimensions.map((dimension) => `computed.${dimension}`),
  ...figureIds,
] as const;

const measuredCells = ({ stated, computed, figures }: Standing): readonly Cell[] => [
  ...statedDimensions.map((dimension) => stated[dimension]),
  ...computedDimensions.map((dimension) => computed[dimension].colour),
  ...figureIds.map((id) => figures[id]),
];

/** Every project on the day: its head, its colours as stated and as computed, all its figures. */
export const projectsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'projects',
  columns: [
    'id',
    'title',
    'lifecycle',
    'phase',
    'tier',
    'category',
    'unit',
    'programme',
    'methodology',
    'sponsor',
    'manager',
    'objectives',
    'reportMonth',
    'dataDate',
    'current',
    'missingMonths',
    'watermelon',
    ...measured,
  ],
  rows: portfolioStandings(office, asOf).map((standing): readonly Cell[] => {
    const { project, report } = standing;
    const { title, tier, category, unit, programme, methodology, sponsor, manager, objectives = [] } = project.data;
    return [
      project.id,
      textIn(office, title),
      standing.lifecycle,
      standing.phase,
      tier,
      category,
      unit,
      programme,
      methodology,
      sponsor,
      manager,
      objectives.map(({ id, weight }) => `${id} (${String(weight)} %)`).join(' | '),
      report?.month,
      report === undefined ? undefined : standing.dataDate,
      standing.isCurrent,
      standing.missingMonths.join(' '),
      isWatermelon(standing),
      ...measuredCells(standing),
    ];
  }),
});

/** Every figure of every month: one row for each report that stands, on the report's own data date. */
export const figuresTable = (office: Office, asOf: string): CsvTable => ({
  name: 'figures',
  columns: ['project', 'title', 'month', 'report', 'dataDate', 'lifecycle', 'watermelon', ...measured],
  rows: office
    .list('projects')
    .flatMap((project) =>
      standingHistory(office, project, asOf).map((standing): readonly Cell[] => [
        project.id,
        textIn(office, project.data.title),
        standing.report?.month,
        standing.report?.name,
        standing.dataDate,
        standing.lifecycle,
        isWatermelon(standing),
        ...measuredCells(standing),
      ]),
    ),
});
