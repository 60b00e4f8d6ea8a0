/** The static JSON interface, version 1: which files there are, and what is in each. */
import { hasHistory } from '#domain/governance/document-versions.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import type { Site } from '#domain/office/site.ts';
import type { Collection } from '#schemas/index.ts';
import { acknowledgementList } from './acknowledgements.ts';
import { applicationList } from './applications.ts';
import { assetList, productList } from './assets.ts';
import { benefitList } from './benefits.ts';
import { capacityData } from './capacity.ts';
import { changesData } from './changes.ts';
import { contractList } from './contracts.ts';
import { allStatements, documentDetail, documentSummary } from './documents.ts';
import { controlList, frameworkDetail, frameworkList } from './frameworks.ts';
import { jsonFile } from './json.ts';
import { milestoneList } from './milestones.ts';
import { portfolioMoneyData } from './portfolio-money.ts';
import { portfolioData } from './portfolio.ts';
import type { SayReason } from './project-status.ts';
import { projectDetail, projectSummary } from './projects.ts';
import { recordList } from './records.ts';
import { requestList } from './requests.ts';
import { riskList } from './risks.ts';
import { scenarioList } from './scenarios.ts';
import { supplierList } from './suppliers.ts';
import { waiverList } from './waivers.ts';
import { documentVersions } from './versions.ts';

/** Collections whose records have a shape of their own in the interface; all others are listed as they are written. */
const shaped: ReadonlySet<Collection> = new Set<Collection>([
  'organisation',
  'policies',
  'standards',
  'procedures',
  'methodologies',
  'guidelines',
  'templates',
  'training',
  'projects',
  'waivers',
  'frameworks',
  'controls',
  'acknowledgements',
  'milestones',
  'changes',
  'risks',
  'requests',
  'benefits',
  'scenarios',
  'contracts',
  'suppliers',
  'applications',
  'assets',
  'products',
]);

/** One file of the interface. */
export interface ApiFile {
  /** Path under `/api/v1/`. */
  readonly path: string;
  readonly text: string;
  /** What it holds, for `openapi.json`. */
  readonly summary: string;
}

const apiFile = (path: string, summary: string, value: unknown): ApiFile => ({ path, summary, text: jsonFile(value) });

const countsOf = (office: Office): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const record of office.records) counts[record.collection] = (counts[record.collection] ?? 0) + 1;
  return counts;
};

/** The lists: one file each. */
const lists = (site: Site, collections: readonly Collection[], say: SayReason): readonly ApiFile[] => {
  const { office, asOf } = site;
  return [
    apiFile(
      'documents.json',
      'Handbook documents',
      documentsOf(office).map((record) => documentSummary(office, asOf, record)),
    ),
    apiFile('statements.json', 'Normative statements of all documents', allStatements(office)),
    apiFile(
      'projects.json',
      'Projects with their colours and figures on the data date',
      office.list('projects').map((record) => projectSummary(office, asOf, record, say)),
    ),
    apiFile('portfolio.json', 'The portfolio: counts, sums, and what is left out of them', portfolioData(office, asOf, site.edition)),
    apiFile('waivers.json', 'Waivers with their state on the data date', waiverList(office, asOf)),
    apiFile(
      'frameworks.json',
      'Frameworks with the sums of their coverage on the data date',
      frameworkList(office, asOf, site.edition === 'public'),
    ),
    apiFile('controls.json', 'Controls of the office with their state on the data date', controlList(office, asOf)),
    apiFile(
      'acknowledgements.json',
      'How far documents are confirmed and training modules completed on the data date, with the counts',
      acknowledgementList(office, asOf),
    ),
    apiFile('changes.json', 'What changed in the portfolio in the newest month with reports, and the change requests of all projects', {
      ...changesData(office, asOf),
      requests: recordList(office, 'changes'),
    }),
    apiFile(
      'money.json',
      'Budget, spending and forecast by fiscal year, unit, category, pool, programme and objective',
      portfolioMoneyData(office, asOf),
    ),
    apiFile(
      'milestones.json',
      'Milestones of all projects with plan, forecast, state and slip on the data date',
      milestoneList(office, asOf),
    ),
    apiFile(
      'risks.json',
      'Risks and opportunities of all projects with exposure and expected cost on the data date',
      riskList(office, asOf),
    ),
    apiFile(
      'scenarios.json',
      'Scenarios with the best set of candidates under their limits, proven, or what clashes',
      scenarioList(office, asOf, site.engine),
    ),
    apiFile('requests.json', 'Requests with rank, score, standing and figures on the data date', requestList(office, asOf)),
    apiFile('benefits.json', 'Benefits of all projects with their realisation on the data date', benefitList(office, asOf)),
    apiFile(
      'applications.json',
      'Applications with their quadrant, the support of their components and what they do not keep on the data date',
      applicationList(office, asOf),
    ),
    apiFile('assets.json', 'Assets with their end of support, licences with their balance', assetList(office, asOf)),
    apiFile('products.json', 'Products with the ends of support of their releases, and where these are in use', productList(office, asOf)),
    apiFile('capacity.json', 'Capacity of teams by role and month, the demand for it, the gap, and who asks', capacityData(office, asOf)),
    apiFile(
      'contracts.json',
      'Contracts with their state, their days of notice and their cost a year on the data date',
      contractList(office, asOf),
    ),
    apiFile(
      'suppliers.json',
      'Suppliers with their contracts, what they cost a year and how their exit plans stand',
      supplierList(office, asOf, site.edition),
    ),
    ...collections
      .filter((collection) => !shaped.has(collection))
      .map((collection) => apiFile(`${collection}.json`, `Records of the collection ${collection}`, recordList(office, collection))),
  ];
};

const details = (site: Site, say: SayReason): readonly ApiFile[] => [
  ...documentsOf(site.office).map((record) =>
    apiFile(`documents/${record.key}.json`, 'One handbook document', documentDetail(site.office, site.asOf, record)),
  ),
  ...documentsOf(site.office)
    .filter((record) => hasHistory(site.office, record))
    .map((record) =>
      apiFile(
        `documents/${record.key}/versions.json`,
        'Versions of one handbook document with their texts',
        documentVersions(site.office, record),
      ),
    ),
  ...site.office
    .list('frameworks')
    .map((record) =>
      apiFile(
        `frameworks/${record.id}.json`,
        'One framework with the coverage of each of its controls on the data date',
        frameworkDetail(site.office, site.asOf, record, site.edition === 'public'),
      ),
    ),
  ...site.office
    .list('projects')
    .map((record) =>
      apiFile(
        `projects/${record.id}.json`,
        'One project with its figures, its history and the lines that they come from',
        projectDetail(site.office, site.asOf, record, say),
      ),
    ),
];

/** All files of the interface but the schemas, which are the same in every office. `say` puts the reasons of colours into words. */
export const apiFiles = (site: Site, collections: readonly Collection[], say: SayReason): readonly ApiFile[] => {
  const index: ApiFile = {
    path: 'index.json',
    summary: 'What this edition holds',
    text: jsonFile({
      name: site.office.organisation.data.name,
      asOf: site.asOf,
      edition: site.edition,
      revision: site.revision,
      recordsHash: site.recordsHash,
      toolVersion: site.toolVersion,
      counts: countsOf(site.office),
      schemas: collections.map((type) => `schema/${type}.json`),
    }),
  };
  return [index, ...lists(site, collections, say), ...details(site, say)];
};
