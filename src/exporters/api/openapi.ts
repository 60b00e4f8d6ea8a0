/** Describes the static interface in OpenAPI 3.1, so that clients can be generated from it. */
import { jsonFile } from './json.ts';
import type { ApiFile } from './index.ts';

const answer = (summary: string, schema?: string) => ({
  get: {
    summary,
    responses: { 200: { description: summary, content: { 'application/json': schema === undefined ? {} : { schema: { $ref: schema } } } } },
  },
});

const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

/** `openapi.json` for the files of one edition. */
export const openapiFile = (version: string, files: readonly ApiFile[], schemas: readonly string[]): ApiFile => {
  const single = files.filter((file) => !file.path.includes('/'));
  const paths = {
    ...Object.fromEntries(single.map((file) => [`/${file.path}`, answer(file.summary)])),
    '/documents/{collection}/{id}.json': { parameters: [parameter('collection'), parameter('id')], ...answer('One handbook document') },
    '/documents/{collection}/{id}/versions.json': {
      parameters: [parameter('collection'), parameter('id')],
      ...answer('Versions of one handbook document with their texts'),
    },
    '/frameworks/{id}.json': { parameters: [parameter('id')], ...answer('One framework with the coverage of each of its controls') },
    '/projects/{id}.json': { parameters: [parameter('id')], ...answer('One project') },
    ...Object.fromEntries(schemas.map((type) => [`/schema/${type}.json`, answer(`JSON Schema of the records of ${type}`)])),
  };
  return {
    path: 'openapi.json',
    summary: 'This description',
    text: jsonFile({
      openapi: '3.1.0',
      info: { title: 'Kontor', version, description: 'Static JSON, version 1. Numbers are numbers, unknown is null.' },
      servers: [{ url: '.' }],
      paths,
    }),
  };
};
