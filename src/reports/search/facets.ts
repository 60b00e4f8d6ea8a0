/** What the search page offers to filter by: the values that occur in an office. How many results each has is counted in the browser. */
import { documentsOf } from '#domain/governance/documents.ts';
import { languagesOf } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { titlesOf } from '#domain/office/written.ts';
import { otherKinds, searchFilters, searchSections } from '#domain/search/terms.ts';
import type { SearchFilter, SearchKind } from '#domain/search/terms.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { LocalisedText } from '#schemas/shared.ts';

/** A value to filter by; `title` where it is a record, else it has a word of the interface. */
export interface FacetValue {
  readonly value: string;
  readonly title?: LocalisedText;
}

/** A filter and its values. */
export interface Facet {
  readonly key: SearchFilter;
  readonly values: readonly FacetValue[];
}

const documentKinds = ['policies', 'standards', 'procedures', 'methodologies', 'guidelines', 'templates', 'training'] as const;
const plain = (values: Iterable<string>): readonly FacetValue[] => [...values].map((value) => ({ value }));

const hasKind = (office: Office, kind: SearchKind): boolean =>
  kind === 'rules' ||
  kind === 'formulas' ||
  kind === 'pages' ||
  (kind === 'statements' ? documentsOf(office).some(({ body }) => (body?.statements.length ?? 0) > 0) : office.list(kind).length > 0);

const statuses = (office: Office): ReadonlySet<string> =>
  new Set([
    ...documentsOf(office).map(({ data }) => data.status),
    ...office.list('projects').map(({ data }) => data.lifecycle),
    ...office.list('requests').map(({ data }) => data.status),
    ...office.list('waivers').map(({ data }) => data.decision),
    ...office.list('applications').map(({ data }) => data.lifecycle),
    ...(documentsOf(office).some(({ data }) => Object.values(data.statements ?? {}).some(({ status }) => status === 'deprecated'))
      ? ['deprecated']
      : []),
  ]);

/** The filters of the search page with their values; a filter with fewer than two values is left out. */
export const searchFacets = (office: Office): readonly Facet[] => {
  const named = (records: readonly AnyRecord[], prefix = ''): readonly FacetValue[] =>
    records.map((record) => ({ value: `${prefix}${record.id}`, title: titlesOf(office, record) }));
  const tiers = [...new Set(documentsOf(office).flatMap(({ data }) => data.appliesTo?.projectTiers ?? []))].sort((a, b) => a - b);
  const values: Readonly<Record<SearchFilter, readonly FacetValue[]>> = {
    kind: plain([...documentKinds, ...otherKinds].filter((kind) => hasKind(office, kind))),
    section: plain(searchSections),
    appliesTo: [
      ...plain(['everybody']),
      ...named(office.list('units'), 'units/'),
      ...named(office.list('roles'), 'roles/'),
      ...plain(tiers.map((tier) => `tier/${String(tier)}`)),
    ],
    owner: named(office.list('roles')),
    status: plain(statuses(office)),
    level: plain(['must', 'must-not', 'should', 'should-not', 'may']),
    framework: named(office.list('frameworks')),
    colour: plain(['red', 'amber', 'green', 'not-assessed']),
    language: plain(languagesOf(office)),
  };
  return searchFilters.map((key) => ({ key, values: values[key] })).filter((facet) => facet.values.length > 1);
};
