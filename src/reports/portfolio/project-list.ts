/** The list of all projects, with what it can be filtered by and how many there are of each. */
import type { Office } from '#domain/office/office.ts';
import { latestReport } from '#domain/projects/report-history.ts';
import type { Colour } from '#domain/projects/trend.ts';
import type { DataOf } from '#schemas/index.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';
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

/** A stated colour, or `no-report`. */
export type ColourKey = Colour | 'no-report';

/** Colours, worst first. */
export const colourKeys: readonly ColourKey[] = ['red', 'amber', 'green', 'not-assessed', 'no-report'];

/** How many projects have a value. */
export interface Count<K extends string> {
  readonly key: K;
  readonly count: number;
}

/** A programme, with its projects. */
export interface ProgrammeRow extends Named {
  readonly owner: Named;
  readonly projects: number;
  readonly colours: readonly Count<ColourKey>[];
}

/** What the list can be filtered by: only values that occur. */
export interface ProjectFilters {
  readonly units: readonly Named[];
  readonly programmes: readonly Named[];
  readonly objectives: readonly Named[];
  readonly categories: readonly Project['category'][];
  readonly tiers: readonly number[];
  readonly colours: readonly ColourKey[];
  readonly lifecycles: readonly Project['lifecycle'][];
}

/** Rows with their filters and counts. */
export interface ProjectTable {
  readonly asOf: string;
  readonly currency: string;
  readonly rows: readonly ProjectRow[];
  readonly filters: ProjectFilters;
}

/** The page of all projects. */
export interface ProjectListPage extends ProjectTable {
  readonly byLifecycle: readonly Count<Project['lifecycle']>[];
  /** Stated colours of the projects in progress, worst first. */
  readonly byColour: readonly Count<ColourKey>[];
  readonly programmes: readonly ProgrammeRow[];
}

/** What a row is filtered and counted by. */
export const colourKey = ({ colour }: Pick<ProjectRow, 'colour'>): ColourKey => colour ?? 'no-report';

const counted = <K extends string>(keys: readonly K[], values: readonly K[]): readonly Count<K>[] => {
  const counts = new Map<K, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return keys.flatMap((key) => (counts.has(key) ? [{ key, count: counts.get(key) ?? 0 }] : []));
};

const distinct = <T>(values: readonly T[]): ReadonlySet<T> => new Set(values);

/** Some projects as a table. */
export const projectTable = (office: Office, asOf: string, rows: readonly ProjectRow[]): ProjectTable => {
  const used = (collection: 'units' | 'programmes' | 'objectives', ids: readonly string[]): readonly Named[] =>
    [...distinct(ids)].map((id) => named(office, collection, id)).filter(({ title }) => title !== undefined);
  const has = <T>(values: readonly T[], pick: (row: ProjectRow) => T): readonly T[] => {
    const present = distinct(rows.map(pick));
    return values.filter((value) => present.has(value));
  };
  return {
    asOf,
    rows,
    currency: office.organisation.data.currency,
    filters: {
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
      categories: has<Project['category']>(['regulatory', 'run', 'grow', 'transform'], ({ category }) => category),
      tiers: has([1, 2, 3], ({ tier }) => tier),
      colours: has(colourKeys, colourKey),
      lifecycles: has(lifecycles, ({ lifecycle }) => lifecycle),
    },
  };
};

const programmeRow = (office: Office, asOf: string, id: string): ProgrammeRow | undefined => {
  const programme = office.find('programmes', id);
  if (programme === undefined) return undefined;
  const projects = office.referrersOf(programme.key).filter((record) => record.collection === 'projects');
  const running = projects.filter(({ data }) => data.lifecycle === 'in-progress');
  return {
    ...nameOf(office, programme),
    owner: named(office, 'roles', programme.data.owner),
    projects: projects.length,
    colours: counted(
      colourKeys,
      running.map((project) => latestReport(office, project.id, asOf)?.report.data.overall.rag ?? 'no-report'),
    ),
  };
};

/** The page of all projects as of a day. */
export const projectListPage = (office: Office, asOf: string): ProjectListPage => {
  const rows = office.list('projects').map((project) => projectRow(office, asOf, project));
  return {
    ...projectTable(office, asOf, rows),
    byLifecycle: counted(
      lifecycles,
      rows.map(({ lifecycle }) => lifecycle),
    ),
    byColour: counted(colourKeys, rows.filter(({ lifecycle }) => lifecycle === 'in-progress').map(colourKey)),
    programmes: office.list('programmes').flatMap(({ id }) => programmeRow(office, asOf, id) ?? []),
  };
};
