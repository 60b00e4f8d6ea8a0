/** Finds what each record refers to, and names the nearest id where there is no such thing. */
import { isDocumentCollection, recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import { fieldsOf, valuesAt } from '#schemas/fields.ts';
import type { Field } from '#schemas/fields.ts';
import type { AnyRecord, Reference } from '#schemas/record.ts';
import type { RefTarget } from '#schemas/shared.ts';
import { didYouMean } from './nearest.ts';
import { problem, quoted } from './problem.ts';
import type { Problem } from './problem.ts';

/** What is known to exist, valid or not: a reference to a record that has its own errors is not broken. */
export interface Known {
  /** Ids by collection. */
  readonly ids: ReadonlyMap<Collection, ReadonlySet<string>>;
  /** Records by key. */
  readonly records: ReadonlyMap<string, AnyRecord>;
}

/** What a reference came to. */
export interface Resolution {
  readonly reference: Reference;
  readonly problem: Problem | undefined;
}

const referenceFields = new Map<Collection, readonly Field[]>();

const fieldsWithReference = (collection: Collection): readonly Field[] => {
  const known = referenceFields.get(collection);
  if (known !== undefined) return known;
  const fields = fieldsOf(recordTypes[collection].schema).filter((field) => field.ref !== undefined);
  referenceFields.set(collection, fields);
  return fields;
};

const missing = (en: string, de: string, value: string, names: Iterable<string>): Problem => ({
  ...problem('reference', `there is no ${en} "${quoted(value)}"`, `${de} „${quoted(value)}“ gibt es nicht`),
  hint: didYouMean(value, names),
});

const nameOf = (collection: Collection): readonly [string, string] => [
  recordTypes[collection].name.en.toLowerCase(),
  recordTypes[collection].name.de,
];

type Answer = { readonly key: string | undefined; readonly problem: Problem | undefined };
const found = (key: string | undefined): Answer => ({ key, problem: undefined });

const inCollection = (known: Known, collection: Collection, id: string, shownId = id): Answer => {
  const ids = known.ids.get(collection) ?? new Set();
  if (ids.has(id)) return found(`${collection}/${id}`);
  const scope = id.slice(0, id.length - shownId.length);
  const names = [...ids].filter((candidate) => candidate.startsWith(scope)).map((candidate) => candidate.slice(scope.length));
  return { key: undefined, problem: missing(...nameOf(collection), shownId, names) };
};

const byKey = (known: Known, value: string, accepts: (collection: string) => boolean, en: string, de: string): Answer => {
  const slash = value.indexOf('/');
  const collection = value.slice(0, slash);
  if (accepts(collection) && known.ids.get(collection as Collection)?.has(value.slice(slash + 1)) === true) return found(value);
  const names = [...known.ids].filter(([name]) => accepts(name)).flatMap(([name, ids]) => [...ids].map((id) => `${name}/${id}`));
  return { key: undefined, problem: missing(en, de, value, names) };
};

const statement = (known: Known, value: string): Answer => {
  const [key = '', id = ''] = value.split('#');
  const document = byKey(known, key, isDocumentCollection, 'document', 'Dokument');
  if (document.problem !== undefined) return document;
  const record = known.records.get(key);
  if (record === undefined) return found(key);
  const ids = (record.body?.statements ?? []).map((candidate) => candidate.id);
  return ids.includes(id) ? found(key) : { key, problem: missing(`statement in ${key}`, `in ${key}: Regelung`, id, ids) };
};

const control = (known: Known, value: string): Answer => {
  const slash = value.indexOf('/');
  const framework = inCollection(known, 'frameworks', value.slice(0, slash));
  if (framework.problem !== undefined) return framework;
  const record = known.records.get(framework.key ?? '');
  if (record?.collection !== 'frameworks') return framework;
  // A heading is no control: what meets it would count nowhere.
  const refs = record.data.controls.filter((item) => item.group !== true).map((item) => item.ref);
  const wanted = value.slice(slash + 1);
  return refs.includes(wanted)
    ? framework
    : {
        key: framework.key,
        problem: { ...missing(`control in ${record.id}`, `in ${record.id}: Maßnahme`, wanted, refs), rule: 'unknown-control' },
      };
};

/** Artefacts and gates belong to the methodology of the project that the record is part of. */
const inMethodology = (known: Known, record: AnyRecord, value: string, part: 'artefacts' | 'gates'): Answer => {
  const project = known.records.get(`projects/${record.project ?? ''}`);
  const methodology = project?.collection === 'projects' ? known.records.get(`methodologies/${project.data.methodology}`) : undefined;
  if (methodology?.collection !== 'methodologies') return found(undefined);
  const ids = methodology.data[part].map((item) => item.id);
  return ids.includes(value)
    ? found(methodology.key)
    : {
        key: methodology.key,
        problem: missing(
          part === 'gates' ? `gate in methodology ${methodology.id}` : `artefact in methodology ${methodology.id}`,
          part === 'gates' ? `im Vorgehensmodell ${methodology.id}: Gate` : `im Vorgehensmodell ${methodology.id}: Artefakt`,
          value,
          ids,
        ),
      };
};

const answer = (known: Known, record: AnyRecord, target: RefTarget, value: string): Answer => {
  const inProject = (collection: Collection): Answer => {
    const project = record.project ?? '';
    const unreadable = known.ids.get(collection)?.has(project) === true;
    return unreadable ? found(undefined) : inCollection(known, collection, `${project}/${value}`, value);
  };
  switch (target) {
    case 'document':
      return byKey(known, value, isDocumentCollection, 'document', 'Dokument');
    case 'record':
      return byKey(known, value, (name) => Object.hasOwn(recordTypes, name), 'record', 'Datensatz');
    case 'candidate':
      return byKey(known, value, (name) => name === 'projects' || name === 'requests', 'project or request', 'Projekt oder Antrag');
    case 'group':
      return known.ids.get('units')?.has(value) === true
        ? found(`units/${value}`)
        : known.ids.get('roles')?.has(value) === true
          ? found(`roles/${value}`)
          : {
              key: undefined,
              problem: missing('unit or role', 'Organisationseinheit oder Rolle', value, [
                ...(known.ids.get('units') ?? []),
                ...(known.ids.get('roles') ?? []),
              ]),
            };
    case 'statement':
      return statement(known, value);
    case 'control':
      return control(known, value);
    case 'artefact':
      return inMethodology(known, record, value, 'artefacts');
    case 'gate':
      return inMethodology(known, record, value, 'gates');
    case 'project-milestone':
      return inProject('milestones');
    case 'project-task':
      return inProject('tasks');
    case 'project-change':
      return inProject('changes');
    case 'project-baseline':
      return inProject('baselines');
    default:
      return inCollection(known, target, value);
  }
};

/** All references of a record, each with what is wrong with it. */
export const resolveReferences = (known: Known, record: AnyRecord): readonly Resolution[] =>
  fieldsWithReference(record.collection).flatMap((field) =>
    valuesAt(record.data, field.path).flatMap(({ path, value }) => {
      if ((typeof value !== 'string' && typeof value !== 'number') || field.ref === undefined) return [];
      const written = String(value);
      const result = answer(known, record, field.ref, written);
      return [{ reference: { path, target: field.ref, value: written, key: result.key }, problem: result.problem }];
    }),
  );
