/** Requests by what they name. */
import type { Office } from '#domain/office/office.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';

/** Requests that name a record under a field: those that serve an objective, or became a project. By id. */
export const requestsNaming = (office: Office, key: string, field: 'objectives' | 'becomes'): readonly Named[] =>
  office
    .referrersOf(key)
    .filter((other) => other.collection === 'requests' && other.references.some((ref) => ref.key === key && ref.path[0] === field))
    .map((other) => nameOf(office, other));
