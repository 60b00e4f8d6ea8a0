/** The files of the static JSON interface: its data, its description, its schemas. */
import type { Site } from '#domain/office/site.ts';
import { sourceLanguage } from '#domain/office/written.ts';
import { apiFiles } from '#exporters/api/index.ts';
import { openapiFile } from '#exporters/api/openapi.ts';
import { colourReasonText } from '#i18n/figure-text.ts';
import { collections } from '#schemas/index.ts';
import { schemaFiles } from './json-schemas.ts';

/** Files under `api/v1/`. */
export const interfaceFiles = (site: Site): readonly { readonly path: string; readonly text: string }[] => {
  const language = sourceLanguage(site.office);
  const api = apiFiles(site, collections, (reason) => colourReasonText(reason, language));
  return [...api, openapiFile(site.toolVersion, api, collections), ...schemaFiles()];
};
