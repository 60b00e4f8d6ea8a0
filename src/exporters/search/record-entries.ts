/** Entries of records that have a page, or a place on a page, in every language of the office. */
import { rolesOf } from '#domain/capacity/capacity.ts';
import { frameworkOf } from '#domain/frameworks/framework-structure.ts';
import { standingReports } from '#domain/projects/report-history.ts';
import { lastDayOf } from '#domain/time/calendar.ts';
import { localisedIn, titlesOf } from '#domain/office/written.ts';
import { filtersOf, idsOf, metaOf, pageText, partsIn, sentences } from './entry.ts';
import type { SearchContext, SearchEntry } from './entry.ts';
import { recordEntry } from './record-entry.ts';
import { resourceEntries } from './resource-entries.ts';

const handbook = (context: SearchContext): readonly SearchEntry[] => {
  const { office, language, routes } = context;
  return [
    ...office.list('glossary').map((term) =>
      recordEntry(context, term, 'glossary', 'handbook', {
        url: routes.glossaryRoute(language, term.id),
        keywords: [...(term.data.aliases ?? []), ...(term.data.keywords ?? [])],
      }),
    ),
    ...office.list('roles').map((role) => {
      const unit = office.find('units', role.data.unit);
      return recordEntry(context, role, 'roles', 'handbook', {
        url: routes.roleRoute(language, role.id),
        before: [localisedIn(unit?.data.title, language), role.data.holder ?? ''],
      });
    }),
  ];
};

const projects = (context: SearchContext): readonly SearchEntry[] => {
  const { office, asOf, language, routes, words, split } = context;
  return office.list('projects').flatMap((project) => {
    const { data, id } = project;
    const reports = standingReports(office, id, asOf);
    const title = titlesOf(office, project);
    const name = localisedIn(title, language);
    const parts = (['milestones', 'risks', 'benefits'] as const).flatMap((register) =>
      office.partsOf(id, register).map((item) => localisedIn(item.data.title, language)),
    );
    return [
      recordEntry(context, project, 'projects', 'portfolio', {
        url: routes.projectRoute(language, id),
        after: parts,
        keywords: [...(data.tags ?? []), ...(data.previousIds ?? [])],
        filters: { owner: [data.manager], status: [data.lifecycle], colour: [reports.at(-1)?.report.data.overall.rag] },
      }),
      ...reports.map(({ report, name: reportName, month }): SearchEntry => {
        const page = pageText(office, report, language);
        const { overall, changed } = report.data;
        const content = sentences([page.summary, localisedIn(overall.comment, language), localisedIn(changed, language), page.text]);
        return {
          url: routes.statusReportRoute(language, id, reportName),
          content: content || name,
          meta: metaOf({
            of: name,
            part: words.month(month),
            id: `${report.key} projects/${id}/${reportName}`,
            kind: words.kind('status'),
            also: title[language === 'en' ? 'de' : 'en'],
            parts: language === 'de' ? partsIn(split, [content]) : undefined,
          }),
          filters: filtersOf({ kind: ['status'], section: ['portfolio'], language: [language], owner: [report.data.author] }),
        };
      }),
    ];
  });
};

const steering = (context: SearchContext): readonly SearchEntry[] => {
  const { office, asOf, language, routes, words } = context;
  return [
    ...office.list('programmes').map((programme) =>
      recordEntry(context, programme, 'programmes', 'portfolio', {
        url: routes.programmeRoute(language, programme.id),
        filters: { owner: [programme.data.owner] },
      }),
    ),
    ...office.list('requests').map((request) =>
      recordEntry(context, request, 'requests', 'portfolio', {
        url: routes.requestRoute(language, request.id),
        before: [localisedIn(office.find('units', request.data.unit)?.data.title, language)],
        filters: { owner: [request.data.requester], status: [request.data.status] },
      }),
    ),
    ...office.list('scenarios').map((scenario) =>
      recordEntry(context, scenario, 'scenarios', 'portfolio', {
        url: `${routes.portfolioRoute(language, 'decide')}#${scenario.id}`,
        before: [localisedIn(scenario.data.summary, language)],
      }),
    ),
    ...office.list('teams').map((team) =>
      recordEntry(context, team, 'teams', 'portfolio', {
        url: `${routes.portfolioRoute(language, 'capacity')}#${team.id}`,
        after: rolesOf(team.data).map((role) => localisedIn(office.find('roles', role)?.data.title, language)),
      }),
    ),
    ...office.list('objectives').map((objective) =>
      recordEntry(context, objective, 'objectives', 'strategy', {
        url: routes.objectiveRoute(language, objective.id),
        after: (objective.data.measures ?? []).map((measure) => localisedIn(measure.title, language)),
        filters: { owner: [objective.data.owner] },
      }),
    ),
    ...office
      .list('reports')
      .filter(({ data }) => data.state === 'published' && lastDayOf(data.month) <= asOf)
      .map((report): SearchEntry => ({
        url: routes.monthlyReportRoute(language, report.data.month),
        content: pageText(office, report, language).text || words.month(report.data.month),
        meta: metaOf({
          title: `${words.kind('reports')} ${words.month(report.data.month)}`,
          id: idsOf('reports', report.id),
          kind: words.kind('reports'),
        }),
        filters: filtersOf({ kind: ['reports'], section: ['reports'], language: [language], owner: [report.data.author] }),
      })),
  ];
};

const compliance = (context: SearchContext): readonly SearchEntry[] => {
  const { office, language, routes } = context;
  return [
    ...office.list('frameworks').map((framework) =>
      recordEntry(context, framework, 'frameworks', 'compliance', {
        url: routes.frameworkRoute(language, framework.id),
        before: [framework.data.publisher],
        after: framework.data.controls.map((control) => `${control.ref} ${localisedIn(control.title, language)}`),
        // A number such as A.5.15 names the framework; a mere 5 could be anything.
        ids: framework.data.controls.map(({ ref }) => ref).filter((ref) => /^(?=.*[A-Za-z])[^ ]+$/.test(ref)),
        filters: { framework: [framework.id] },
      }),
    ),
    ...office.list('waivers').map((waiver) =>
      recordEntry(context, waiver, 'waivers', 'compliance', {
        url: routes.complianceRecordRoute(language, 'waivers', waiver.id),
        before: [localisedIn(waiver.data.justification, language)],
        after: (['projects', 'applications', 'units'] as const).flatMap((collection) =>
          (waiver.data.scope?.[collection] ?? []).map((id) => localisedIn(office.find(collection, id)?.data.title, language)),
        ),
        keywords: waiver.data.statements.filter((statement) => !statement.startsWith('restricted')),
        filters: { owner: [waiver.data.owner], status: [waiver.data.decision] },
      }),
    ),
    ...office.list('obligations').map((obligation) =>
      recordEntry(context, obligation, 'obligations', 'compliance', {
        url: routes.complianceRecordRoute(language, 'obligations', obligation.id),
        before: [localisedIn(obligation.data.requirement, language), localisedIn(obligation.data.area, language)],
        keywords: [obligation.data.source],
        filters: { owner: [obligation.data.owner] },
      }),
    ),
    ...office.list('controls').map((control) =>
      recordEntry(context, control, 'controls', 'compliance', {
        url: routes.complianceRecordRoute(language, 'controls', control.id),
        before: [localisedIn(control.data.objective, language)],
        keywords: (control.data.satisfies ?? [])
          .map((item) => item.control)
          .filter((item) => frameworkOf(item) !== undefined)
          .flatMap((item) => [item, item.slice(item.indexOf('/') + 1)]),
        filters: {
          owner: [control.data.owner],
          status: [control.data.implementation],
          framework: (control.data.satisfies ?? []).map((item) => frameworkOf(item.control)),
        },
      }),
    ),
    ...registers(context),
  ];
};

const registers = (context: SearchContext): readonly SearchEntry[] => {
  const { office, language, routes } = context;
  return [
    ...office.list('findings').map((finding) =>
      recordEntry(context, finding, 'findings', 'compliance', {
        url: routes.complianceRecordRoute(language, 'findings', finding.id),
        before: [localisedIn(finding.data.action, language), localisedIn(finding.data.rootCause, language)],
        keywords: finding.data.source === undefined ? [] : [finding.data.source],
        filters: { owner: [finding.data.owner] },
      }),
    ),
    ...office.list('decisions').map((decision) =>
      recordEntry(context, decision, 'decisions', 'compliance', {
        url: routes.complianceRecordRoute(language, 'decisions', decision.id),
        before: [pageText(office, decision, language).text],
        filters: { owner: [decision.data.by], status: [decision.data.status] },
      }),
    ),
  ];
};

/** Entries of all records but handbook documents. */
export const recordEntries = (context: SearchContext): readonly SearchEntry[] =>
  [handbook, projects, steering, compliance, resourceEntries].flatMap((make) => make(context));
