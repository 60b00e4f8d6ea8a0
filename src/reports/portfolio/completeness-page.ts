/** What the portfolio does not know, by project: what is not recorded although the state of the project asks for it, and what the rules find in its records. */
import { officeOn } from '#domain/office/office-on.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import { isRunning, rollUp } from '#domain/value/roll-up.ts';
import type { Exclusion } from '#domain/value/roll-up.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import { rules } from '#rules/index.ts';
import { runRules } from '#rules/run.ts';
import type { Finding } from '#schemas/finding.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';
import { blockedBy, completenessItems, fileOf, ruleOf, stateOf } from './completeness-items.ts';
import type { CompletenessItem, ItemState } from './completeness-items.ts';

/** Something that is missing. */
export interface Gap {
  readonly item: CompletenessItem;
  /** Symbols of figures that are not known because of it. */
  readonly blocked: readonly string[];
  /** The file to complete, below the records' folder. */
  readonly file: string;
  /** Key of a record in that file; undefined where the file is not there yet. */
  readonly record: string | undefined;
  /** Rule that finds it; undefined where none does. */
  readonly rule: string | undefined;
  /** How many records of the project it is about, such as risks without response; 1 else. */
  readonly count: number;
}

/** A project with what it lacks. */
export interface ProjectGaps {
  readonly project: Named;
  readonly lifecycle: Lifecycle;
  readonly unit: Named;
  readonly states: Readonly<Record<CompletenessItem, ItemState>>;
  readonly gaps: readonly Gap[];
  /** What rules find in its records besides. */
  readonly findings: readonly Finding[];
}

/** The page. */
export interface CompletenessPage {
  /** Most gaps first. */
  readonly projects: readonly ProjectGaps[];
  /** Projects that lack something. */
  readonly open: number;
  /** How many projects lack an item, most first; items that nobody lacks are left out. */
  readonly byItem: readonly { readonly item: CompletenessItem; readonly count: number }[];
  /** Running projects that the sums of the portfolio leave out. */
  readonly excluded: readonly { readonly project: Named; readonly figures: readonly Exclusion[] }[];
}

/** Rules whose findings make a figure or a colour of a project doubtful, without being one of the items. */
const doubtful: ReadonlySet<string> = new Set([
  'watermelon',
  'red-without-action',
  'condition-overdue',
  'plan-inconsistent',
  'budget-mismatch',
  'earned-above-budget',
  'actual-above-estimate',
  'forecast-passed',
  'same-text-as-last-report',
  'report-unexplained',
]);
const judging: ReadonlySet<string> = new Set(Object.values(ruleOf));

/** Findings by project. */
const findingsByProject = (office: Office, asOf: string): ReadonlyMap<string, readonly Finding[]> => {
  const asked = rules.filter(({ id }) => judging.has(id) || doubtful.has(id));
  const found = new Map<string, Finding[]>();
  for (const finding of runRules(asked, office, asOf)) {
    const record = finding.record === undefined ? undefined : office.byKey(finding.record);
    const project = record?.collection === 'projects' ? record.id : record?.project;
    if (project === undefined) continue;
    found.set(project, [...(found.get(project) ?? []), finding]);
  }
  return found;
};

const recordsIn = (office: Office, project: string): ReadonlyMap<string, string> =>
  new Map(
    (['budget', 'milestones', 'tasks', 'risks', 'benefits', 'baselines', 'status'] as const)
      .flatMap((collection) => office.partsOf(project, collection))
      .map(({ file, key }) => [file, key]),
  );

const gapsOfProject = (office: Office, standing: Standing, findings: readonly Finding[]): Omit<ProjectGaps, 'findings'> => {
  const { project, lifecycle } = standing;
  const files = recordsIn(officeOn(office, standing.asOf), project.id);
  const ownFindings = (item: CompletenessItem): readonly Finding[] => findings.filter(({ rule }) => rule === ruleOf[item]);
  const states = Object.fromEntries(
    completenessItems.map((item) => [item, stateOf(office, standing, item, ownFindings(item).length > 0)]),
  ) as Record<CompletenessItem, ItemState>;
  const gaps = completenessItems
    .filter((item) => states[item] === 'missing')
    .map((item): Gap => {
      const own = ownFindings(item);
      const baseline = item === 'plan' ? standing.facts.plan.sources[0]?.record : undefined;
      const file = baseline?.file ?? fileOf(item, standing);
      return {
        item,
        blocked: blockedBy(item, standing),
        file,
        record: file === project.file ? project.key : (baseline?.key ?? files.get(file)),
        rule: own.length > 0 ? ruleOf[item] : undefined,
        count: Math.max(1, own.length),
      };
    });
  return { project: nameOf(office, project), lifecycle, unit: named(office, 'units', project.data.unit), states, gaps };
};

/** The page as of a day. Computed once an office and day. */
export const completenessPage = (office: Office, asOf: string): CompletenessPage =>
  office.once(`completeness/${asOf}`, () => {
    const standings = portfolioStandings(office, asOf);
    const findings = findingsByProject(office, asOf);
    const projects = standings
      .map((standing): ProjectGaps => {
        const own = findings.get(standing.project.id) ?? [];
        return { ...gapsOfProject(office, standing, own), findings: own.filter(({ rule }) => doubtful.has(rule)) };
      })
      .sort((a, b) => inTurn(b.gaps.length - a.gaps.length, b.findings.length - a.findings.length, byText(a.project.id, b.project.id)));
    const { excluded } = rollUp(standings.filter(isRunning));
    const lack = (item: CompletenessItem): number => projects.filter(({ states }) => states[item] === 'missing').length;
    return {
      projects,
      open: projects.filter(({ gaps }) => gaps.length > 0).length,
      byItem: completenessItems
        .map((item) => ({ item, count: lack(item) }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count),
      excluded: [...new Set(excluded.map(({ project }) => project))].map((project) => ({
        project: named(office, 'projects', project),
        figures: excluded.filter((exclusion) => exclusion.project === project),
      })),
    };
  });
