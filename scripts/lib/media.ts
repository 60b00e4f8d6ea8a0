/** Publishes the pictures that the bodies of this edition show, and no others. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Office } from '#domain/office/office.ts';
import { placeOfLinks } from '#records/links.ts';

const shownIn = (office: Office): ReadonlySet<string> =>
  new Set(
    office.records.flatMap((record) =>
      [record.body, ...record.translations.map((translation) => translation.body)].flatMap((body) =>
        body === undefined
          ? []
          : body.links
              .filter((link) => link.image)
              .map((link) => path.posix.normalize(path.posix.join(path.posix.dirname(placeOfLinks(body.file)), decodeURI(link.target)))),
      ),
    ),
  );

/** Each picture under `media/`. */
export const mediaFiles = (office: Office, contentRoot: string): readonly { readonly path: string; readonly text: Uint8Array }[] =>
  [...shownIn(office)].sort().map((file) => ({ path: `media/${file}`, text: readFileSync(path.join(contentRoot, file)) }));
