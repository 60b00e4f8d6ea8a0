/**
 * Whom a document binds, and whom that comes to: units below a named one, roles of a named unit (and functions of no unit, such as staff), units of a named role.
 * A reader who names a unit and a role then misses no duty.
 */
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { recordAt, rolesAt } from './links.ts';
import type { RecordLink, RoleLink } from './links.ts';

/** The scope of a document as it is written; a document without one binds everybody. */
export interface Scope {
  readonly units: readonly (RecordLink | undefined)[];
  readonly roles: readonly (RoleLink | undefined)[];
  readonly projectTiers: readonly number[];
  readonly applicationClasses: readonly string[];
  readonly dataClasses: readonly string[];
}

/** Ids of the units and roles that a document binds; `everybody` where its scope names neither. */
export type Bound = 'everybody' | { readonly units: ReadonlySet<string>; readonly roles: ReadonlySet<string> };

/** The scope of a document; undefined where it binds everybody. */
export const scopeOf = (office: Office, { data }: DocumentRecord): Scope | undefined =>
  data.appliesTo === undefined
    ? undefined
    : {
        units: (data.appliesTo.units ?? []).map((id) => recordAt(office, `units/${id}`)),
        roles: rolesAt(office, data.appliesTo.roles),
        projectTiers: data.appliesTo.projectTiers ?? [],
        applicationClasses: data.appliesTo.applicationClasses ?? [],
        dataClasses: data.appliesTo.dataClasses ?? [],
      };

/** Tells of each document whom it binds; the tree of units is made once. */
export const binding = (office: Office): ((document: DocumentRecord) => Bound) => {
  const parents = new Map(office.list('units').map(({ id, data }) => [id, data.parent]));
  const isBelow = (unit: string, above: ReadonlySet<string>): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = unit; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (above.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  return ({ data: { appliesTo } }) => {
    if (appliesTo?.units === undefined && appliesTo?.roles === undefined) return 'everybody';
    const named = new Set(appliesTo.units);
    const bound = new Set([...parents.keys()].filter((unit) => isBelow(unit, named)));
    const roles = new Set(appliesTo.roles);
    const units = new Set(bound);
    for (const { id, data } of office.list('roles')) {
      if (data.unit === undefined) {
        if (bound.size > 0 && data.kind !== 'body' && data.kind !== 'project') roles.add(id);
      } else if (bound.has(data.unit)) roles.add(id);
      else if (roles.has(id)) units.add(data.unit);
    }
    return { units, roles };
  };
};
