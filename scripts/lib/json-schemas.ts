/** JSON Schemas of all record types, made from the registry; editors and the API use the same. */
import * as z from 'zod';
import { jsonFile } from '#exporters/api/json.ts';
import { collections, recordTypes } from '#schemas/index.ts';

/** Each schema as a file under `schema/`. A register's schema is that of the whole list. */
export const schemaFiles = (): readonly { readonly path: string; readonly text: string }[] =>
  collections.map((collection) => {
    const type = recordTypes[collection];
    const schema = type.register === undefined ? type.schema : z.array(type.schema);
    return {
      path: `schema/${collection}.json`,
      text: jsonFile({
        ...z.toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'any' }),
        title: type.name.en,
        $comment: `Records at ${type.path}`,
      }),
    };
  });
