/** All roles, with how much falls to each, and which are vacant, overloaded or without a deputy. */
import { leastOverload, roleLoads } from '#domain/governance/role-load.ts';
import type { Duties } from '#domain/governance/role-load.ts';
import type { Office } from '#domain/office/office.ts';
import { recordAt, roleAt } from './links.ts';
import type { RecordLink, RoleLink } from './links.ts';

/** Something to look at in a role. */
export type RoleRemark = 'vacant' | 'overloaded' | 'no-deputy' | 'idle';

/** A role in the list. */
export interface RoleRow extends RoleLink {
  readonly kind: 'body' | 'function' | 'project' | undefined;
  readonly unit: RecordLink | undefined;
  readonly deputy: RoleLink | undefined;
  readonly duties: Duties;
  readonly load: number;
  readonly remarks: readonly RoleRemark[];
}

/** The list of roles. */
export interface RoleList {
  /** By id; titles are put in order by the page, which knows the language. */
  readonly roles: readonly RoleRow[];
  /** Sum of all loads. */
  readonly duties: number;
  /** Roles that have duties. */
  readonly busy: number;
  /** Mean load of the roles with duties; undefined where none has any. */
  readonly mean: number | undefined;
  /** Roles with each remark. Vacant is undefined where no holders are named. */
  readonly vacant: number | undefined;
  readonly overloaded: number;
  readonly withoutDeputy: number;
  /** Load below which no role is overloaded. */
  readonly leastOverload: number;
}

/** All roles as of a day, with their loads. */
export const roleList = (office: Office, asOf: string): RoleList => {
  const { byRole, mean } = roleLoads(office, asOf);
  const loads = [...byRole.values()];
  const roles = office.list('roles').flatMap(({ id, data }): RoleRow[] => {
    const found = byRole.get(id);
    if (found === undefined) return [];
    const { duties, load, vacant, overloaded, withoutDeputy } = found;
    return [
      {
        id,
        title: data.title,
        kind: data.kind,
        unit: data.unit === undefined ? undefined : recordAt(office, `units/${data.unit}`),
        deputy: roleAt(office, data.deputy),
        duties,
        load,
        remarks: [
          ...(vacant === true ? ['vacant' as const] : []),
          ...(overloaded ? ['overloaded' as const] : []),
          ...(withoutDeputy ? ['no-deputy' as const] : []),
          ...(load === 0 ? ['idle' as const] : []),
        ],
      },
    ];
  });
  return {
    roles,
    duties: loads.reduce((sum, { load }) => sum + load, 0),
    busy: loads.filter(({ load }) => load > 0).length,
    mean,
    vacant: loads.every(({ vacant }) => vacant === undefined) ? undefined : loads.filter(({ vacant }) => vacant === true).length,
    overloaded: loads.filter(({ overloaded }) => overloaded).length,
    withoutDeputy: loads.filter(({ withoutDeputy }) => withoutDeputy).length,
    leastOverload,
  };
};
