/** Where a new record is written: its file, made of its id and of what it belongs to, each held against what is there already. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Office } from '#domain/office/office.ts';
import { locationOf } from '#records/location.ts';
import { idOfTitle } from '#schemas/id.ts';
import { recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import { isKebabCase } from '#schemas/shared.ts';
import { nearText, shownArgument } from '../argument.ts';
import { CommandError, exitCodes } from '../command.ts';
import { oneOf } from './types.ts';

/** The place of a new record. */
export interface Place {
  readonly collection: Collection;
  /** Its file below the content folder. */
  readonly file: string;
  /** Absent for items that are counted, and for what there is only one of. */
  readonly id: string | undefined;
  /** What it belongs to: a project, or the document of a count. */
  readonly owner: string | undefined;
}

/** Whether records of the type have an id of their own, and whether they belong to something. */
export const needsOf = (collection: Collection): { readonly id: boolean; readonly owner: 'project' | 'document' | undefined } => {
  const { path: pattern, register } = recordTypes[collection];
  return {
    id: pattern.includes('{id}') || register === 'id',
    owner: pattern.includes('{project}') ? 'project' : pattern.includes('{document}') ? 'document' : undefined,
  };
};

/** What a record may belong to. */
export const ownersFor = (office: Office | undefined, owner: 'project' | 'document'): readonly string[] => {
  if (office === undefined) return [];
  if (owner === 'project') return office.list('projects').map(({ id }) => id);
  const isConfirmed = (data: object): boolean => 'acknowledgement' in data && data.acknowledgement !== undefined;
  const documents = office.records.filter(({ data, collection }) => isConfirmed(data) || collection === 'training');
  return [...new Set(documents.map(({ id }) => id))];
};

/** The owner as it is written: `erp-renewal`, `projects/erp-renewal`, `content/projects/erp-renewal/`. */
const ownerNamed = (office: Office | undefined, written: string, kind: 'project' | 'document'): string => {
  const id = written.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const known =
    office === undefined
      ? []
      : kind === 'project'
        ? [...office.list('projects').map((project) => project.id), ...[...office.unreadable].map((key) => key.replace(/^projects\//, ''))]
        : office.records.flatMap((record) => ('acknowledgement' in record.data || record.collection === 'training' ? [record.id] : []));
  if (isKebabCase(id) && known.includes(id)) return id;
  throw new CommandError(`--in: there is no ${kind} ${shownArgument(written)}.${nearText(id, known)}`);
};

const refuseTaken = (content: string, { file, collection, id }: Place): void => {
  const isTaken = (name: string): boolean => {
    const folder = path.join(content, path.dirname(name));
    const base = path.basename(name).toLowerCase();
    return existsSync(folder) && readdirSync(folder).some((other) => other.toLowerCase() === base);
  };
  // A folder of that name belongs to another record of the type already.
  const taken = collection === 'projects' ? path.dirname(file) : file;
  if (isTaken(taken)) {
    throw new CommandError(
      `"${path.join(content, taken)}" exists already, and nothing is overwritten.${id === undefined ? ' Edit that file.' : ' Choose another id.'}`,
      exitCodes.findings,
    );
  }
};

const refuseNoFile = (content: string, { file }: Place): void => {
  const target = path.join(content, file);
  const stat = lstatSync(target, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isFile()) {
    throw new CommandError(`"${target}" is no plain file: nothing is written through it.`, exitCodes.findings);
  }
};

const refuseFormerId = (office: Office | undefined, { collection, id }: Place): void => {
  if (collection !== 'projects' || id === undefined) return;
  const heir = office?.list('projects').find(({ data }) => data.previousIds?.includes(id) === true);
  if (heir === undefined) return;
  throw new CommandError(`"${id}" is a former id of projects/${heir.id}: links to it lead there. Choose another id.`, exitCodes.findings);
};

/** What the record needs as an id, said by an example. */
const exampleId: Partial<Record<Collection, string>> = { baselines: '0', status: '2026-10', reports: '2026-10' };

/** The place of a record; refused where the id is none, or taken. */
export const placeOf = (
  office: Office | undefined,
  content: string,
  collection: Collection,
  { id, in: within }: { readonly id: string | undefined; readonly in: string | undefined },
): Place => {
  const needs = needsOf(collection);
  const { path: pattern, register } = recordTypes[collection];
  if (!needs.id && id !== undefined) {
    throw new CommandError(
      register === 'line'
        ? `Entries of ${pattern.split('/').at(-1) ?? ''} have no id: leave out ${shownArgument(id)}.`
        : `There is one record of this type${needs.owner === undefined ? '' : ` for each ${needs.owner}`}, which has no id: leave out ${shownArgument(id)}.`,
    );
  }
  if (needs.owner === undefined && within !== undefined) throw new CommandError(`--in: ${oneOf(collection)} belongs to nothing else.`);
  const isRight = id === undefined || (collection === 'pages' ? id.split('/').every(isKebabCase) : isKebabCase(id));
  if (!isRight) {
    const example = exampleId[collection];
    const meant = example === undefined ? idOfTitle(id) : undefined;
    throw new CommandError(
      `${shownArgument(id)} is no id: small letters, digits and single hyphens, such as ${example ?? 'leak-detection'}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
    );
  }
  const owner = needs.owner === undefined || within === undefined ? undefined : ownerNamed(office, within, needs.owner);
  const file = pattern.replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'id' ? (id ?? '') : (owner ?? '')));
  const place: Place = { collection, file, id, owner };
  const location = locationOf(file);
  if ('rule' in location) throw new CommandError(`${location.message.en}. ${location.hint?.en ?? ''}`.trim());
  if (id === 'restricted') throw new CommandError('"restricted" is no id: it stands for what an edition does not show. Choose another.');
  if (register === undefined) refuseTaken(content, place);
  else refuseNoFile(content, place);
  refuseFormerId(office, place);
  return place;
};
