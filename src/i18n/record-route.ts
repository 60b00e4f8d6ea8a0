/** The address of any record that has a place on the site: what links in prose, lists of records and search lead to. */
import type { Language } from '../schemas/shared.ts';
import * as routes from './routes.ts';

const byCollection: Readonly<Record<string, (language: Language, id: string) => string | undefined>> = {
  roles: routes.roleRoute,
  units: (language, id) => `${routes.sectionRoute(language, 'handbook')}?unit=${id}`,
  glossary: routes.glossaryRoute,
  frameworks: routes.frameworkRoute,
  obligations: (language, id) => routes.complianceRecordRoute(language, 'obligations', id),
  waivers: (language, id) => routes.complianceRecordRoute(language, 'waivers', id),
  controls: (language, id) => routes.complianceRecordRoute(language, 'controls', id),
  findings: (language, id) => routes.complianceRecordRoute(language, 'findings', id),
  decisions: (language, id) => routes.complianceRecordRoute(language, 'decisions', id),
  acknowledgements: (language, id) => `${routes.complianceRoute(language, 'acknowledgements')}#${id.split('/')[0] ?? ''}`,
  objectives: routes.objectiveRoute,
  programmes: routes.programmeRoute,
  projects: routes.projectRoute,
  requests: routes.requestRoute,
  scenarios: (language, id) => `${routes.portfolioRoute(language, 'decide')}#${id}`,
  teams: (language, id) => `${routes.portfolioRoute(language, 'capacity')}#${id}`,
  applications: (language, id) => routes.resourceRecordRoute(language, 'applications', id),
  assets: (language, id) => routes.resourceRecordRoute(language, 'assets', id),
  products: (language, id) => routes.resourceRoute(language, 'technology', id),
  contracts: (language, id) => routes.resourceRecordRoute(language, 'contracts', id),
  suppliers: (language, id) => routes.resourceRecordRoute(language, 'suppliers', id),
  reports: routes.monthlyReportRoute,
  pages: routes.pageRoute,
  status: (language, id) => {
    const [project = '', month = ''] = id.split('/');
    return routes.statusReportRoute(language, project, month);
  },
};

const documents = new Set(['policies', 'standards', 'procedures', 'methodologies', 'guidelines', 'templates', 'training']);

/** The address of the record of that key (`<collection>/<id>`), at an anchor where one is given; undefined where records of its collection have no page. */
export const recordRoute = (language: Language, key: string, anchor?: string): string | undefined => {
  const slash = key.indexOf('/');
  const collection = key.slice(0, slash);
  const id = key.slice(slash + 1);
  const address = documents.has(collection) ? routes.documentRoute(language, collection, id) : byCollection[collection]?.(language, id);
  return address === undefined || anchor === undefined || address.includes('#') ? address : `${address}#${anchor}`;
};

/** The same for a record whose title is written in a language: a document has a page only where it is written, all else in both languages. */
export const recordRouteIn = (language: Language, written: Language, key: string): string | undefined =>
  recordRoute(documents.has(key.slice(0, key.indexOf('/'))) ? written : language, key);

/** What `proseOf` of src/data/prose.ts needs to know of addresses. */
export const proseRoutes = { record: recordRoute, sitePath: routes.withBase };
