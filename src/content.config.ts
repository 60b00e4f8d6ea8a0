/** Astro's content collections: one line a collection, fed by the one reader and typed by the registry. */
import { defineCollection } from 'astro:content';
import { recordsLoader } from '#data/loader.ts';
import { recordTypes } from '#schemas/index.ts';

const collectionOf = <C extends keyof typeof recordTypes>(name: C) =>
  defineCollection({ loader: recordsLoader(name), schema: recordTypes[name].schema });

/** All collections. */
export const collections = {
  organisation: collectionOf('organisation'),
  roles: collectionOf('roles'),
  units: collectionOf('units'),
  glossary: collectionOf('glossary'),
  policies: collectionOf('policies'),
  standards: collectionOf('standards'),
  procedures: collectionOf('procedures'),
  methodologies: collectionOf('methodologies'),
  guidelines: collectionOf('guidelines'),
  templates: collectionOf('templates'),
  training: collectionOf('training'),
  versions: collectionOf('versions'),
  frameworks: collectionOf('frameworks'),
  controls: collectionOf('controls'),
  obligations: collectionOf('obligations'),
  waivers: collectionOf('waivers'),
  acknowledgements: collectionOf('acknowledgements'),
  decisions: collectionOf('decisions'),
  findings: collectionOf('findings'),
  objectives: collectionOf('objectives'),
  programmes: collectionOf('programmes'),
  projects: collectionOf('projects'),
  baselines: collectionOf('baselines'),
  status: collectionOf('status'),
  gates: collectionOf('gates'),
  milestones: collectionOf('milestones'),
  tasks: collectionOf('tasks'),
  budget: collectionOf('budget'),
  risks: collectionOf('risks'),
  issues: collectionOf('issues'),
  changes: collectionOf('changes'),
  actions: collectionOf('actions'),
  lessons: collectionOf('lessons'),
  benefits: collectionOf('benefits'),
  artefacts: collectionOf('artefacts'),
  closures: collectionOf('closures'),
  requests: collectionOf('requests'),
  scoring: collectionOf('scoring'),
  scenarios: collectionOf('scenarios'),
  teams: collectionOf('teams'),
  applications: collectionOf('applications'),
  assets: collectionOf('assets'),
  contracts: collectionOf('contracts'),
  suppliers: collectionOf('suppliers'),
  reports: collectionOf('reports'),
  pages: collectionOf('pages'),
};
