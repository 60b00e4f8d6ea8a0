/** Astro's content collections: one line a collection, fed by the one reader and typed by the registry. */
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { recordsLoader } from '#data/loader.ts';
import { recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';

/** How one collection is loaded and typed. */
const recordsOf = <C extends Collection>(name: C): { readonly loader: Loader; readonly schema: (typeof recordTypes)[C]['schema'] } => ({
  loader: recordsLoader(name),
  schema: recordTypes[name].schema,
});

/** All collections. */
export const collections = {
  organisation: defineCollection(recordsOf('organisation')),
  roles: defineCollection(recordsOf('roles')),
  units: defineCollection(recordsOf('units')),
  glossary: defineCollection(recordsOf('glossary')),
  policies: defineCollection(recordsOf('policies')),
  standards: defineCollection(recordsOf('standards')),
  procedures: defineCollection(recordsOf('procedures')),
  methodologies: defineCollection(recordsOf('methodologies')),
  guidelines: defineCollection(recordsOf('guidelines')),
  templates: defineCollection(recordsOf('templates')),
  training: defineCollection(recordsOf('training')),
  versions: defineCollection(recordsOf('versions')),
  frameworks: defineCollection(recordsOf('frameworks')),
  controls: defineCollection(recordsOf('controls')),
  obligations: defineCollection(recordsOf('obligations')),
  waivers: defineCollection(recordsOf('waivers')),
  acknowledgements: defineCollection(recordsOf('acknowledgements')),
  decisions: defineCollection(recordsOf('decisions')),
  findings: defineCollection(recordsOf('findings')),
  objectives: defineCollection(recordsOf('objectives')),
  programmes: defineCollection(recordsOf('programmes')),
  projects: defineCollection(recordsOf('projects')),
  baselines: defineCollection(recordsOf('baselines')),
  status: defineCollection(recordsOf('status')),
  gates: defineCollection(recordsOf('gates')),
  milestones: defineCollection(recordsOf('milestones')),
  tasks: defineCollection(recordsOf('tasks')),
  budget: defineCollection(recordsOf('budget')),
  risks: defineCollection(recordsOf('risks')),
  issues: defineCollection(recordsOf('issues')),
  changes: defineCollection(recordsOf('changes')),
  actions: defineCollection(recordsOf('actions')),
  lessons: defineCollection(recordsOf('lessons')),
  benefits: defineCollection(recordsOf('benefits')),
  artefacts: defineCollection(recordsOf('artefacts')),
  closures: defineCollection(recordsOf('closures')),
  requests: defineCollection(recordsOf('requests')),
  scoring: defineCollection(recordsOf('scoring')),
  scenarios: defineCollection(recordsOf('scenarios')),
  teams: defineCollection(recordsOf('teams')),
  applications: defineCollection(recordsOf('applications')),
  assets: defineCollection(recordsOf('assets')),
  products: defineCollection(recordsOf('products')),
  contracts: defineCollection(recordsOf('contracts')),
  suppliers: defineCollection(recordsOf('suppliers')),
  reports: defineCollection(recordsOf('reports')),
  imports: defineCollection(recordsOf('imports')),
  pages: defineCollection(recordsOf('pages')),
};
