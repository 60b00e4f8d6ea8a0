/** What the search tells apart: kinds of results, sections, filters. Their ids stand in the index and in addresses. */
import type { DocumentCollection } from '#schemas/index.ts';

/** Kinds of results that are no handbook documents, in the order of the filter. */
export const otherKinds = [
  'statements',
  'glossary',
  'roles',
  'projects',
  'status',
  'programmes',
  'requests',
  'scenarios',
  'teams',
  'objectives',
  'frameworks',
  'controls',
  'waivers',
  'obligations',
  'findings',
  'decisions',
  'applications',
  'assets',
  'products',
  'contracts',
  'suppliers',
  'reports',
  'formulas',
  'rules',
  'pages',
] as const;

/** What a result is. */
export type SearchKind = DocumentCollection | (typeof otherKinds)[number];

/** Sections of the site with searchable pages. */
export const searchSections = ['handbook', 'portfolio', 'strategy', 'compliance', 'resources', 'reports'] as const;

/** A section of the site. */
export type SearchSection = (typeof searchSections)[number];

/** What can be filtered by, in the order of the page. Values are ids; `appliesTo` holds `units/<id>`, `roles/<id>`, `tier/<n>` and `everybody`. */
export const searchFilters = ['kind', 'section', 'appliesTo', 'owner', 'status', 'level', 'framework', 'colour', 'language'] as const;

/** The name of a filter. */
export type SearchFilter = (typeof searchFilters)[number];
