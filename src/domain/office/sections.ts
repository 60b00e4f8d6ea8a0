/** The sections of the site that have something to show in an edition. */
import { documentsOf } from '#domain/governance/documents.ts';
import type { Office } from './office.ts';

/** A section of the site. */
type Section = 'handbook' | 'portfolio' | 'strategy' | 'compliance' | 'resources' | 'reports';

const resources = ['applications', 'assets', 'contracts', 'suppliers', 'products'] as const;

/** Sections with content, in the order of the header. */
export const sectionsOf = (office: Office): readonly Section[] => {
  const sections: Section[] = [];
  if (documentsOf(office).length > 0) sections.push('handbook');
  if (office.list('projects').length > 0) sections.push('portfolio');
  if (office.list('objectives').length > 0) sections.push('strategy');
  if (documentsOf(office).length > 0) sections.push('compliance');
  if (resources.some((collection) => office.list(collection).length > 0)) sections.push('resources');
  if (office.list('status').length > 0) sections.push('reports');
  return sections;
};
