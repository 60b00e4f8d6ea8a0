/** The form of a status report: for which projects one can be written now, and what each begins with. */
import { isOver, isWish, lifecycleOn } from '#domain/projects/stage-on.ts';
import { nextReport } from '#domain/projects/next-report.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { projectWriting } from './new-records.ts';
import { statusDraft } from './status-draft.ts';
import type { StatusDraft } from './status-draft.ts';

type Report = DataOf<'status'>;

/** A project that reports, and its next report. */
export interface ReportableProject {
  readonly id: string;
  readonly title: Localised;
  readonly manager: string;
  /** Month of the newest published report; undefined where none was published yet. */
  readonly last: string | undefined;
  readonly month: string;
  /** `open` = can be written now · `begun` = a draft exists, which is edited instead · `later` = its month has not begun. */
  readonly state: 'open' | 'begun' | 'later';
  /** First day of the month, for what can be written later only. */
  readonly from: string;
}

/** What the form of one project begins with. */
export interface ReportStart {
  readonly draft: StatusDraft;
  /** Path of the file below the records' folder. */
  readonly file: string;
  /** What the report before states, to tell what moves; undefined for the first. */
  readonly before: Pick<Report, 'overall' | 'dimensions' | 'forecastEnd'> | undefined;
}

const reportsOn = (office: Office, project: OfficeRecord<'projects'>, asOf: string): boolean => {
  const lifecycle = lifecycleOn(office, project, asOf);
  return !isOver(lifecycle) && !isWish(lifecycle);
};

/** Projects that report, the one that has been silent longest first. */
export const reportableProjects = (office: Office, asOf: string): readonly ReportableProject[] =>
  office.once(`reportableProjects ${asOf}`, () =>
    office
      .list('projects')
      .filter((project) => reportsOn(office, project, asOf))
      .map((project): ReportableProject => {
        const { month, after } = nextReport(office, project, asOf);
        const { status } = projectWriting(office, project, asOf);
        return {
          id: project.id,
          title: project.data.title,
          manager: project.data.manager,
          last: after,
          month,
          state: status === undefined ? 'later' : status.isBegun ? 'begun' : 'open',
          from: `${month}-01`,
        };
      })
      .sort((a, b) => inTurn(byText(a.month, b.month), byText(a.id, b.id))),
  );

/** What the form of a project begins with. */
export const reportStart = (office: Office, project: OfficeRecord<'projects'>, month: string, asOf: string): ReportStart => {
  const draft = statusDraft(office, project, month, asOf);
  const last = draft.last === undefined ? undefined : office.find('status', `${project.id}/${draft.last.name}`)?.data;
  return {
    draft,
    file: `projects/${project.id}/status/${month}.md`,
    before: last === undefined ? undefined : { overall: last.overall, dimensions: last.dimensions, forecastEnd: last.forecastEnd },
  };
};
