/** Which roles answer for which files of the records: whom a change of them is put before. */
import { documentsOf } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { documentsWaived, waiverLimits } from '#domain/waivers/waiver-limits.ts';
import type { Collection, DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** Files and the roles that answer for them. */
export interface OwnedPath {
  /** Below the records' folder: a file, all languages of a file (`policies/access.*`), or a folder (with `/` at its end). */
  readonly path: string;
  /** Ids of roles, each once; none where nobody is named. */
  readonly roles: readonly string[];
}

type Roles = readonly (string | undefined)[];
type Keepers = { readonly [C in Collection]?: (data: DataOf<C>) => Roles };

/** Records that name who answers for them, in the order in which they are listed. */
const keepers = {
  objectives: ({ owner }) => [owner],
  programmes: ({ owner }) => [owner],
  decisions: ({ by }) => [by],
  requests: ({ requester }) => [requester],
  controls: ({ owner }) => [owner],
  obligations: ({ owner }) => [owner],
  findings: ({ owner }) => [owner],
  applications: ({ owner, technicalOwner }) => [owner, technicalOwner],
  assets: ({ owner }) => [owner],
  contracts: ({ owner }) => [owner],
  suppliers: ({ owner }) => [owner],
} as const satisfies Keepers;

const each = (roles: Roles): readonly string[] => [...new Set(roles.filter((role) => role !== undefined))];

/** All languages of a Markdown record; a YAML record has one file. */
const filesOf = (file: string): string => file.replace(/\.md$/, '.*');

/** A record whose type says who answers for it. */
type KeptRecord = { [C in keyof typeof keepers]: OfficeRecord<C> }[keyof typeof keepers];

const rolesOf = <C extends keyof typeof keepers>(collection: C, data: DataOf<C>): Roles =>
  (keepers[collection] as (data: DataOf<C>) => Roles)(data);

const kept = (office: Office): readonly OwnedPath[] =>
  (Object.keys(keepers) as (keyof typeof keepers)[])
    .flatMap((collection) => office.list(collection) as readonly KeptRecord[])
    .map(({ collection, file, data }) => ({ path: filesOf(file), roles: each(rolesOf(collection, data)) }))
    .filter(({ roles }) => roles.length > 0);

const documents = (office: Office): readonly OwnedPath[] =>
  documentsOf(office).flatMap(({ key, file, data: { owner, approvers = [] } }) => {
    const roles = each([owner, ...approvers]);
    return [
      { path: filesOf(file), roles },
      { path: `versions/${key}/`, roles },
    ];
  });

const projects = (office: Office): readonly OwnedPath[] =>
  office.list('projects').flatMap(({ id, data: { manager, sponsor, methodology } }) => {
    const boards = each([
      ...(office.find('methodologies', methodology)?.data.gates ?? []).map(({ board }) => board),
      ...office.partsOf(id, 'gates').map(({ data: { board } }) => board),
    ]);
    const folder = `projects/${id}/`;
    return [
      { path: folder, roles: each([manager, sponsor]) },
      ...(boards.length === 0 ? [] : [{ path: `${folder}gates/`, roles: boards }]),
    ];
  });

/** The roles that decide on a waiver; where its documents name none, the owners of the documents. */
const waivers = (office: Office): readonly OwnedPath[] =>
  office.list('waivers').map((waiver) => {
    const { approvers } = waiverLimits(office, waiver);
    const waived = new Set(documentsWaived(waiver));
    const owners = documentsOf(office).flatMap(({ key, data: { owner } }) => (waived.has(key) ? [owner] : []));
    return { path: waiver.file, roles: approvers.length > 0 ? approvers : each(owners) };
  });

/** All files for which a role answers, the general before the special: of two that hold a file, the later counts. */
export const ownedPaths = (office: Office): readonly OwnedPath[] => [
  ...documents(office),
  ...kept(office),
  ...projects(office),
  ...waivers(office),
];
