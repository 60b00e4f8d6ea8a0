/** Requests by what they name. */
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';

type Naming = 'objectives' | 'becomes' | 'requires' | 'excludes' | 'duplicateOf';

/** Requests that name the record of that key under a field: those that serve an objective, became a project, need another. By key. */
export const requestsThatName = (office: Office, key: string, field: Naming): readonly OfficeRecord<'requests'>[] =>
  office
    .referrersOf(key)
    .filter((other) => other.collection === 'requests')
    .filter(({ references }) => references.some((ref) => ref.key === key && ref.path[0] === field));

/** The same by name. */
export const requestsNaming = (office: Office, key: string, field: Naming): readonly Named[] =>
  requestsThatName(office, key, field).map((request) => nameOf(office, request));
