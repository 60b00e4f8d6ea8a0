/** The editor's part of a site: page, script and configuration under `admin/`; nothing at all where the organisation or the edition has none. */
import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Site } from '#domain/office/site.ts';
import type { EditorType } from '#exporters/editor/collections.ts';
import { editorConfig, editorOrigins, hasEditor } from '#exporters/editor/config.ts';
import type { EditorSettings } from '#exporters/editor/config.ts';
import type { JsonSchema } from '#exporters/editor/json-schema.ts';
import { editorPage } from '#exporters/editor/page.ts';
import type { EditorPlace } from '#exporters/web/headers.ts';
import { collections, recordTypes } from '#schemas/index.ts';
import { writeFiles } from '../write.ts';
import { editorBundle } from './bundle.ts';

const folderName = 'admin';

/** Every record type with its JSON Schema, for the forms. */
export const editorTypes = (): readonly EditorType[] =>
  collections.map((collection) => {
    const { path: place, name, register, schema } = recordTypes[collection];
    return { collection, path: place, name, register, schema: z.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonSchema };
  });

const settingsOf = ({ office, edition }: Site): EditorSettings | undefined => {
  const settings = office.list('organisation')[0]?.data.editor;
  return hasEditor(settings, edition) ? settings : undefined;
};

/** Where the editor of this site lies and whom it may ask; undefined where it has none. */
export const editorPlace = (site: Site, base: string): EditorPlace | undefined => {
  const settings = settingsOf(site);
  return settings === undefined ? undefined : { path: `${base.replace(/\/+$/, '')}/${folderName}/`, origins: editorOrigins(settings) };
};

/** Writes page, configuration and script of an editor into a folder. */
export const writeEditor = async (
  folder: string,
  settings: EditorSettings,
  office: { readonly name: string; readonly languages: readonly string[]; readonly base: string },
): Promise<void> => {
  const bundle = await editorBundle();
  const config = editorConfig(settings, editorTypes(), office);
  writeFiles(folder, [
    { path: 'index.html', text: editorPage(office.name, config.origins, office.base) },
    { path: 'config.json', text: `${JSON.stringify(config)}\n` },
  ]);
  for (const name of readdirSync(bundle)) cpSync(path.join(bundle, name), path.join(folder, name));
};

/** Writes the editor of a site under `admin/`, where it has one. */
export const writeAdminFiles = async (site: Site, folder: string, base: string): Promise<void> => {
  const settings = settingsOf(site);
  const organisation = site.office.list('organisation')[0]?.data;
  if (settings === undefined || organisation === undefined) return;
  const { name, languages } = organisation;
  const called = typeof name === 'string' ? name : (name[languages[0] ?? 'en'] ?? name.en ?? name.de ?? 'Kontor');
  await writeEditor(path.join(folder, folderName), settings, { name: called, languages, base });
};
