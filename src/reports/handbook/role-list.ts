/** All roles, with how much falls to each. */
import type { Office } from '#domain/office/office.ts';
import { isDocument, recordAt, roleAt } from './links.ts';
import type { RecordLink, RoleLink } from './links.ts';

/** A role in the list. */
export interface RoleRow extends RoleLink {
  readonly kind: 'body' | 'function' | 'project' | undefined;
  readonly unit: RecordLink | undefined;
  readonly deputy: RoleLink | undefined;
  /** Documents that it owns and approves, projects that it leads or sponsors. */
  readonly owned: number;
  readonly approved: number;
  readonly projects: number;
}

/** All roles, by id; titles are put in order by the page, which knows the language. */
export const roleList = (office: Office): readonly RoleRow[] =>
  office.list('roles').map(({ id, key, data }) => {
    const referrers = office.referrersOf(key);
    const documents = referrers.filter(isDocument);
    return {
      id,
      title: data.title,
      kind: data.kind,
      unit: data.unit === undefined ? undefined : recordAt(office, `units/${data.unit}`),
      deputy: roleAt(office, data.deputy),
      owned: documents.filter((document) => document.data.owner === id).length,
      approved: documents.filter((document) => document.data.approvers?.includes(id) === true).length,
      projects: referrers.filter((record) => record.collection === 'projects' && (record.data.sponsor === id || record.data.manager === id))
        .length,
    };
  });
