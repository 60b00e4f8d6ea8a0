/** Nothing after the data date leaks in: the sample office on a past day shows the same whether or not its records know what came after. */
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, officeOn } from '#domain/office/office-on.ts';
import { officeOf } from '#domain/office/office.ts';
import type { Office } from '#domain/office/office.ts';
import type { Site } from '#domain/office/site.ts';
import { apiFiles } from '#exporters/api/index.ts';
import { projectDetail, projectSummary } from '#exporters/api/projects.ts';
import { milestoneList } from '#exporters/api/milestones.ts';
import { portfolioData } from '#exporters/api/portfolio.ts';
import { riskList } from '#exporters/api/risks.ts';
import { figuresTable, projectsTable } from '#exporters/tables/portfolio.ts';
import { readRecords } from '#records/read-records.ts';
import { decisionRegister } from '#reports/compliance/decision-register.ts';
import { findingRegister } from '#reports/compliance/finding-register.ts';
import { methodConformance } from '#reports/handbook/method-conformance.ts';
import { methodologyOutline } from '#reports/handbook/methodology.ts';
import { roleList } from '#reports/handbook/role-list.ts';
import { rolePage } from '#reports/handbook/role-page.ts';
import { alignmentCourse } from '#reports/portfolio/alignment-course.ts';
import { alignmentPage } from '#reports/portfolio/alignment-page.ts';
import { portfolioBenefits } from '#reports/portfolio/benefits.ts';
import { changesPage } from '#reports/portfolio/changes-page.ts';
import { completenessPage } from '#reports/portfolio/completeness-page.ts';
import { dashboard } from '#reports/portfolio/dashboard.ts';
import { milestonesPage } from '#reports/portfolio/milestones.ts';
import { moneyPage } from '#reports/portfolio/money-page.ts';
import { monthlyReport } from '#reports/portfolio/monthly-report.ts';
import { monthlyReportMonths } from '#reports/portfolio/monthly/months.ts';
import { programmePage } from '#reports/portfolio/programme-page.ts';
import { allProjects } from '#reports/portfolio/project-list.ts';
import { returnsPage } from '#reports/portfolio/returns.ts';
import { portfolioRisks } from '#reports/portfolio/risks.ts';
import { roadmapPage } from '#reports/portfolio/roadmap.ts';
import { projectPage } from '#reports/project/project-page.ts';
import { statusReportIds, statusReportPage } from '#reports/project/status-report-page.ts';
import { homePage } from '#reports/site/home.ts';
import { objectivePage } from '#reports/strategy/objective-page.ts';
import { contractRegister } from '#reports/resources/contracts.ts';
import { resourceMoney } from '#reports/resources/money.ts';
import { personalDataRegister } from '#reports/resources/personal-data.ts';
import { supplierRegister } from '#reports/resources/suppliers.ts';
import { strategyPage } from '#reports/strategy/strategy-page.ts';
import { rules } from '#rules/index.ts';
import { runRules } from '#rules/run.ts';
import { documentCollections } from '#schemas/document.ts';
import { collections } from '#schemas/index.ts';
import type { AnyRecord } from '#schemas/record.ts';
import { engine } from '../selection/questions.ts';

const { records, unreadable } = readRecords(path.join(import.meta.dirname, '../../../content'));
/** A new office each time, so that nothing that was computed for one is taken for the other. */
const sample = (): Office => {
  const office = officeOf(records, unreadable);
  if (office === undefined) throw new Error('the sample office has no organisation');
  return office;
};

/** Handbook documents, their approved texts, waivers and requests are read as written by reports; only the office of the day leaves out what came later. */
const asWritten: ReadonlySet<string> = new Set([...documentCollections, 'versions', 'waivers', 'requests']);

/** The sample with all that is dated later, but for the handbook. */
const sampleBut = (asOf: string): Office => {
  const past = officeOn(sample(), asOf);
  const office = officeOf(
    [
      ...records.filter(({ collection }) => !asWritten.has(collection)),
      ...past.records.filter(({ collection }) => asWritten.has(collection)),
    ],
    unreadable,
  );
  if (office === undefined) throw new Error('the sample office has no organisation');
  return office;
};

const days = ['2025-06-30', '2025-11-20', '2026-04-10', '2026-08-31', '2026-10-31'] as const;

/** A value as text; a record in it is its key, for reports show of it what they name besides. */
const shown = (value: unknown): string =>
  JSON.stringify(
    value,
    (_, item: unknown) => {
      if (item instanceof Map) return [...(item as Map<unknown, unknown>)];
      if (item instanceof Set) return [...(item as Set<unknown>)];
      if (typeof item === 'object' && item !== null && 'references' in item && 'key' in item) return item.key;
      return item;
    },
    1,
  );

const ids = (office: Office, collection: 'projects' | 'programmes' | 'objectives' | 'roles' | 'methodologies'): readonly string[] =>
  office.list(collection).map(({ id }) => id);

const views: Readonly<Record<string, (office: Office, asOf: string) => unknown>> = {
  'pages of projects': (office, asOf) => ids(office, 'projects').map((id) => projectPage(office, asOf, id)),
  'pages of reports': (office, asOf) =>
    statusReportIds(office, asOf).map(({ project, month }) => statusReportPage(office, asOf, project, month)),
  dashboard,
  'list of projects': allProjects,
  roadmap: roadmapPage,
  money: moneyPage,
  risks: portfolioRisks,
  benefits: portfolioBenefits,
  milestones: milestonesPage,
  changes: (office, asOf) => changesPage(office, asOf),
  completeness: completenessPage,
  alignment: alignmentPage,
  'course of the alignment': alignmentCourse,
  returns: returnsPage,
  contracts: contractRegister,
  suppliers: (office, asOf) => supplierRegister(office, asOf, 'confidential'),
  'personal data': personalDataRegister,
  'run, grow, transform': resourceMoney,
  'monthly reports': (office, asOf) => monthlyReportMonths(office, asOf).map((month) => monthlyReport(office, asOf, month)),
  programmes: (office, asOf) => ids(office, 'programmes').map((id) => programmePage(office, asOf, id)),
  strategy: strategyPage,
  objectives: (office, asOf) => ids(office, 'objectives').map((id) => objectivePage(office, asOf, id)),
  home: (office, asOf) => homePage(office, asOf, 20),
  roles: (office, asOf) => ids(office, 'roles').map((id) => rolePage(office, asOf, id)),
  'load of roles': roleList,
  methodologies: (office, asOf) =>
    ids(office, 'methodologies').map((id) => [methodologyOutline(office, asOf, id), methodConformance(office, asOf, id)]),
  decisions: decisionRegister,
  findings: findingRegister,
  'projects as data': (office, asOf) =>
    office
      .list('projects')
      .map((project) => [
        projectSummary(office, asOf, project, ({ rule }) => rule),
        projectDetail(office, asOf, project, ({ rule }) => rule),
      ]),
  'portfolio as data': (office, asOf) => portfolioData(office, asOf, 'confidential'),
  'milestones as data': milestoneList,
  'risks as data': riskList,
  tables: (office, asOf) => [projectsTable(office, asOf), figuresTable(office, asOf)],
  findings_of_rules: (office, asOf) =>
    runRules(rules, office, asOf)
      .filter(({ record }) => {
        const found = office.byKey(record ?? '');
        const day = found === undefined ? undefined : dayOf(found);
        return day === undefined || day <= asOf;
      })
      .map(({ rule, record, field, message }) => [rule, record, field, message]),
};

const siteOn = (office: Office, asOf: string): Site => ({
  office: officeOn(office, asOf),
  asOf,
  edition: 'confidential',
  revision: undefined,
  commits: new Map(),
  recordsHash: '',
  toolVersion: '',
  findings: [],
  contentRoot: '',
  address: undefined,
  engine,
});

/** Another future: records dated after the day are gone or say something else, and so do later values inside of records. */
const withFuture = (office: Office, asOf: string, isGone: (index: number) => boolean, factor: number): Office => {
  const altered = office.records.flatMap((record, index): readonly AnyRecord[] => {
    const day = dayOf(record);
    if (day === undefined || day <= asOf) return [withLaterValues(record, asOf, factor)];
    // A closure, a plan or a gate that came later tells that the project was not closed, approved or further before.
    if (record.collection === 'closures' || record.collection === 'gates') return [record];
    if (record.collection === 'baselines') return [{ ...record, data: { ...record.data, budget: factor, reason: 'Other.' } }];
    // That a project reported later tells that what its budget lines state as spent was not known.
    const isNewest = record.collection === 'status' && office.partsOf(record.project ?? '', 'status').at(-1)?.key === record.key;
    if (isGone(index) && !isNewest) return [];
    if (record.collection === 'status') {
      return [{ ...record, data: { ...record.data, overall: { rag: 'red' }, actualCost: factor, progress: { value: 1 } } }];
    }
    return [record];
  });
  const then = officeOf(altered, office.unreadable);
  if (then === undefined) throw new Error('the organisation is never dated');
  return then;
};

const withLaterValues = (record: AnyRecord, asOf: string, factor: number): AnyRecord => {
  const later = <T extends { readonly day: string }>(entries: readonly T[] | undefined, change: (entry: T) => T): T[] | undefined =>
    entries?.map((entry) => (entry.day > asOf ? change(entry) : entry));
  if (record.collection === 'benefits') {
    const measurements = later(record.data.measurements, (entry) => ({ ...entry, value: entry.value * factor }));
    return { ...record, data: { ...record.data, ...(measurements === undefined ? {} : { measurements }) } };
  }
  if (record.collection === 'milestones') {
    const history = later(record.data.history, (entry) => ({ ...entry, forecast: '2031-01-01' }));
    const { actual } = record.data;
    return {
      ...record,
      data: {
        ...record.data,
        ...(history === undefined ? {} : { history }),
        ...(actual !== undefined && actual > asOf ? { actual: '2030-12-31' } : {}),
      },
    };
  }
  return record;
};

describe.each(days)('on %s', (asOf) => {
  const full = sampleBut(asOf);
  const past = officeOn(sample(), asOf);

  it('the office is without what came later', () => {
    expect(past.records.length).toBeLessThan(full.records.length);
    expect(past.records.filter((record) => (dayOf(record) ?? '') > asOf)).toEqual([]);
  });

  it('to look twice changes nothing', () => {
    expect(officeOn(past, asOf)).toBe(past);
  });

  it.each(Object.keys(views))('%s: the same as if nothing had come later', (name) => {
    const view = views[name];
    expect(shown(view?.(full, asOf))).toBe(shown(view?.(past, asOf)));
  });
});

describe('whatever came later', () => {
  it('the interface and the pages of that day are the same', () => {
    const keys = new Set(['pages of projects', 'dashboard', 'list of projects', 'risks', 'portfolio as data', 'monthly reports']);
    for (const asOf of ['2025-11-20', '2026-08-31']) {
      const files = (office: Office): readonly string[] =>
        apiFiles(siteOn(office, asOf), collections, ({ rule }) => rule).map(({ path: file, text }) => `${file}\n${text}`);
      const office = sample();
      const expected = files(office);
      const pages = [...keys].map((key) => shown(views[key]?.(sampleBut(asOf), asOf)));
      fc.assert(
        fc.property(fc.array(fc.boolean(), { minLength: 7, maxLength: 31 }), fc.integer({ min: 2, max: 9_000_000 }), (gone, factor) => {
          const other = withFuture(sampleBut(asOf), asOf, (index) => gone[index % gone.length] ?? false, factor);
          expect(files(other)).toEqual(expected);
          expect([...keys].map((key) => shown(views[key]?.(other, asOf)))).toEqual(pages);
        }),
        { numRuns: 3 },
      );
    }
  });
});
