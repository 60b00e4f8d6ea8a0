/** The columns of the table of projects: for the page, and for the file of a long one. */
import {
  dayValue,
  partsColumn,
  sentFilters,
  type CellPart,
  type NumberColumn,
  type SentColumn,
  type SentTable,
  type SortValue,
} from '../../client/sent-table.ts';
import { recordRouteIn } from '#i18n/record-route.ts';
import { gapsText } from '#i18n/figure-text.ts';
import { formatDay, formatMonth } from '#i18n/format.ts';
import { programmeRoute, projectRoute, statusReportRoute } from '#i18n/routes.ts';
import { langOf, pick } from '#i18n/text.ts';
import { words } from '#i18n/words.ts';
import type { Named } from '#reports/named.ts';
import type { ProjectTable } from '#reports/portfolio/project-list.ts';
import type { Explained, ProjectRow } from '#reports/portfolio/project-row.ts';
import type { Reader } from './reader.ts';

/** The keys of the columns, as the address has them. */
export type ColumnKey = keyof ReturnType<typeof words>['dashboard']['table']['column'];

/** Columns that are shown at first; the project itself always is. */
export const usualColumns: readonly ColumnKey[] = [
  'lifecycle',
  'stated',
  'computed',
  'trend',
  'cpi',
  'spi',
  'budget',
  'estimate',
  'variance',
  'forecastEnd',
];

type Text = Parameters<typeof pick>[0];
type Colour = ProjectRow['computed']['overall'];

const badgeOf = {
  idea: 'badge',
  proposed: 'badge',
  approved: 'badge accent',
  'in-progress': 'badge accent',
  'on-hold': 'badge warn',
  completed: 'badge good',
  cancelled: 'badge',
} as const;
const placeOf: Readonly<Record<Colour, number>> = { red: 1, amber: 2, 'not-assessed': 3, green: 4 };
const lifecycleOrder = ['in-progress', 'on-hold', 'approved', 'proposed', 'idea', 'completed', 'cancelled'];
const letterOf: Readonly<Record<Colour, string>> = { green: 'g', amber: 'a', red: 'r', 'not-assessed': 'n' };

/** What is said more than once in a table: reasons, each with its place. */
const placesOf = (): { readonly texts: string[]; readonly place: (text: string | undefined) => string } => {
  const texts: string[] = [];
  const place = (text: string | undefined): string => {
    if (text === undefined || text === '') return '';
    const known = texts.indexOf(text);
    return String(known === -1 ? texts.push(text) - 1 : known);
  };
  return { texts, place };
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The filters of a row: their keys stand in the address. */
const filtersOf = (row: ProjectRow): Readonly<Record<string, string>> => ({
  lifecycle: `${row.lifecycle}${row.isRunning ? ' running' : ''}`,
  stated: row.isCurrent ? (row.colour ?? 'not-assessed') : 'no-status',
  computed: row.computed.overall,
  needs: row.attention.length === 0 ? '' : ['any', ...new Set(row.attention)].join(' '),
  unit: row.units.join(' '),
  programme: row.programme?.id ?? '',
  objective: row.objectives.join(' '),
  category: row.category,
  tier: String(row.tier),
  phase: row.phase.id,
});

/** The table of projects in the reader's language. */
export const projectColumns = ({ rows }: ProjectTable, reader: Reader): SentTable => {
  const { language, source, currency } = reader;
  const { portfolio, dashboard, shell } = words(language);
  const { column: label, noReport, noCurrentStatus, watermelon } = dashboard.table;
  const { texts: reasons, place } = placesOf();
  const said = (text: Text, kind?: string, href?: string): CellPart => {
    const picked = pick(text, language, source);
    return { text: picked.text, lang: langOf(picked, language), kind, href };
  };
  const column = (
    key: ColumnKey,
    cell: (row: ProjectRow) => readonly (CellPart | undefined)[],
    order?: (row: ProjectRow) => SortValue,
  ): SentColumn =>
    partsColumn(
      { key, label: label[key] },
      rows.map((row) => cell(row).filter((part) => part !== undefined)),
      order === undefined ? undefined : rows.map(order),
    );
  const numbers = (
    key: ColumnKey,
    kind: NumberColumn['kind'],
    digits: number,
    of: (row: ProjectRow) => Explained<number>,
  ): NumberColumn => ({
    ...{ key, label: label[key], kind },
    values: rows.map(of).map(({ value, gaps }) => (value === undefined ? place(gapsText(gaps, language)) : rounded(value, digits))),
  });
  const days = (key: ColumnKey, of: (row: ProjectRow) => Explained<string>): NumberColumn => ({
    ...{ key, label: label[key], kind: 'day' },
    values: rows.map(of).map(({ value, gaps }) => (value === undefined ? place(gapsText(gaps, language)) : dayValue(value))),
  });
  const name = (of: Named | undefined, href?: (id: string) => string | undefined): CellPart | undefined =>
    of === undefined
      ? undefined
      : of.title === undefined
        ? { text: shell.restricted, kind: 'restricted' }
        : said(of.title, undefined, href?.(of.id));
  const mark = (colour: Colour): CellPart => ({ text: portfolio.rag[colour], kind: `rag ${colour}`, mark: colour });
  const note = (text: string, kind = 'beside attention'): CellPart => ({ text, kind });
  const colours = (key: ColumnKey, of: (row: ProjectRow) => Colour): SentColumn =>
    column(
      key,
      (row) => [mark(of(row))],
      (row) => placeOf[of(row)],
    );
  const milestone = ({ nextMilestone: next }: ProjectRow): readonly (CellPart | undefined)[] => {
    if (next === undefined) return [];
    const day = formatDay(next.forecast ?? next.planned, language);
    const text = next.forecast === undefined ? portfolio.list.planned(day) : portfolio.list.forecast(day);
    return [said(next.title), note(text, next.state === 'missed' ? 'beside attention' : 'beside')];
  };
  return {
    rows: rows.length,
    ...{ language, currency, reasons },
    filters: sentFilters(rows.map(filtersOf)),
    colours: { g: portfolio.rag.green, a: portfolio.rag.amber, r: portfolio.rag.red, n: portfolio.rag['not-assessed'], '-': '–' },
    columns: [
      column('project', (row) => [said(row.title, undefined, projectRoute(language, row.id))]),
      column(
        'lifecycle',
        ({ lifecycle, phase }) => [{ text: portfolio.lifecycle[lifecycle], kind: badgeOf[lifecycle] }, said(phase.title, 'beside')],
        ({ lifecycle }) => lifecycleOrder.indexOf(lifecycle),
      ),
      column(
        'stated',
        ({ colour, isCurrent }) => [
          colour === undefined ? { text: noReport, kind: 'unknown' } : mark(colour),
          isCurrent ? undefined : note(noCurrentStatus),
        ],
        ({ colour }) => (colour === undefined ? '' : placeOf[colour]),
      ),
      column(
        'computed',
        ({ computed, attention }) => [mark(computed.overall), attention.includes('watermelon') ? note(watermelon) : undefined],
        ({ computed }) => placeOf[computed.overall],
      ),
      colours('cost', ({ computed }) => computed.cost),
      colours('schedule', ({ computed }) => computed.schedule),
      {
        ...{ key: 'trend', label: label.trend, kind: 'trend' },
        values: rows.map(({ trend }) => trend.map(({ colour }) => (colour === undefined ? '-' : letterOf[colour])).join('')),
      },
      {
        ...numbers('cpi', 'index', 6, ({ costIndex }) => costIndex),
        courses: rows.map(({ costIndexCourse }) => costIndexCourse.map((value) => (value === undefined ? null : Math.round(value * 100)))),
        reference: 1,
      },
      numbers('spi', 'index', 6, ({ scheduleIndex }) => scheduleIndex),
      numbers('budget', 'money', 2, ({ budget }) => budget),
      numbers('spent', 'money', 2, ({ actualCost }) => actualCost),
      numbers('estimate', 'money', 2, ({ estimate }) => estimate),
      numbers('variance', 'percent', 6, ({ overrun }) => overrun),
      days('plannedEnd', ({ plannedEnd }) => plannedEnd),
      days('forecastEnd', ({ forecastEnd }) => forecastEnd),
      days('computedEnd', ({ computedEnd }) => computedEnd),
      column('milestone', milestone, ({ nextMilestone: next }) => next?.forecast ?? next?.planned ?? ''),
      column(
        'report',
        ({ id, report, missingMonth }) => [
          report === undefined
            ? { text: noReport, kind: 'unknown' }
            : { text: formatMonth(report.month, language, 'medium'), href: statusReportRoute(language, id, report.name) },
          missingMonth === undefined ? undefined : note(portfolio.list.missing(formatMonth(missingMonth, language, 'medium'))),
        ],
        ({ report }) => report?.month ?? '',
      ),
      column('manager', ({ manager }) => [name(manager, (id) => recordRouteIn(language, language, `roles/${id}`))]),
      column('unit', ({ unit }) => [name(unit)]),
      column('programme', ({ programme }) => [name(programme, (id) => programmeRoute(language, id))]),
      column('kind', ({ category, tier }) => [{ text: portfolio.category[category] }, note(portfolio.tier(tier), 'beside')]),
    ],
  };
};
