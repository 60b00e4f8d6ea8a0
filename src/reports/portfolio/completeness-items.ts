/** What a project can record, in which states it is needed, and whether it is there. */
import type { Office } from '#domain/office/office.ts';
import { formulaOf } from '#domain/formulas/index.ts';
import { risksOn } from '#domain/projects/registers.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import { figureIds, formulaIdOf, gapsOf } from '#domain/value/explanation.ts';
import type { FactId } from '#domain/value/facts.ts';
import type { Standing } from '#domain/value/standing.ts';

/** What a project can record, in the order of the page. */
export const completenessItems = [
  'objectives',
  'businessCase',
  'baseline',
  'plan',
  'budgetLines',
  'milestones',
  'network',
  'report',
  'progress',
  'cost',
  'forecast',
  'risks',
  'riskResponse',
  'benefits',
  'benefitsMeasured',
] as const;
/** One of them. */
export type CompletenessItem = (typeof completenessItems)[number];

/** Whether it is recorded, missing although the state of the project asks for it, or not needed in this state. */
export type ItemState = 'there' | 'missing' | 'not-needed';

const planned = ['objectives', 'businessCase', 'baseline', 'plan', 'budgetLines', 'milestones', 'risks', 'benefits'] as const;

/** What each state of life asks for. What is judged by a rule is missing where the rule finds it, whatever the state. */
const needed: Readonly<Record<Lifecycle, ReadonlySet<CompletenessItem>>> = {
  idea: new Set(),
  proposed: new Set(['businessCase']),
  approved: new Set(planned),
  'in-progress': new Set([...planned, 'network', 'report', 'progress', 'cost', 'forecast']),
  'on-hold': new Set([...planned, 'progress', 'cost']),
  completed: new Set(['businessCase', 'baseline', 'budgetLines', 'cost', 'benefits']),
  cancelled: new Set(['cost']),
};

/** Rules that judge an item; whether it is missing is what they find. */
export const ruleOf: Readonly<Partial<Record<CompletenessItem, string>>> = {
  objectives: 'no-objective',
  report: 'report-missing',
  riskResponse: 'risk-without-response',
  benefitsMeasured: 'benefit-unmeasured',
};

/** The fact that an item gives to the figures. */
const factOf: Readonly<Partial<Record<CompletenessItem, FactId>>> = {
  baseline: 'budget',
  plan: 'plan',
  progress: 'progress',
  cost: 'actualCost',
};

/** The file below the records' folder in which an item is recorded. */
export const fileOf = (item: CompletenessItem, { project, report, missingMonths, asOf }: Standing): string => {
  const folder = `projects/${project.id}`;
  const nextReport = `${folder}/status/${missingMonths.at(-1) ?? asOf.slice(0, 7)}.md`;
  switch (item) {
    case 'objectives':
    case 'businessCase':
      return project.file;
    case 'baseline':
    case 'plan':
      return `${folder}/baselines/0.yaml`;
    case 'budgetLines':
      return `${folder}/budget.yaml`;
    case 'milestones':
      return `${folder}/milestones.yaml`;
    case 'network':
      return `${folder}/tasks.yaml`;
    case 'report':
      return nextReport;
    case 'progress':
    case 'cost':
    case 'forecast':
      return report?.report.file ?? nextReport;
    case 'risks':
    case 'riskResponse':
      return `${folder}/risks.yaml`;
    case 'benefits':
    case 'benefitsMeasured':
      return `${folder}/benefits.yaml`;
  }
};

const isThere = (office: Office, standing: Standing, item: CompletenessItem): boolean => {
  const { project, facts, report, isCurrent, asOf } = standing;
  const has = (collection: 'budget' | 'milestones' | 'tasks' | 'risks' | 'benefits'): boolean =>
    office.partsOf(project.id, collection).length > 0;
  switch (item) {
    case 'objectives':
      return (project.data.objectives ?? []).length > 0;
    case 'businessCase':
      return project.data.businessCase !== undefined;
    case 'baseline':
      return facts.budget.value !== undefined;
    case 'plan':
      return facts.plan.value !== undefined;
    case 'budgetLines':
      return has('budget');
    case 'milestones':
      return has('milestones');
    case 'network':
      return has('tasks') || office.partsOf(project.id, 'milestones').some(({ data }) => (data.after ?? []).length > 0);
    case 'report':
      return isCurrent && report !== undefined;
    case 'progress':
      return facts.progress.value !== undefined || facts.statedEarnedValue.value !== undefined;
    case 'cost':
      return facts.actualCost.value !== undefined || facts.finalCost.value !== undefined;
    case 'forecast':
      return facts.statedForecastEnd.value !== undefined || facts.actualEnd.value !== undefined;
    case 'risks':
    case 'riskResponse':
      return risksOn(office, project.id, asOf).length > 0;
    case 'benefits':
      return has('benefits');
    case 'benefitsMeasured':
      return office.partsOf(project.id, 'benefits').some(({ data }) => (data.measurements ?? []).some(({ day }) => day <= asOf));
  }
};

/** State of an item. `isFound` tells whether its rule found the project. */
export const stateOf = (office: Office, standing: Standing, item: CompletenessItem, isFound: boolean): ItemState =>
  isFound
    ? 'missing'
    : isThere(office, standing, item)
      ? 'there'
      : needed[standing.lifecycle].has(item) && item !== 'objectives'
        ? 'missing'
        : 'not-needed';

/** Symbols of the figures that are not known because an item is missing; empty where no figure rests on it alone. */
export const blockedBy = (item: CompletenessItem, { facts, figures }: Standing): readonly string[] => {
  const fact = factOf[item];
  if (fact === undefined) return [];
  const symbols = figureIds
    .filter((id) => figures[id] === undefined && gapsOf(id, facts, figures).some(({ input }) => input === fact))
    .map((id) => formulaOf(formulaIdOf(id))?.symbol)
    .filter((symbol) => symbol !== undefined);
  return [...new Set(symbols)];
};
