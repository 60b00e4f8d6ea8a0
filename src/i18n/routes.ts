/** Every address of the site, the base path included: a page writes `href={documentRoute(…)}` and nothing more. */
import type { Language } from '../schemas/shared.ts';
import type { Section } from './words.ts';

// Node scripts have no `import.meta.env`: there the paths are without a base.
const base = ((import.meta.env as Partial<ImportMetaEnv> | undefined)?.BASE_URL ?? '/').replace(/\/$/, '');

/** A path under the base of the site: the one place that knows the base. For files under `public/`; the routes below have it already. */
export const withBase = (path: string): string => `${base}${path}`;

const route = (language: Language, path: string): string => withBase(`${language === 'en' ? '' : `/${language}`}${path}`);

/** The same path in the other language: `/de/handbook/` ⇄ `/handbook/`. Takes and gives a path with its base. */
export const otherLanguage = (path: string): string => {
  const base = withBase('/');
  const rest = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
  if (rest === 'de' || rest.startsWith('de/')) return `${base}${rest.slice(3)}`;
  return `${base}de/${rest}`;
};

/** `/` */
export const homeRoute = (language: Language): string => route(language, '/');
/** `/handbook/` and the other five sections. */
export const sectionRoute = (language: Language, section: Section): string => route(language, `/${section}/`);
/** `/search/`, with the query where one is given. */
export const searchRoute = (language: Language, query?: string): string =>
  route(language, query === undefined ? '/search/' : `/search/?q=${encodeURIComponent(query)}`);
/** `/about/` */
export const aboutRoute = (language: Language): string => route(language, '/about/');
/** `/assessment/` */
export const assessmentRoute = (language: Language): string => route(language, '/assessment/');
/** `/write/`: how something is written into the office. */
export const writeRoute = (language: Language): string => route(language, '/write/');
/** `/write/status/`: the form of a status report, for a project where one is given. */
export const reportFormRoute = (language: Language, project?: string): string =>
  route(language, project === undefined ? '/write/status/' : `/write/status/?project=${project}`);
/** `/write/status/<project>.json`: what the form begins with. */
export const reportFormFile = (language: Language, project: string): string => route(language, `/write/status/${project}.json`);
/** `/formulas/`, at the formula where one is given. */
export const formulaRoute = (language: Language, id?: string): string =>
  route(language, id === undefined ? '/formulas/' : `/formulas/#${id}`);
/** `/reference/`, or the page of one record type. */
export const referenceRoute = (language: Language, type?: string): string =>
  route(language, type === undefined ? '/reference/' : `/reference/${type}/`);
/** `/pages/<id>/` */
export const pageRoute = (language: Language, id: string): string => route(language, `/pages/${id}/`);
/** `/rules/` */
export const rulesRoute = (language: Language): string => route(language, '/rules/');
/** `/rules/<rule>/` */
export const ruleRoute = (language: Language, id: string): string => route(language, `/rules/${id}/`);

/** The documents of one collection, in the handbook's overview: `/handbook/#policies`. */
export const collectionRoute = (language: Language, collection: string): string => route(language, `/handbook/#${collection}`);
/** `/handbook/<collection>/<id>/` */
export const documentRoute = (language: Language, collection: string, id: string): string =>
  route(language, `/handbook/${collection}/${id}/`);
/** `/handbook/<collection>/<id>/#<statement>` */
export const statementRoute = (language: Language, collection: string, id: string, statement: string): string =>
  `${documentRoute(language, collection, id)}#${statement}`;
/** `/handbook/<collection>/<id>/changes/` */
export const documentChangesRoute = (language: Language, collection: string, id: string): string =>
  `${documentRoute(language, collection, id)}changes/`;
/** `/handbook/statements/` */
export const statementsRoute = (language: Language): string => route(language, '/handbook/statements/');
/** `/handbook/statements.json`: the rows of a long index. */
export const statementsFile = (language: Language): string => route(language, '/handbook/statements.json');
/** `/handbook/roles/<id>/` */
export const roleRoute = (language: Language, id: string): string => route(language, `/handbook/roles/${id}/`);
/** `/handbook/raci/`, with the role to filter by where one is given. */
export const raciRoute = (language: Language, role?: string): string =>
  route(language, role === undefined ? '/handbook/raci/' : `/handbook/raci/?role=${role}`);
/** `/handbook/raci.json`: the rows of a long list. */
export const raciFile = (language: Language): string => route(language, '/handbook/raci.json');
/** `/handbook/<collection>/list.json`: the rows of a long list of documents. */
export const kindFile = (language: Language, collection: string): string => route(language, `/handbook/${collection}/list.json`);
/** `/handbook/glossary/`, at the term where one is given. */
export const glossaryRoute = (language: Language, id?: string): string =>
  route(language, id === undefined ? '/handbook/glossary/' : `/handbook/glossary/#${id}`);
/** `/handbook/reviews/` */
export const reviewsRoute = (language: Language): string => route(language, '/handbook/reviews/');
/** `/handbook/changes/` */
export const handbookChangesRoute = (language: Language): string => route(language, '/handbook/changes/');
/** `/handbook/print/`; of one kind `/handbook/print/<collection>/`, and from its second part on `/handbook/print/<collection>/2/`. */
export const handbookPrintRoute = (language: Language, collection?: string, part = 1): string =>
  route(language, `/handbook/print/${collection === undefined ? '' : `${collection}/${part === 1 ? '' : `${String(part)}/`}`}`);

/** `/compliance/<framework>/`: its statement of applicability, at a control where one is given. */
export const frameworkRoute = (language: Language, id: string, control?: string): string =>
  `${route(language, `/compliance/${id}/`)}${control === undefined ? '' : `#${controlAnchor(control)}`}`;
/** `/compliance/<framework>/text/`: its controls in the words of the publisher, at a control where one is given. */
export const frameworkTextRoute = (language: Language, id: string, control?: string): string =>
  `${route(language, `/compliance/${id}/text/`)}${control === undefined ? '' : `#${controlAnchor(control)}`}`;
/** The anchor of a framework's control: `PR.AA-01` → `control-PR.AA-01`. */
export const controlAnchor = (control: string): string => `control-${control.replace(/[^A-Za-z0-9._-]/g, '-')}`;
/** A page of compliance that is no framework. No framework may have such an id. */
export type CompliancePage =
  'approvals' | 'waivers' | 'acknowledgements' | 'training' | 'controls' | 'gaps' | 'obligations' | 'findings' | 'decisions';
/** `/compliance/<page>/` */
export const complianceRoute = (language: Language, page: CompliancePage): string => route(language, `/compliance/${page}/`);
/** `/compliance/<page>/<id>/`: the page of one waiver, control, obligation, finding or decision. */
export const complianceRecordRoute = (
  language: Language,
  page: 'waivers' | 'controls' | 'obligations' | 'findings' | 'decisions',
  id: string,
): string => route(language, `/compliance/${page}/${id}/`);

/** A page of the portfolio beside its dashboard. */
export type PortfolioPage =
  | 'roadmap'
  | 'money'
  | 'risks'
  | 'benefits'
  | 'returns'
  | 'capacity'
  | 'alignment'
  | 'milestones'
  | 'changes'
  | 'completeness'
  | 'decide'
  | 'requests';
/** `/portfolio/<page>/` */
export const portfolioRoute = (language: Language, page: PortfolioPage): string => route(language, `/portfolio/${page}/`);
/** `/portfolio/<page>.json`: the rows of a long list. */
export const portfolioFile = (language: Language, page: 'risks' | 'benefits' | 'returns' | 'requests' | 'capacity' | 'decide'): string =>
  route(language, `/portfolio/${page}.json`);
/** `/portfolio/roadmap.json`: the rows of its table, where it is long. */
export const roadmapFile = (language: Language): string => route(language, '/portfolio/roadmap.json');
/** `/portfolio/milestones.json`: the rows of a long list. */
export const milestonesFile = (language: Language): string => route(language, '/portfolio/milestones.json');
/** `/portfolio/projects.json`: the rows of a long table of projects; of a programme's `/programmes/<id>/projects.json`. */
export const projectsFile = (language: Language, programme?: string): string =>
  route(language, programme === undefined ? '/portfolio/projects.json' : `/programmes/${programme}/projects.json`);
/** `/portfolio/changes/`, or the changes of an earlier month: `/portfolio/changes/<month>/`. */
export const changesRoute = (language: Language, month?: string): string =>
  route(language, month === undefined ? '/portfolio/changes/' : `/portfolio/changes/${month}/`);
/** `/portfolio/completeness.json`: the rows of a long list. */
export const completenessFile = (language: Language): string => route(language, '/portfolio/completeness.json');
/** `/portfolio/requests/<id>/` */
export const requestRoute = (language: Language, id: string): string => route(language, `/portfolio/requests/${id}/`);
/** `/projects/<id>/` */
export const projectRoute = (language: Language, id: string): string => route(language, `/projects/${id}/`);
/** `/projects/<id>/<month>/` */
export const statusReportRoute = (language: Language, project: string, month: string): string =>
  route(language, `/projects/${project}/${month}/`);
/** `/programmes/<id>/` */
export const programmeRoute = (language: Language, id: string): string => route(language, `/programmes/${id}/`);

/** `/strategy/<objective>/` */
export const objectiveRoute = (language: Language, id: string): string => route(language, `/strategy/${id}/`);
/** A page of the resources beside their overview. */
export type ResourcePage = 'applications' | 'technology' | 'assets' | 'contracts' | 'suppliers' | 'personal-data' | 'money';
/** `/resources/<page>/`; a product's place is on the page of the technology: `/resources/technology/#<product>`. */
export const resourceRoute = (language: Language, page: ResourcePage, anchor?: string): string =>
  route(language, anchor === undefined ? `/resources/${page}/` : `/resources/${page}/#${anchor}`);
/** `/resources/<page>.json`: the rows of a long list. */
export const resourceFile = (
  language: Language,
  page: 'applications' | 'technology' | 'assets' | 'contracts' | 'suppliers' | 'personal-data',
): string => route(language, `/resources/${page}.json`);
/** `/resources/<kind>/<id>/`: the page of one application, asset, contract or supplier. */
export const resourceRecordRoute = (language: Language, kind: 'applications' | 'assets' | 'contracts' | 'suppliers', id: string): string =>
  route(language, `/resources/${kind}/${id}/`);
/** `/reports/<month>/` */
export const monthlyReportRoute = (language: Language, month: string): string => route(language, `/reports/${month}/`);

/** `/api/v1/<path>`: the same in both languages. */
export const apiRoute = (path: string): string => withBase(`/api/v1/${path}`);
/** `/exports/<file>`: the same in both languages. */
export const exportRoute = (file: string): string => withBase(`/exports/${file}`);
/** `/feeds/<file>`: one a language. */
export const feedRoute = (language: Language, name: 'changes'): string =>
  withBase(`/feeds/${name}${language === 'en' ? '' : `.${language}`}.xml`);
/** `/calendars/<name>.ics` */
export const calendarRoute = (language: Language, name: 'reviews' | 'milestones' | 'deadlines'): string =>
  withBase(`/calendars/${name}${language === 'en' ? '' : `.${language}`}.ics`);
