/** What is known of records before they are written: the next status report of a project, its registers, the headings that documents must have. */
import type { Office } from '#domain/office/office.ts';
import { sourceLanguage } from '#domain/office/written.ts';
import { nextReport } from '#domain/projects/next-report.ts';
import { isOver, isWish, lifecycleOn } from '#domain/projects/stage-on.ts';
import { lastDayOf, monthOf } from '#domain/time/calendar.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Language, Localised } from '#schemas/shared.ts';

/** New records of the office. */
export interface OfficeWriting {
  readonly today: string;
  /** Language in which records are written first. */
  readonly source: Language;
  /** Headings that are asked of documents, in that language. */
  readonly headings: Readonly<Record<'policies' | 'procedures', readonly string[]>>;
}

/** New records of one project. */
export interface ProjectWriting {
  readonly id: string;
  readonly title: Localised;
  readonly today: string;
  readonly source: Language;
  /** Undefined where nothing is to be reported now: the project is over or only wished for, or the month has not begun. */
  readonly status:
    | {
        readonly month: string;
        readonly dataDate: string;
        /** Undefined where this edition does not hold the role. */
        readonly author: string | undefined;
        /** Whether its file exists already. */
        readonly isBegun: boolean;
      }
    | undefined;
  /** Whether it is completed or cancelled: nothing is added any more. */
  readonly isOver: boolean;
  /** Registers that have a file already. */
  readonly registers: readonly ('risks' | 'issues')[];
}

/** What is known of new requests, policies and procedures. */
export const officeWriting = (office: Office, asOf: string): OfficeWriting => {
  const source = sourceLanguage(office);
  const { headings } = office.organisation.data;
  const asked = (kind: 'policies' | 'procedures') => (headings?.[kind] ?? []).flatMap((heading) => heading[source]?.[0] ?? []);
  return { today: asOf, source, headings: { policies: asked('policies'), procedures: asked('procedures') } };
};

const nextStatus = (office: Office, project: OfficeRecord<'projects'>, asOf: string): ProjectWriting['status'] => {
  const lifecycle = lifecycleOn(office, project, asOf);
  const { month } = nextReport(office, project, asOf);
  if (isOver(lifecycle) || isWish(lifecycle) || month > monthOf(asOf)) return undefined;
  const end = lastDayOf(month);
  return {
    month,
    dataDate: end < asOf ? end : asOf,
    author: office.find('roles', project.data.manager)?.id,
    isBegun: office.find('status', `${project.id}/${month}`) !== undefined,
  };
};

/** What is known of new records of a project. */
export const projectWriting = (office: Office, project: OfficeRecord<'projects'>, asOf: string): ProjectWriting => ({
  id: project.id,
  title: project.data.title,
  today: asOf,
  source: sourceLanguage(office),
  status: nextStatus(office, project, asOf),
  isOver: isOver(lifecycleOn(office, project, asOf)),
  registers: (['risks', 'issues'] as const).filter((register) => office.partsOf(project.id, register).length > 0),
});

/** The same of all projects that are not over, by id. */
export const projectsWriting = (office: Office, asOf: string): readonly ProjectWriting[] =>
  office
    .list('projects')
    .map((project) => projectWriting(office, project, asOf))
    .filter((project) => !project.isOver);
