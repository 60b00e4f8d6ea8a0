/** What the form of a status report begins with, for each project whose next report can be written now. Not in the public edition. */
import type { APIRoute } from 'astro';
import type { ReportFormFile } from '../../../../client/report-form-file.ts';
import { hostFor, languagePathsOf, mayWrite } from '#data/frame.ts';
import { currentSite } from '#data/site.ts';
import { reportFormFileOf } from '#i18n/report-form-file.ts';
import type { Language } from '#i18n/words.ts';
import { reportableProjects, reportStart } from '#reports/writing/report-form.ts';

export const getStaticPaths = () => {
  const { office, asOf } = currentSite();
  const open = mayWrite() ? reportableProjects(office, asOf).filter(({ state }) => state === 'open') : [];
  return languagePathsOf(open.map(({ id, month }) => ({ project: id, month }))).map(({ params, props }) => ({
    params: { language: params.language, project: params.project },
    props,
  }));
};

export const GET: APIRoute = ({ props }) => {
  const { office, asOf } = currentSite();
  const { project, month, language } = props as { project: string; month: string; language: Language };
  const record = office.find('projects', project);
  if (record === undefined) throw new Error(`no project ${project}`);
  const source = office.organisation.data.languages[0] ?? 'en';
  const settings = { language, source, currency: office.organisation.data.currency };
  const file: ReportFormFile = reportFormFileOf(reportStart(office, record, month, asOf), settings, hostFor());
  return new Response(`${JSON.stringify(file)}\n`);
};
