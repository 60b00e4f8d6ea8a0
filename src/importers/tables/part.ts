/** One part of a mapping, made ready for reading rows: each field with its kind, its column and how that is read. Wrong mappings end here. */
import { fieldKind } from '#schemas/field-kind.ts';
import type { FieldKind } from '#schemas/field-kind.ts';
import { fieldsOf } from '#schemas/fields.ts';
import type { FieldPath } from '#schemas/finding.ts';
import { recordTypes } from '#schemas/index.ts';
import type { Office } from '#domain/office/office.ts';
import type { RefTarget } from '#schemas/shared.ts';
import type { ColumnRule, TableFormats, TableMapping, TablePart } from '#schemas/table-mapping.ts';
import type { TableFaults } from './faults.ts';
import { checkForm, checkOverlap, checkSource, describeUnknown } from './part-faults.ts';
import { eachEntry, partsOf } from './paths.ts';
import type { PathPart, Placed } from './paths.ts';
import type { ColumnName } from './sheet.ts';
import type { CellRule } from './values.ts';
import type { TableTools } from './tools.ts';

/** Where the cells of a field stand. */
export type CellSource = { readonly column: ColumnName } | { readonly unpivot: string };

/** A field that a column fills. */
export interface ReadField {
  readonly name: string;
  readonly parts: readonly PathPart[];
  readonly kind: FieldKind;
  readonly source: CellSource;
  readonly rule: CellRule;
  /** What the field may name, where the column does so by title. */
  readonly titlesOf: RefTarget | undefined;
}

/** A part that can be read. */
export interface ReadyPart {
  readonly part: TablePart;
  /** Where it stands in the mapping. */
  readonly at: FieldPath;
  readonly fields: readonly ReadField[];
  readonly constants: readonly (Placed & { readonly name: string })[];
  readonly defaults: readonly (Placed & { readonly name: string })[];
  readonly formats: TableFormats;
}

/** The parts of a mapping with their places in it. */
export const partsIn = (mapping: TableMapping): readonly { readonly part: TablePart; readonly at: FieldPath }[] => {
  const {
    also = [],
    encoding: _encoding,
    separator: _separator,
    headingRow: _row,
    transposed: _turned,
    formats: _formats,
    ...first
  } = mapping;
  return [{ part: first, at: [] }, ...also.map((part, index) => ({ part, at: ['also', index] }))];
};

/** A source as a rule, whichever way it is written. */
export const ruleOf = (source: string | number | ColumnRule): ColumnRule => (typeof source === 'object' ? source : { column: source });

/** Columns that tell the records of a part apart. */
export const idColumns = ({ id }: TablePart): readonly ColumnName[] => {
  if (id === undefined) return [];
  if (Array.isArray(id)) return id;
  if (typeof id !== 'object') return [id];
  if (!('column' in id)) return [];
  return Array.isArray(id.column) ? id.column : [id.column];
};

/** All columns that a mapping names, each with its place in the mapping. */
export const namedColumns = (mapping: TableMapping): readonly { readonly name: ColumnName; readonly at: FieldPath }[] =>
  partsIn(mapping).flatMap(({ part, at }) => {
    const { columns, project, body, leaveOut = [], unpivot } = part;
    const fields = Object.entries(columns).map(([name, source]) => ({ name: ruleOf(source).column, at: [...at, 'columns', name] }));
    const measures = Object.entries(unpivot?.columns ?? {}).flatMap(([label, source]) =>
      (typeof source === 'object' ? Object.values(source) : [source]).map((name) => ({ name, at: [...at, 'unpivot', 'columns', label] })),
    );
    return [
      ...fields,
      ...idColumns(part).map((name) => ({ name, at: [...at, 'id'] })),
      { name: typeof project === 'object' ? project.column : undefined, at: [...at, 'project'] },
      { name: body, at: [...at, 'body'] },
      ...leaveOut.map(({ column }, index) => ({ name: column, at: [...at, 'leaveOut', index] })),
      ...measures,
    ].flatMap(({ name, at: place }) => (name === undefined ? [] : [{ name, at: place }]));
  });

const inSchema = (parts: readonly PathPart[]): readonly PathPart[] => parts.map((part) => (part === eachEntry ? 0 : part));

/** The list that a path adds an entry to; empty where it adds none. */
const listStart = (parts: readonly PathPart[]): string => parts.slice(0, parts.indexOf(eachEntry) + 1).join('\n');

const pattern = (parts: readonly PathPart[]): string => parts.map((part) => (typeof part === 'number' ? '[]' : part)).join('/');

/** Names that `unpivot` gives to the cells of a row. */
const measuresOf = ({ unpivot }: TablePart): ReadonlySet<string> =>
  new Set([
    'label',
    ...Object.values(unpivot?.columns ?? {}).flatMap((source) => (typeof source === 'object' ? Object.keys(source) : ['value'])),
  ]);

/** Makes a part ready; what is wrong with it goes to the faults. */
export const readyPart = (
  { part, at }: { readonly part: TablePart; readonly at: FieldPath },
  formats: TableFormats,
  office: Office,
  tools: TableTools,
  faults: TableFaults,
): ReadyPart => {
  checkForm(part, at, faults);
  const { schema } = recordTypes[part.target];
  const known = fieldsOf(schema);
  const hasId = recordTypes[part.target].register === 'id';
  const measures = measuresOf(part);
  const check = (name: string, key: string): { readonly parts: readonly PathPart[]; readonly kind: FieldKind | undefined } => {
    const parts = partsOf(name);
    const kind = fieldKind(schema, inSchema(parts));
    if (kind === undefined || (hasId && name === 'id')) {
      const { message, hint } =
        hasId && name === 'id'
          ? { message: { en: 'the id is given under id', de: 'die Kennung steht unter id' }, hint: undefined }
          : describeUnknown(part, name, tools);
      faults.inMapping([...at, key, name], message, hint);
    } else if (parts.filter((each) => each === eachEntry).length > 1) {
      faults.inMapping([...at, key, name], { en: `"${name}" has two lists in each other`, de: `„${name}“ enthält zwei Listen ineinander` });
    }
    return { parts, kind };
  };
  const fields = Object.entries(part.columns).flatMap(([name, source]): ReadField[] => {
    const { parts, kind } = check(name, 'columns');
    const rule = ruleOf(source);
    const place = [...at, 'columns', name];
    checkSource(name, rule, measures, place, faults);
    if (kind === undefined) return [];
    if (kind.kind === 'fields' || kind.kind === 'names') {
      faults.inMapping(
        place,
        { en: `"${name}" holds several fields`, de: `„${name}“ enthält mehrere Felder` },
        { en: `Name them one by one, such as ${name}.…`, de: `Nennen Sie sie einzeln, etwa ${name}.…` },
      );
    }
    const target = known.find(
      (field) => field.ref !== undefined && [pattern(inSchema(parts)), `${pattern(inSchema(parts))}/[]`].includes(field.path.join('/')),
    )?.ref;
    if (rule.lookUp !== undefined && target === undefined) {
      faults.inMapping(
        place,
        { en: `"${name}" names no record that could be looked up`, de: `„${name}“ nennt keinen Datensatz, der gesucht werden könnte` },
        { en: 'Leave lookUp out.', de: 'Lassen Sie lookUp weg.' },
      );
    }
    const cells: CellSource = rule.unpivot === undefined ? { column: rule.column ?? 1 } : { unpivot: rule.unpivot };
    return [{ name, parts, kind, source: cells, rule: { ...formats, ...rule }, titlesOf: rule.lookUp === undefined ? undefined : target }];
  });
  const fixed = (key: 'constants' | 'defaults') =>
    Object.entries(part[key] ?? {}).map(([name, value]) => ({ name, parts: check(name, key).parts, value }));
  const [constants, defaults] = [fixed('constants'), fixed('defaults')];
  const lists = new Set(fields.map(({ parts }) => listStart(parts)));
  for (const [key, all] of [
    ['constants', constants],
    ['defaults', defaults],
  ] as const) {
    for (const { name, parts } of all.filter((each) => each.parts.includes(eachEntry))) {
      if (key === 'constants' && lists.has(listStart(parts))) continue;
      faults.inMapping([...at, key, name], { en: `no column adds entries to "${name}"`, de: `keine Spalte ergänzt Einträge in „${name}“` });
    }
  }
  checkOverlap(
    [
      ...fields.map(({ name, parts }) => ({ name, parts, at: [...at, 'columns', name] })),
      ...constants.map(({ name, parts }) => ({ name, parts, at: [...at, 'constants', name] })),
    ],
    faults,
  );
  if (typeof part.project === 'string' && office.find('projects', part.project) === undefined) {
    const hint = tools.didYouMean(
      part.project,
      office.list('projects').map(({ id }) => id),
    );
    faults.inMapping(
      [...at, 'project'],
      { en: `there is no project "${part.project}"`, de: `Projekt „${part.project}“ gibt es nicht` },
      hint,
    );
  }
  return { part, at, fields, constants, defaults, formats };
};
