/** Everything that a site holds beside its pages and its search index. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { languagesOf } from '#domain/office/edition.ts';
import type { Site } from '#domain/office/site.ts';
import { caddyHeaders, netlifyHeaders, nginxHeaders } from '#exporters/web/headers.ts';
import { sitemapXml } from '#exporters/web/sitemap.ts';
import { calendarFiles } from './calendar-files.ts';
import { editorPlace, writeAdminFiles } from './admin/admin-files.ts';
import { feedFiles } from './feed-files.ts';
import { interfaceFiles } from './interface-files.ts';
import { mediaFiles } from './media.ts';
import { tableFiles, workbookFiles } from './portfolio-files.ts';
import { writeFiles } from './write.ts';

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.html')
    .map((name) => `/${name.split(path.sep).join('/').slice(0, -'index.html'.length)}`);

/** Names at the top of the folder, folders with a slash at their end. */
const entriesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();

/** Writes data, schemas, pictures, calendars, feeds, header files, the sitemap and the editor into the folder of the rendered pages. */
export const writePublishedFiles = async (site: Site, folder: string, base: string): Promise<void> => {
  writeFiles(path.join(folder, 'api/v1'), interfaceFiles(site));
  writeFiles(folder, mediaFiles(site.office, site.contentRoot));
  writeFiles(folder, calendarFiles(site, base));
  writeFiles(path.join(folder, 'exports'), [...tableFiles(site), ...workbookFiles(site, languagesOf(site.office).slice(0, 1))]);
  writeFiles(folder, feedFiles(site, base));
  const editor = editorPlace(site, base);
  writeFiles(folder, [
    { path: '_headers', text: netlifyHeaders(editor, base, editor === undefined ? [] : [...entriesIn(folder), 'pagefind/']) },
    { path: 'headers/nginx.conf', text: nginxHeaders(editor) },
    { path: 'headers/Caddyfile', text: caddyHeaders(editor) },
    { path: '.nojekyll', text: '' },
    { path: 'robots.txt', text: site.edition === 'public' ? 'User-agent: *\nAllow: /\n' : 'User-agent: *\nDisallow: /\n' },
  ]);
  if (site.address !== undefined && site.edition === 'public') {
    writeFiles(folder, [
      {
        path: 'sitemap.xml',
        text: sitemapXml(
          site.address,
          pagesIn(folder).map((page) => `${base.replace(/\/+$/, '')}${page}`),
        ),
      },
    ]);
  }
  // Last, so that the editor is no page of the sitemap.
  await writeAdminFiles(site, folder, base);
};
