/** Collections of the editor, made from the registry of record types: one a type, and one for the translations of those that are translated. */
import { formOfKeys, labelOf } from './field.ts';
import type { Field, FormContext } from './field.ts';
import { isLocalised } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import type { RecordFormat, Shape } from './shape.ts';

/** A record type, as the registry has it, with its JSON Schema. */
export interface EditorType {
  readonly collection: string;
  /** Path under the folder of the records, with `{id}` and the ids of what it belongs to. */
  readonly path: string;
  readonly name: { readonly en: string; readonly de: string };
  readonly register?: 'id' | 'line' | undefined;
  readonly schema: JsonSchema;
}

/** A collection in the configuration of Sveltia CMS. */
export type EditorCollection = Readonly<Record<string, unknown>> & { readonly name: string };

/** Collections, and the formats by which their files are read and written. */
export interface Forms {
  readonly collections: readonly EditorCollection[];
  readonly formats: readonly RecordFormat[];
}

/** Written by commands and never by hand, or running code in the build: the editor leaves them alone. */
const isLeftAlone = ({ collection, path }: EditorType): boolean =>
  collection === 'versions' || collection === 'imports' || !(path.endsWith('.md') || path.endsWith('.yaml'));

const body: Field = {
  name: 'body',
  label: 'Text',
  widget: 'markdown',
  required: false,
  // The text is edited as it is written: another editor would write lists, emphasis and ids of sentences in its own way.
  modes: ['raw'],
  editor_components: [],
  hint: 'Markdown. A sentence that binds begins with its id in brackets, such as [mfa-everywhere].',
};

const endOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

interface Form {
  readonly fields: readonly Field[];
  readonly shape: Shape;
}

const recordForm = (type: EditorType, context: FormContext): Form => {
  const { fields, keys } = formOfKeys(type.schema, context);
  const record: Shape = { kind: 'object', keys };
  if (type.register !== undefined) {
    const named = ['title', 'name', 'text', 'day'].find((key) => key in keys);
    const isByLanguage = named !== undefined && isLocalised(type.schema.properties?.[named] ?? {});
    const summary = named === undefined ? {} : { summary: `{{fields.${named}${isByLanguage ? `.${context.languages[0] ?? 'en'}` : ''}}}` };
    const items: Field = { name: 'items', label: `${type.name.en}s`, widget: 'list', required: false, collapsed: true, ...summary, fields };
    return { fields: [items], shape: { kind: 'list', item: record } };
  }
  return { fields: type.path.endsWith('.md') ? [...fields, body] : fields, shape: record };
};

/** The key by which a record is called: its title or name, by language where it has one. */
export const shownKey = ({ schema, register }: EditorType, languages: readonly string[]): string | undefined => {
  const key = ['title', 'name', 'term'].find((name) => name in (schema.properties ?? {}));
  const inner = schema.properties?.[key ?? ''];
  if (register !== undefined || key === undefined || inner === undefined) return undefined;
  return isLocalised(inner) ? `${key}.${languages[0] ?? 'en'}` : key;
};

const slug = {
  editable: ['create'],
  pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Small letters, digits and single hyphens, such as data-centre-exit'],
  hint: 'The id is the name of the file; it stays for ever.',
};

/** Where the records of a type lie: the folder that holds all of them, the path below it, and whether they lie deeper than one folder. */
const placeOf = (path: string): { readonly folder: string; readonly below: string; readonly isDeep: boolean } => {
  const parts = path.slice(0, path.lastIndexOf('.')).split('/');
  const first = parts.findIndex((part) => part.includes('{'));
  const below = parts.slice(first);
  const isDeep = below.filter((part) => part.includes('{')).length > 1;
  return {
    folder: parts.slice(0, first).join('/'),
    below: (isDeep ? below.slice(1) : below).map((part) => (part.includes('{') ? '{{slug}}' : part)).join('/'),
    isDeep,
  };
};

/** Translations of records that lie deeper than one folder are written where the files are: the editor cannot tell them from their source. */
const isTranslated = ({ path }: EditorType): boolean => path.endsWith('.md') && !placeOf(path).isDeep;

/** What only a translation has: by it the editor keeps translations out of the list of their sources, which end alike. */
const translationOfField: Field = { name: 'translates', label: 'Translates', widget: 'hidden' };

/** Records without a title are told apart by their first plain value. */
const identifierOf = (fields: readonly Field[]): { readonly identifier_field?: string } => {
  const plain = fields.find(({ widget }) => ['string', 'datetime', 'select', 'relation'].includes(widget));
  return plain === undefined ? {} : { identifier_field: plain.name };
};

const entryCollection = (type: EditorType, folder: string, form: Form, languages: readonly string[]): EditorCollection => {
  const place = placeOf(type.path);
  const shown = shownKey(type, languages);
  return {
    name: type.collection,
    label: languages[0] === 'de' ? type.name.de : labelOf(type.collection),
    label_singular: languages[0] === 'de' ? type.name.de : type.name.en,
    // The editor gives a file that fits two collections to the one whose folder is deeper: so `x.de.md` goes to the translations.
    ...(place.isDeep ? { folder: `${folder}/${place.folder}`, path: place.below } : { folder, path: `${place.folder}/${place.below}` }),
    // The format says what the files end with.
    format: type.collection,
    ...(place.isDeep
      ? {
          nested: { subfolders: false },
          meta: { path: {} },
          description: `Open the folder of a project at the left, in it "${place.below.split('/')[0] ?? ''}", then choose New.`,
        }
      : {}),
    ...(isTranslated(type) ? { filter: { field: translationOfField.name, value: null } } : {}),
    // Without it, each folder of records would be one of pictures too.
    media_folder: `/${folder}/media`,
    slug,
    ...(shown === undefined ? identifierOf(form.fields) : { identifier_field: shown }),
    summary: shown === undefined ? '{{slug}}' : `{{${shown}}}`,
    sortable_fields: shown === undefined ? [] : [shown],
    create: true,
    // Nothing is lost by a slip of the hand: what is to go is deprecated, closed or withdrawn, or deleted where the files are.
    delete: false,
    duplicate: false,
    fields: isTranslated(type) ? [...form.fields, translationOfField] : form.fields,
  };
};

const translationFields: readonly Field[] = [
  { name: 'title', label: 'Titel', widget: 'string', required: true, use_emoji_autocomplete: false },
  { name: 'summary', label: 'Zusammenfassung', widget: 'text', required: false, use_emoji_autocomplete: false },
  {
    name: 'translates',
    label: 'Übersetzte Fassung',
    widget: 'string',
    required: true,
    hint: 'Version of the source that was translated, such as 2.1',
    use_emoji_autocomplete: false,
  },
  body,
];

const translationShape: Shape = {
  kind: 'object',
  keys: { title: { kind: 'plain' }, summary: { kind: 'plain' }, translates: { kind: 'plain' } },
};

const translationOf = (type: EditorType, folder: string, language: string): EditorCollection => ({
  ...entryCollection(type, folder, { fields: [], shape: translationShape }, []),
  filter: { field: translationOfField.name, pattern: '.' },
  fields: translationFields,
  name: `${type.collection}-${language}`,
  label: `${labelOf(type.collection)} (${language})`,
  label_singular: `${type.name.en} (${language})`,
  folder: `${folder}/${placeOf(type.path).folder}`,
  path: placeOf(type.path).below,
  format: `${type.collection}-${language}`,
  identifier_field: 'title',
  summary: '{{title}}',
  sortable_fields: ['title'],
  slug: { ...slug, hint: 'The id of the record that is translated.' },
});

/** All forms. Types of which there is one record for the whole office are the files of the collection `office`. */
export const editorForms = (types: readonly EditorType[], folder: string, languages: readonly string[]): Forms => {
  const offered = types.filter((type) => !isLeftAlone(type));
  const targets = new Map(
    offered
      .filter(({ path }) => path.includes('{') && !placeOf(path).isDeep)
      .map((type) => [type.collection, shownKey(type, languages) ?? 'slug']),
  );
  const context: FormContext = {
    languages,
    relation: (target) => {
      const shown = targets.get(target);
      return shown === undefined ? undefined : { collection: target, shown };
    },
  };
  const formats: RecordFormat[] = [];
  const files: Readonly<Record<string, unknown>>[] = [];
  const collections: EditorCollection[] = [];
  const translations: EditorCollection[] = [];
  for (const type of offered) {
    const form = recordForm(type, context);
    formats.push({ name: type.collection, extension: endOf(type.path), isRegister: type.register !== undefined, shape: form.shape });
    if (!type.path.includes('{')) {
      files.push({
        name: type.collection,
        label: type.name.en,
        file: `${folder}/${type.path}`,
        format: type.collection,
        fields: form.fields,
      });
      continue;
    }
    collections.push(entryCollection(type, folder, form, languages));
    for (const language of isTranslated(type) ? languages.slice(1) : []) {
      translations.push(translationOf(type, folder, language));
      formats.push({ name: `${type.collection}-${language}`, extension: `${language}.md`, isRegister: false, shape: translationShape });
    }
  }
  const office: EditorCollection = { name: 'office', label: 'Office', files };
  return { collections: [...collections, ...(files.length === 0 ? [] : [office]), ...translations], formats };
};
