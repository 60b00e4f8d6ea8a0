/** The one registry of record types: where each is written, in which form, and by which schema. Reader, check, scaffolds, JSON Schemas, reference page and API know a type from here. */
import type * as z from 'zod';
import { acknowledgement } from './acknowledgement.ts';
import { action } from './action.ts';
import { application } from './application.ts';
import { artefact } from './artefact.ts';
import { asset } from './asset.ts';
import { baseline } from './baseline.ts';
import { benefit } from './benefit.ts';
import { budgetLine } from './budget-line.ts';
import { change } from './change.ts';
import { closure } from './closure.ts';
import { contract } from './contract.ts';
import { control } from './control.ts';
import { decision } from './decision.ts';
import { documentCollections } from './document.ts';
import { findingRecord } from './finding-record.ts';
import { framework } from './framework.ts';
import { gateDecision } from './gate-decision.ts';
import { glossaryTerm } from './glossary-term.ts';
import { guideline } from './guideline.ts';
import { importRecord } from './import.ts';
import { issue } from './issue.ts';
import { lesson } from './lesson.ts';
import { methodology } from './methodology.ts';
import { milestone } from './milestone.ts';
import { monthlyReport } from './monthly-report.ts';
import { objective } from './objective.ts';
import { obligation } from './obligation.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { policy } from './policy.ts';
import { procedure } from './procedure.ts';
import { product } from './product.ts';
import { programme } from './programme.ts';
import { project } from './project.ts';
import { recordType } from './record-type.ts';
import { request } from './request.ts';
import { risk } from './risk.ts';
import { role } from './role.ts';
import { scenario } from './scenario.ts';
import { scoring } from './scoring.ts';
import { snapshot } from './snapshot.ts';
import { standard } from './standard.ts';
import { statusReport } from './status-report.ts';
import { supplier } from './supplier.ts';
import { task } from './task.ts';
import { team } from './team.ts';
import { template } from './template.ts';
import { training } from './training.ts';
import { unit } from './unit.ts';
import { waiver } from './waiver.ts';

/** Every record type by its collection. The order is that of the reference page. */
export const recordTypes = {
  organisation: recordType({ path: 'organisation.yaml', schema: organisation, name: { en: 'Organisation', de: 'Organisation' } }),
  roles: recordType({ path: 'roles/{id}.yaml', schema: role, name: { en: 'Role', de: 'Rolle' } }),
  units: recordType({ path: 'units/{id}.yaml', schema: unit, name: { en: 'Unit', de: 'Organisationseinheit' } }),
  glossary: recordType({ path: 'glossary/{id}.md', schema: glossaryTerm, name: { en: 'Term', de: 'Begriff' } }),

  policies: recordType({ path: 'policies/{id}.md', schema: policy, name: { en: 'Policy', de: 'Richtlinie' } }),
  standards: recordType({ path: 'standards/{id}.md', schema: standard, name: { en: 'Standard', de: 'Standard' } }),
  procedures: recordType({ path: 'procedures/{id}.md', schema: procedure, name: { en: 'Procedure', de: 'Verfahren' } }),
  methodologies: recordType({ path: 'methodologies/{id}.md', schema: methodology, name: { en: 'Methodology', de: 'Vorgehensmodell' } }),
  guidelines: recordType({ path: 'guidelines/{id}.md', schema: guideline, name: { en: 'Guideline', de: 'Leitfaden' } }),
  templates: recordType({ path: 'templates/{id}.md', schema: template, name: { en: 'Template', de: 'Vorlage' } }),
  training: recordType({ path: 'training/{id}.md', schema: training, name: { en: 'Training module', de: 'Schulung' } }),
  versions: recordType({
    path: 'versions/{collection}/{document}/{id}.md',
    schema: snapshot,
    name: { en: 'Approved version', de: 'Freigegebene Fassung' },
  }),

  frameworks: recordType({ path: 'frameworks/{id}.yaml', schema: framework, name: { en: 'Framework', de: 'Rahmenwerk' } }),
  controls: recordType({ path: 'controls/{id}.yaml', schema: control, name: { en: 'Control', de: 'Maßnahme' } }),
  obligations: recordType({ path: 'obligations/{id}.yaml', schema: obligation, name: { en: 'Obligation', de: 'Verpflichtung' } }),
  waivers: recordType({ path: 'waivers/{id}.yaml', schema: waiver, name: { en: 'Waiver', de: 'Ausnahme' } }),
  acknowledgements: recordType({
    path: 'acknowledgements/{document}.yaml',
    register: 'line',
    schema: acknowledgement,
    name: { en: 'Acknowledgement count', de: 'Kenntnisnahme' },
  }),
  decisions: recordType({ path: 'decisions/{id}.md', schema: decision, name: { en: 'Decision', de: 'Entscheidung' } }),
  findings: recordType({ path: 'findings/{id}.yaml', schema: findingRecord, name: { en: 'Finding', de: 'Feststellung' } }),

  objectives: recordType({ path: 'objectives/{id}.md', schema: objective, name: { en: 'Objective', de: 'Ziel' } }),
  programmes: recordType({ path: 'programmes/{id}.md', schema: programme, name: { en: 'Programme', de: 'Programm' } }),
  projects: recordType({ path: 'projects/{id}/project.md', schema: project, name: { en: 'Project', de: 'Projekt' } }),
  baselines: recordType({ path: 'projects/{project}/baselines/{id}.yaml', schema: baseline, name: { en: 'Baseline', de: 'Basislinie' } }),
  status: recordType({
    path: 'projects/{project}/status/{id}.md',
    schema: statusReport,
    name: { en: 'Status report', de: 'Statusbericht' },
  }),
  gates: recordType({
    path: 'projects/{project}/gates/{id}.md',
    schema: gateDecision,
    name: { en: 'Gate decision', de: 'Gate-Entscheidung' },
  }),
  milestones: recordType({
    path: 'projects/{project}/milestones.yaml',
    register: 'id',
    schema: milestone,
    name: { en: 'Milestone', de: 'Meilenstein' },
  }),
  tasks: recordType({ path: 'projects/{project}/tasks.yaml', register: 'id', schema: task, name: { en: 'Task', de: 'Vorgang' } }),
  budget: recordType({
    path: 'projects/{project}/budget.yaml',
    register: 'line',
    schema: budgetLine,
    name: { en: 'Budget line', de: 'Budgetzeile' },
  }),
  risks: recordType({ path: 'projects/{project}/risks.yaml', register: 'id', schema: risk, name: { en: 'Risk', de: 'Risiko' } }),
  issues: recordType({ path: 'projects/{project}/issues.yaml', register: 'id', schema: issue, name: { en: 'Issue', de: 'Problem' } }),
  changes: recordType({ path: 'projects/{project}/changes.yaml', register: 'id', schema: change, name: { en: 'Change', de: 'Änderung' } }),
  actions: recordType({ path: 'projects/{project}/actions.yaml', register: 'id', schema: action, name: { en: 'Action', de: 'Aufgabe' } }),
  lessons: recordType({
    path: 'projects/{project}/lessons.yaml',
    register: 'id',
    schema: lesson,
    name: { en: 'Lesson', de: 'Erkenntnis' },
  }),
  benefits: recordType({
    path: 'projects/{project}/benefits.yaml',
    register: 'id',
    schema: benefit,
    name: { en: 'Benefit', de: 'Nutzen' },
  }),
  artefacts: recordType({
    path: 'projects/{project}/artefacts.yaml',
    register: 'line',
    schema: artefact,
    name: { en: 'Artefact', de: 'Artefakt' },
  }),
  closures: recordType({ path: 'projects/{project}/closure.md', schema: closure, name: { en: 'Closure', de: 'Abschluss' } }),

  requests: recordType({ path: 'requests/{id}.md', schema: request, name: { en: 'Request', de: 'Vorhabenantrag' } }),
  scoring: recordType({ path: 'scoring.yaml', schema: scoring, name: { en: 'Scoring model', de: 'Bewertungsmodell' } }),
  scenarios: recordType({ path: 'scenarios/{id}.yaml', schema: scenario, name: { en: 'Scenario', de: 'Szenario' } }),
  teams: recordType({ path: 'teams/{id}.yaml', schema: team, name: { en: 'Team', de: 'Team' } }),
  applications: recordType({ path: 'applications/{id}.yaml', schema: application, name: { en: 'Application', de: 'Anwendung' } }),
  assets: recordType({ path: 'assets/{id}.yaml', schema: asset, name: { en: 'Asset', de: 'Bestand' } }),
  products: recordType({ path: 'products/{id}.yaml', schema: product, name: { en: 'Product', de: 'Produkt' } }),
  contracts: recordType({ path: 'contracts/{id}.yaml', schema: contract, name: { en: 'Contract', de: 'Vertrag' } }),
  suppliers: recordType({ path: 'suppliers/{id}.yaml', schema: supplier, name: { en: 'Supplier', de: 'Lieferant' } }),
  reports: recordType({ path: 'reports/{id}.md', schema: monthlyReport, name: { en: 'Monthly report', de: 'Monatsbericht' } }),
  imports: recordType({ path: 'imports/{id}.yaml', schema: importRecord, name: { en: 'Import', de: 'Import' } }),
  pages: recordType({ path: 'pages/{id}.mdx', schema: page, name: { en: 'Page', de: 'Seite' } }),
} as const;

/** The name of a collection of records. */
export type Collection = keyof typeof recordTypes;

/** The data of a record of the collection, as its schema says. */
export type DataOf<C extends Collection> = z.infer<(typeof recordTypes)[C]['schema']>;

/** All collections, in the registry's order. */
export const collections = Object.keys(recordTypes) as readonly Collection[];

export { documentCollections };

/** A collection of handbook documents. */
export type DocumentCollection = Extract<Collection, (typeof documentCollections)[number]>;

/** Whether the collection holds handbook documents. */
export const isDocumentCollection = (name: string): name is DocumentCollection => (documentCollections as readonly string[]).includes(name);

/** Whether a text names a collection. */
export const isCollection = (name: string): name is Collection => Object.hasOwn(recordTypes, name);
