import { describe, expect, it } from 'vitest';
import { editorForms, shownKey } from '#exporters/editor/collections.ts';
import type { EditorType } from '#exporters/editor/collections.ts';
import { editorConfig, editorOrigins, hasEditor } from '#exporters/editor/config.ts';
import { editorPage } from '#exporters/editor/page.ts';
import { recordTypes } from '#schemas/index.ts';
import { editorTypes } from '../../../scripts/lib/admin/admin-files.ts';

const types = editorTypes();
const office = { name: 'Talbrück', languages: ['en', 'de'], base: '/' };
const github = { host: 'github', repository: 'talbrueck/office' } as const;

interface AnyField {
  readonly name: string;
  readonly widget?: string;
  readonly fields?: readonly AnyField[];
  readonly field?: AnyField;
}

const allFields = (fields: readonly AnyField[]): readonly AnyField[] =>
  fields.flatMap((field) => [field, ...allFields(field.fields ?? []), ...allFields(field.field === undefined ? [] : [field.field])]);

const note: EditorType = {
  collection: 'notes',
  path: 'notes/{id}.md',
  name: { en: 'Note', de: 'Notiz' },
  schema: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
};

describe('the forms of the editor', () => {
  it('are there for every record type but what commands write and what runs code', () => {
    const { formats } = editorForms(types, 'content', ['en']);
    const left = Object.keys(recordTypes).filter((name) => !formats.some((format) => format.name === name));
    expect(left).toEqual(['versions', 'imports', 'pages'].filter((name) => name in recordTypes));
  });

  it('come with a record type that is new', () => {
    const { collections, formats } = editorForms([note], 'content', ['en']);
    expect(collections).toMatchObject([{ name: 'notes', folder: 'content', path: 'notes/{{slug}}', format: 'notes', delete: false }]);
    expect(formats).toEqual([
      { name: 'notes', extension: 'md', isRegister: false, shape: { kind: 'object', keys: { title: { kind: 'plain' } } } },
    ]);
  });

  it('name each field once, and none in a way that the editor does not take', () => {
    const { collections } = editorForms(types, 'content', ['en', 'de']);
    for (const collection of collections) {
      const files = (collection['files'] ?? [collection]) as readonly { readonly fields: readonly AnyField[] }[];
      for (const { fields } of files) {
        expect(fields.length).toBeGreaterThan(0);
        for (const { name, fields: inner = [] } of allFields(fields)) {
          expect(name).toMatch(/^[^.\s]+$/);
          expect(new Set(inner.map((field) => field.name)).size).toBe(inner.length);
        }
        expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
      }
    }
  });

  it('keep translations in a collection of their own, whose folder is deeper so that it wins', () => {
    const { collections } = editorForms([note], 'content', ['en', 'de']);
    expect(collections.map(({ name, folder, path, filter }) => ({ name, folder, path, filter }))).toEqual([
      { name: 'notes', folder: 'content', path: 'notes/{{slug}}', filter: { field: 'translates', value: null } },
      { name: 'notes-de', folder: 'content/notes', path: '{{slug}}', filter: { field: 'translates', pattern: '.' } },
    ]);
  });

  it('know where registers, reports and single files lie', () => {
    const by = new Map(editorForms(types, 'content', ['en']).collections.map((collection) => [collection.name, collection]));
    expect(by.get('risks')).toMatchObject({
      folder: 'content',
      path: 'projects/{{slug}}/risks',
      fields: [{ name: 'items', widget: 'list' }],
    });
    expect(by.get('status')).toMatchObject({ folder: 'content/projects', path: 'status/{{slug}}', nested: { subfolders: false } });
    expect(by.get('office')?.['files']).toMatchObject([{ file: 'content/organisation.yaml' }, { file: 'content/scoring.yaml' }]);
  });

  it('call a record by its title in the first language', () => {
    expect(shownKey(note, ['en'])).toBe('title');
    expect(shownKey(types.find(({ collection }) => collection === 'roles') ?? note, ['de'])).toBe('title.de');
  });
});

describe('the configuration of the editor', () => {
  it('proposes changes as pull requests and leaves merging to the host', () => {
    const { cms } = editorConfig(github, types, office);
    expect(cms).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: { name: 'github', repo: 'talbrueck/office' },
      load_config_file: false,
    });
    expect(cms.collections.every((collection) => collection['publish'] === false)).toBe(true);
    expect(editorConfig({ ...github, changes: 'direct' }, types, office).cms).not.toHaveProperty('publish_mode');
  });

  it('signs in by token where no sign-in of the office or the host is configured', () => {
    const backend = (settings: Parameters<typeof editorConfig>[0]) => editorConfig(settings, [note], office).cms['backend'];
    expect(backend(github)).toMatchObject({ auth_methods: ['token'] });
    expect(backend({ ...github, baseUrl: 'https://login.talbrueck.example' })).toEqual({
      name: 'github',
      repo: 'talbrueck/office',
      base_url: 'https://login.talbrueck.example',
    });
    expect(backend({ host: 'gitlab', repository: 'a/b', baseUrl: 'https://git.example', appId: 'id' })).toEqual({
      name: 'gitlab',
      repo: 'a/b',
      api_root: 'https://git.example/api/v4',
      base_url: 'https://git.example',
      auth_type: 'pkce',
      app_id: 'id',
    });
    expect(backend({ host: 'gitlab', repository: 'a/b' })).toMatchObject({ auth_methods: ['token'] });
  });

  it('asks the host and nobody else, and nobody for a local folder', () => {
    expect(editorOrigins(github)).toEqual(['https://api.github.com']);
    expect(editorOrigins({ ...github, apiRoot: 'https://git.example/api/v3' })).toEqual(['https://git.example']);
    expect(editorOrigins({ ...github, baseUrl: 'https://login.example' })).toEqual(['https://api.github.com']);
    expect(editorOrigins({ host: 'gitlab', repository: 'a/b' })).toEqual(['https://gitlab.com']);
    expect(editorOrigins({ host: 'gitlab', repository: 'a/b', baseUrl: 'https://git.example/' })).toEqual(['https://git.example']);
    expect(editorOrigins({ host: 'local' })).toEqual([]);
  });

  it('is in the editions that are named, else in all but the public one, and in none without settings', () => {
    expect(hasEditor(undefined, 'internal')).toBe(false);
    expect(['public', 'internal', 'confidential'].filter((edition) => hasEditor(github, edition))).toEqual(['internal', 'confidential']);
    expect(hasEditor({ ...github, editions: ['public'] }, 'public')).toBe(true);
    expect(hasEditor({ ...github, editions: ['public'] }, 'internal')).toBe(false);
  });
});

describe('the page of the editor', () => {
  it('carries its policy, one script of its own, and no text as markup', () => {
    const html = editorPage('A <b> & "C"', ['https://api.github.com'], '/office/');
    expect(html).toContain('connect-src &#39;self&#39; data: blob: https://api.github.com');
    expect(html).not.toContain('frame-ancestors');
    expect(html).not.toContain('<b>');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('href="/office/favicon.svg"');
  });
});
