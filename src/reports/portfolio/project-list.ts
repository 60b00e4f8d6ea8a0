/** Projects as a table, with what it can be filtered by. */
import { rankOf } from '#domain/colours/colour.ts';
import type { Office } from '#domain/office/office.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { projectStanding } from '#domain/value/standing.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';
import { attentionKinds } from './attention.ts';
import type { AttentionKind } from './attention.ts';
import { colourCounts, colourKeys, countedAll, statedKey } from './colour-counts.ts';
import type { ColourCounts, ColourKey, Count } from './colour-counts.ts';
import { projectRow } from './project-row.ts';
import type { ProjectRow } from './project-row.ts';

type Project = DataOf<'projects'>;

/** States of a project from idea to end. */
export const lifecycles: readonly Project['lifecycle'][] = [
  'idea',
  'proposed',
  'approved',
  'in-progress',
  'on-hold',
  'completed',
  'cancelled',
];

/** A programme, with its projects. */
export interface ProgrammeRow extends Named {
  readonly owner: Named;
  readonly projects: number;
  /** Colours of those that run. */
  readonly colours: ColourCounts;
}

/** What the list can be filtered by: only values that occur. */
export interface ProjectFilters {
  readonly lifecycles: readonly Project['lifecycle'][];
  readonly stated: readonly ColourKey[];
  readonly computed: readonly Colour[];
  readonly attention: readonly AttentionKind[];
  readonly units: readonly Named[];
  readonly programmes: readonly Named[];
  readonly objectives: readonly Named[];
  readonly categories: readonly Project['category'][];
  readonly tiers: readonly number[];
  readonly phases: readonly ProjectRow['phase'][];
}

/** Rows with their filters: those that run first, then the worst computed colour. */
export interface ProjectTable {
  readonly asOf: string;
  readonly currency: string;
  readonly rows: readonly ProjectRow[];
  readonly filters: ProjectFilters;
}

/** The same in the order of lists: those that run first. */
export const lifecycleOrder: readonly Project['lifecycle'][] = [
  'in-progress',
  'on-hold',
  'approved',
  'proposed',
  'idea',
  'completed',
  'cancelled',
];

const inOrder = (a: ProjectRow, b: ProjectRow): number =>
  [
    lifecycleOrder.indexOf(a.lifecycle) - lifecycleOrder.indexOf(b.lifecycle),
    rankOf(b.computed.overall) - rankOf(a.computed.overall),
    b.attention.length - a.attention.length,
  ].find((difference) => difference !== 0) ?? 0;

const filtersOf = (office: Office, rows: readonly ProjectRow[]): ProjectFilters => {
  const used = (collection: 'units' | 'programmes' | 'objectives', ids: readonly string[]): readonly Named[] =>
    [...new Set(ids)].map((id) => named(office, collection, id)).filter(({ title }) => title !== undefined);
  const has = <T>(values: readonly T[], pick: (row: ProjectRow) => readonly T[]): readonly T[] => {
    const present = new Set(rows.flatMap(pick));
    return values.filter((value) => present.has(value));
  };
  const phases = new Map(rows.map(({ phase }) => [phase.id, phase]));
  return {
    lifecycles: has(lifecycles, ({ lifecycle }) => [lifecycle]),
    stated: has(colourKeys, (row) => [statedKey(row.isCurrent, row.colour)]),
    computed: has<Colour>(['red', 'amber', 'green', 'not-assessed'], ({ computed }) => [computed.overall]),
    attention: has(attentionKinds, ({ attention }) => attention),
    units: used(
      'units',
      rows.flatMap(({ units }) => units),
    ),
    programmes: used(
      'programmes',
      rows.flatMap(({ programme }) => programme?.id ?? []),
    ),
    objectives: used(
      'objectives',
      rows.flatMap(({ objectives }) => objectives),
    ),
    categories: has<Project['category']>(['regulatory', 'run', 'grow', 'transform'], ({ category }) => [category]),
    tiers: has([1, 2, 3], ({ tier }) => [tier]),
    phases: [...phases.values()],
  };
};

/** Some projects as a table. */
export const projectTable = (office: Office, asOf: string, projects: readonly OfficeRecord<'projects'>[]): ProjectTable => {
  const rows = projects.map((project) => projectRow(office, asOf, project)).sort(inOrder);
  return { asOf, rows, currency: office.organisation.data.currency, filters: filtersOf(office, rows) };
};

/** All projects as a table; made once for the page and the file of its rows. */
export const allProjects = (office: Office, asOf: string): ProjectTable =>
  office.once(`project-table/${asOf}`, () => projectTable(office, asOf, office.list('projects')));

/** The projects of a programme. */
export const projectsOfProgramme = (office: Office, id: string): readonly OfficeRecord<'projects'>[] =>
  office.referrersOf(`programmes/${id}`).filter((record) => record.collection === 'projects');

/** How many projects are in each state of their life; states that occur. */
export const lifecycleCounts = ({ rows }: ProjectTable): readonly Count<Project['lifecycle']>[] =>
  countedAll(
    lifecycles,
    rows.map(({ lifecycle }) => lifecycle),
  ).filter(({ count }) => count > 0);

/** All programmes. */
export const programmeRows = (office: Office, asOf: string): readonly ProgrammeRow[] =>
  office.list('programmes').map((programme) => {
    const standings = projectsOfProgramme(office, programme.id).map((project) => projectStanding(office, project, asOf));
    return {
      ...nameOf(office, programme),
      owner: named(office, 'roles', programme.data.owner),
      projects: standings.length,
      colours: colourCounts(standings.filter(isRunning)),
    };
  });
