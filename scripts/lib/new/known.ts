/** What a new record can refer to: the ids that an office holds, by kind of reference. */
import type { Office } from '#domain/office/office.ts';
import { textIn } from '#domain/office/written.ts';
import { collections, isCollection, isDocumentCollection } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import type { RefTarget } from '#schemas/shared.ts';

/** The references that are possible from a record, which may be part of a project. */
export interface Known {
  readonly ids: (target: RefTarget) => readonly string[];
  /** What an id stands for, in the language of the office; undefined where that is not known. */
  readonly titleOf: (target: RefTarget, id: string) => string | undefined;
}

/** Ids of a collection; those of records that cannot be read exist as well. */
const idsOf = (office: Office, collection: Collection): readonly string[] => [
  ...new Set([
    ...office.list(collection).map(({ id }) => id),
    ...[...office.unreadable].flatMap((key) => (key.startsWith(`${collection}/`) ? [key.slice(collection.length + 1)] : [])),
  ]),
];

const keysOf = (office: Office, wanted: readonly Collection[]): readonly string[] =>
  wanted.flatMap((collection) => idsOf(office, collection).map((id) => `${collection}/${id}`));

const statementsOf = (office: Office): readonly string[] =>
  office.records.flatMap(({ collection, key, body }) =>
    isDocumentCollection(collection) ? (body?.statements ?? []).map(({ id }) => `${key}#${id}`) : [],
  );

const controlsOf = (office: Office): readonly string[] =>
  office.list('frameworks').flatMap(({ id, data }) => data.controls.filter(({ group }) => group !== true).map(({ ref }) => `${id}/${ref}`));

const partsOfProject = (office: Office, project: string | undefined, collection: Collection): readonly string[] =>
  project === undefined
    ? []
    : idsOf(office, collection).flatMap((id) => (id.startsWith(`${project}/`) ? [id.slice(project.length + 1)] : []));

/** What a record of the project, or of none, may refer to. */
export const knownIn = (office: Office | undefined, project: string | undefined): Known => {
  if (office === undefined) return { ids: () => [], titleOf: () => undefined };
  const method = office.find('methodologies', office.find('projects', project)?.data.methodology);
  const find = (target: RefTarget): readonly string[] => {
    switch (target) {
      case 'group':
        return [...idsOf(office, 'units'), ...idsOf(office, 'roles')];
      case 'document':
        return keysOf(office, collections.filter(isDocumentCollection));
      case 'record':
        return keysOf(office, collections);
      case 'candidate':
        return keysOf(office, ['projects', 'requests']);
      case 'statement':
        return statementsOf(office);
      case 'control':
        return controlsOf(office);
      case 'project-milestone':
        return partsOfProject(office, project, 'milestones');
      case 'project-task':
        return partsOfProject(office, project, 'tasks');
      case 'project-change':
        return partsOfProject(office, project, 'changes');
      case 'project-baseline':
        return partsOfProject(office, project, 'baselines');
      case 'artefact':
        return method?.data.artefacts.map(({ id }) => id) ?? [];
      case 'gate':
        return method?.data.gates.map(({ id }) => id) ?? [];
      default:
        return idsOf(office, target);
    }
  };
  const found = new Map<RefTarget, readonly string[]>();
  return {
    ids: (target) => {
      const ids = found.get(target) ?? find(target);
      found.set(target, ids);
      return ids;
    },
    titleOf: (target, id) => {
      const record = isCollection(target) ? office.find(target, id) : office.byKey(id);
      if (record === undefined || !('title' in record.data)) return undefined;
      return textIn(office, record.data.title);
    },
  };
};
