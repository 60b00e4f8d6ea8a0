/** Configuration of the editor in the browser (Sveltia CMS): host, sign-in and forms, as data for its script. */
import { editorForms } from './collections.ts';
import type { EditorCollection, EditorType } from './collections.ts';
import type { RecordFormat } from './shape.ts';

/** The settings under `editor` of the organisation. */
export interface EditorSettings {
  readonly host: 'github' | 'gitlab' | 'local';
  readonly repository?: string | undefined;
  readonly branch?: string | undefined;
  readonly folder?: string | undefined;
  readonly apiRoot?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly appId?: string | undefined;
  readonly changes?: 'pull-requests' | 'direct' | undefined;
  readonly editions?: readonly string[] | undefined;
}

/** What the script of the editor starts with. */
export interface EditorConfig {
  readonly cms: Readonly<Record<string, unknown>> & { readonly collections: readonly EditorCollection[] };
  readonly formats: readonly RecordFormat[];
  /** Origins that the editor may ask, beside that of the site. */
  readonly origins: readonly string[];
}

const withKeys = (entries: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

const gitlab = 'https://gitlab.com';

/** The origins that the editor talks to: the API of the host, and where people sign in. None for a local folder. */
export const editorOrigins = ({ host, apiRoot, baseUrl }: EditorSettings): readonly string[] => {
  if (host === 'local') return [];
  const usual = host === 'github' ? 'https://api.github.com' : gitlab;
  // A GitHub app is signed in through in a window of its own, which the page asks nothing.
  const addresses = host === 'github' ? [apiRoot ?? usual] : [apiRoot ?? baseUrl ?? usual, baseUrl ?? apiRoot ?? usual];
  return [...new Set(addresses.map((address) => new URL(address).origin))];
};

const backendOf = (settings: EditorSettings): Readonly<Record<string, unknown>> => {
  const { host, repository, branch, apiRoot, baseUrl, appId } = settings;
  // Sveltia has no backend of the name: it offers the local folder beside a host, on an address of this machine.
  if (host === 'local') return { name: 'github', repo: 'local/folder', auth_methods: ['token'] };
  const common = { name: host, repo: repository, branch, api_root: apiRoot };
  if (host === 'github') {
    // Without a service of the office's own, signing in would lead through a third party.
    return withKeys({ ...common, base_url: baseUrl, auth_methods: baseUrl === undefined ? ['token'] : undefined });
  }
  return withKeys({
    ...common,
    api_root: apiRoot ?? (baseUrl === undefined ? undefined : `${baseUrl.replace(/\/+$/, '')}/api/v4`),
    base_url: baseUrl,
    ...(appId === undefined ? { auth_methods: ['token'] } : { auth_type: 'pkce', app_id: appId }),
  });
};

/** Providers of media, translations and photographs: none of them is ever offered. */
const noLibraries = Object.fromEntries(
  ['cloudinary', 'uploadcare', 'aws_s3', 'cloudflare_r2', 'digitalocean_spaces', 'stock_assets'].map((name) => [name, false]),
);

/** The whole configuration. `siteAddress` is where the site is published; undefined where that is not known. */
export const editorConfig = (
  settings: EditorSettings,
  types: readonly EditorType[],
  office: { readonly name: string; readonly languages: readonly string[]; readonly base: string },
): EditorConfig => {
  const folder = settings.folder ?? 'content';
  const { collections, formats } = editorForms(types, folder, office.languages);
  return {
    cms: {
      load_config_file: false,
      app_title: office.name,
      backend: backendOf(settings),
      ...(settings.host === 'local' || settings.changes === 'direct' ? {} : { publish_mode: 'editorial_workflow' }),
      media_folder: `${folder}/media`,
      public_folder: '/media',
      media_libraries: noLibraries,
      logo: { src: `${office.base}favicon.svg` },
      show_preview_links: false,
      editor: { preview: false },
      output: { omit_empty_optional_fields: true },
      slug: { encoding: 'ascii', clean_accents: true },
      // The check of the pull request judges, and the owners approve: merging is the host's.
      collections: collections.map((collection) => ({ ...collection, publish: false })),
    },
    formats,
    origins: editorOrigins(settings),
  };
};

/** Whether an edition of the site holds the editor. */
export const hasEditor = (settings: EditorSettings | undefined, edition: string): settings is EditorSettings =>
  settings !== undefined && (settings.editions ?? ['internal', 'confidential']).includes(edition);
