/** Everything that a site holds beside its pages and its search index. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '#domain/office/site.ts';
import { sourceLanguage } from '#domain/office/written.ts';
import { apiFiles } from '#exporters/api/index.ts';
import { openapiFile } from '#exporters/api/openapi.ts';
import { csvText } from '#exporters/tables/csv.ts';
import { governanceTables } from '#exporters/tables/index.ts';
import { caddyHeaders, netlifyHeaders, nginxHeaders } from '#exporters/web/headers.ts';
import { sitemapXml } from '#exporters/web/sitemap.ts';
import { colourReasonText } from '#i18n/figure-text.ts';
import { collections } from '#schemas/index.ts';
import { calendarFiles } from './calendar-files.ts';
import { feedFiles } from './feed-files.ts';
import { schemaFiles } from './json-schemas.ts';
import { mediaFiles } from './media.ts';
import { writeFiles } from './write.ts';

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.html')
    .map((name) => `/${name.split(path.sep).join('/').slice(0, -'index.html'.length)}`);

/** Writes data, schemas, pictures, calendars, feeds, header files and the sitemap into the folder of the rendered pages. */
export const writePublishedFiles = (site: Site, folder: string, base: string): void => {
  const language = sourceLanguage(site.office);
  const api = apiFiles(site, collections, (reason) => colourReasonText(reason, language));
  const files = [...api, openapiFile(site.toolVersion, api, collections), ...schemaFiles()];
  writeFiles(path.join(folder, 'api/v1'), files);
  writeFiles(folder, mediaFiles(site.office, site.contentRoot));
  writeFiles(folder, calendarFiles(site, base));
  writeFiles(
    path.join(folder, 'exports'),
    governanceTables(site).map((table) => ({ path: `${table.name}.csv`, text: csvText(table) })),
  );
  writeFiles(folder, feedFiles(site, base));
  writeFiles(folder, [
    { path: '_headers', text: netlifyHeaders() },
    { path: 'headers/nginx.conf', text: nginxHeaders() },
    { path: 'headers/Caddyfile', text: caddyHeaders() },
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
};
