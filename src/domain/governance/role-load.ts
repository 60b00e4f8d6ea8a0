/** How much falls to each role, and which roles nobody holds, carry too much, or have nobody to stand in. */
import { isDocument, isEnded } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { isOpenFinding } from '#domain/governance/registers.ts';
import { isOpenPhase, waiverPhase, waiverTerms } from '#domain/waivers/waiver-phase.ts';
import { officeOn } from '#domain/office/office-on.ts';
import type { Office } from '#domain/office/office.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';

/** Kinds of duties, in the order in which they are told. */
export const dutyKinds = [
  'owns',
  'approves',
  'accountable',
  'responsible',
  'steps',
  'gates',
  'controls',
  'obligations',
  'findings',
  'waivers',
  'projects',
] as const;

/** A kind of duty. */
export type DutyKind = (typeof dutyKinds)[number];

/** Duties of a role by kind; 0 is a count, since every record of the edition was looked at. */
export type Duties = Readonly<Record<DutyKind, number>>;

/** A role with as many duties or more can be overloaded; below, nobody is, however little others have. */
export const leastOverload = 10;

/** More than so many times the mean is an overload. */
export const overloadFactor = 2;

/**
 * Whether nobody holds a role. Undefined where that is not known: no role of the edition names a `holder`, or the role is no function.
 * A body has members and a project role is filled for each project; neither has one holder.
 */
export const isVacant = (office: Office, { data: { kind, holder } }: OfficeRecord<'roles'>): boolean | undefined =>
  kind === 'function' && office.list('roles').some(({ data }) => data.holder !== undefined) ? holder === undefined : undefined;

/** What the duties of a role amount to. */
export interface RoleLoad {
  readonly duties: Duties;
  /** Load: the sum of the duties. */
  readonly load: number;
  /** Whether nobody holds it, as `isVacant` says. */
  readonly vacant: boolean | undefined;
  /** Load of at least `leastOverload` and of more than `overloadFactor` times the mean of all roles with duties. */
  readonly overloaded: boolean;
  /** Whether it has duties and nobody stands in. Bodies need no deputy: their rules of procedure say who votes. */
  readonly withoutDeputy: boolean;
}

/** The loads of all roles. */
export interface RoleLoads {
  /** By the id of the role. */
  readonly byRole: ReadonlyMap<string, RoleLoad>;
  /** Mean load of the roles that have duties; undefined where none has. */
  readonly mean: number | undefined;
}

type Duty = readonly [role: string | undefined, kind: DutyKind];

const ofDocument = (document: DocumentRecord): readonly Duty[] => {
  const { owner, approvers = [], raci } = document.data;
  if (isEnded(document)) return [];
  return [
    [owner, 'owns'],
    ...approvers.map((role): Duty => [role, 'approves']),
    ...[raci?.accountable ?? []].flat().map((role): Duty => [role, 'accountable']),
    ...(raci?.responsible ?? []).map((role): Duty => [role, 'responsible']),
    ...(document.collection === 'procedures' ? (document.data.steps ?? []).map(({ role }): Duty => [role, 'steps']) : []),
    ...(document.collection === 'methodologies' ? document.data.gates.map(({ board }): Duty => [board, 'gates']) : []),
  ];
};

const ofProject = ({ data: { sponsor, manager, lifecycle } }: OfficeRecord<'projects'>): readonly Duty[] =>
  lifecycle === 'in-progress' ? [...new Set([sponsor, manager])].map((role): Duty => [role, 'projects']) : [];

/** What one record lays upon roles: documents in force or coming, controls that apply, obligations, open findings, waivers that are not over, projects in progress. */
const dutiesIn = (office: Office, asOf: string, record: AnyRecord): readonly Duty[] => {
  if (isDocument(record)) return ofDocument(record);
  switch (record.collection) {
    case 'controls':
      return record.data.implementation === 'not-applicable' ? [] : [[record.data.owner, 'controls']];
    case 'obligations':
      return [[record.data.owner, 'obligations']];
    case 'findings':
      return isOpenFinding(record, asOf) ? [[record.data.owner, 'findings']] : [];
    case 'waivers':
      return isOpenPhase(waiverPhase(record, asOf, waiverTerms(office))) ? [[record.data.owner, 'waivers']] : [];
    case 'projects':
      return ofProject(record);
    default:
      return [];
  }
};

const noDuties = (): Record<DutyKind, number> => ({
  owns: 0,
  approves: 0,
  accountable: 0,
  responsible: 0,
  steps: 0,
  gates: 0,
  controls: 0,
  obligations: 0,
  findings: 0,
  waivers: 0,
  projects: 0,
});

/** The load of every role as of a day, in one pass over the records. Roles that are not in this edition have none. */
export const roleLoads = (full: Office, asOf: string): RoleLoads => {
  const office = officeOn(full, asOf);
  const roles = office.list('roles');
  const counted = new Map(roles.map(({ id }) => [id, noDuties()]));
  for (const record of office.records) {
    for (const [role, kind] of dutiesIn(office, asOf, record)) {
      const duties = role === undefined ? undefined : counted.get(role);
      if (duties !== undefined) duties[kind] += 1;
    }
  }
  const loads = new Map([...counted].map(([id, duties]) => [id, Object.values(duties).reduce((sum, count) => sum + count, 0)]));
  const busy = [...loads.values()].filter((load) => load > 0);
  const mean = busy.length === 0 ? undefined : busy.reduce((sum, load) => sum + load, 0) / busy.length;
  const byRole = new Map(
    roles.map((role): [string, RoleLoad] => {
      const { id, data } = role;
      const load = loads.get(id) ?? 0;
      return [
        id,
        {
          duties: counted.get(id) ?? noDuties(),
          load,
          vacant: isVacant(office, role),
          overloaded: mean !== undefined && load >= leastOverload && load > overloadFactor * mean,
          withoutDeputy: load > 0 && data.kind !== 'body' && data.deputy === undefined,
        },
      ];
    }),
  );
  return { byRole, mean };
};
