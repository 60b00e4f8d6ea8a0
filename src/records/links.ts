/** Resolves the links and images of bodies: relative paths lead to records and pictures of the content folder, and to nothing else. */
import path from 'node:path';
import type { Body, BodyLink } from '#schemas/record.ts';
import { slugger } from '#schemas/slug.ts';
import { didYouMean } from './nearest.ts';
import { problem, quoted } from './problem.ts';
import type { BodyProblem } from './body.ts';

/** Files that links may lead to. */
export interface LinkTargets {
  /** Record key by file; a translation's file leads to its source's key. */
  readonly keys: ReadonlyMap<string, string>;
  readonly images: ReadonlySet<string>;
  /** Anchors of a record by key: its statements and headings in all languages; undefined where the record could not be read. */
  readonly anchors: (key: string) => ReadonlySet<string> | undefined;
}

const scheme = /^([a-z][a-z0-9+.-]*):/i;
const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/** Statement ids and heading anchors of a body. */
export const anchorsOf = (body: Body): readonly string[] => {
  const statements = body.statements.map((statement) => statement.id);
  const slug = slugger(statements);
  return [...statements, ...body.headings.map((heading) => slug(heading.text))];
};

const snapshot = /^versions\/([^/]+\/[^/]+)\/[^/]+$/;

/** The file from whose place the relative paths of a text lead. The text of a snapshot is that of its document, word for word, and leads to where it led there. */
export const placeOfLinks = (file: string): string => {
  const document = snapshot.exec(file)?.[1];
  return document === undefined ? file : `${document}.md`;
};

const decoded = (target: string): string => {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};

/** The body with its links resolved, and what is wrong with them. `own` is the record's key. */
export const resolveLinks = (
  body: Body,
  own: string,
  targets: LinkTargets,
): { readonly body: Body; readonly problems: readonly BodyProblem[] } => {
  const problems: BodyProblem[] = [];
  const folder = path.posix.dirname(placeOfLinks(body.file));
  const resolve = (link: BodyLink): BodyLink => {
    // What a kept version led to may be gone since; it is history, and nobody may mend it.
    const isKept = snapshot.test(body.file);
    const refuse = (rule: string, en: string, de: string, hint?: { en: string; de: string }): BodyLink => {
      if (!isKept || rule !== 'reference') {
        problems.push({ line: link.line, column: link.column, problem: { ...problem(rule, en, de), hint } });
      }
      return link;
    };
    const shown = (): string => quoted(link.target);
    const protocol = scheme.exec(link.target)?.[1]?.toLowerCase();
    if (protocol !== undefined) {
      return link.image
        ? refuse('image', `the image "${shown()}" is not in the repository`, `das Bild „${shown()}“ liegt nicht im Repository`, {
            en: 'Put it beside the record.',
            de: 'Legen Sie es neben den Datensatz.',
          })
        : safeSchemes.has(protocol)
          ? link
          : refuse(
              'unsafe-link',
              `links of the kind "${quoted(protocol)}:" are not allowed`,
              `Verweise der Art „${quoted(protocol)}:“ sind nicht erlaubt`,
              { en: 'Use https, http, mailto or a relative path.', de: 'Verwenden Sie https, http, mailto oder einen relativen Pfad.' },
            );
    }
    if (link.target.startsWith('//')) {
      return refuse(
        'unsafe-link',
        `"${shown()}" leads to another host without saying how`,
        `„${shown()}“ führt ohne Protokoll zu einem anderen Host`,
        { en: 'Write https:// in front.', de: 'Schreiben Sie https:// davor.' },
      );
    }
    if (link.target.startsWith('/') && !link.image) return link;
    const [relative = '', anchor] = link.target.split('#');
    const file = relative === '' ? body.file : path.posix.normalize(path.posix.join(folder, decoded(relative)));
    if (link.image) {
      return targets.images.has(file) && file.startsWith(`${folder}/`)
        ? link
        : refuse(
            'image',
            `there is no image "${shown()}" in the record's folder`,
            `im Ordner des Datensatzes gibt es kein Bild „${shown()}“`,
            {
              en: 'Images are png, jpg, webp or svg files beside the record.',
              de: 'Bilder sind png-, jpg-, webp- oder svg-Dateien neben dem Datensatz.',
            },
          );
    }
    const key = relative === '' ? own : targets.keys.get(file);
    if (key === undefined) {
      return refuse(
        'reference',
        `the link "${shown()}" leads to no record`,
        `der Verweis „${shown()}“ führt zu keinem Datensatz`,
        didYouMean(file, targets.keys.keys()),
      );
    }
    const anchors = anchor === undefined || anchor === '' ? undefined : targets.anchors(key);
    if (anchor !== undefined && anchors?.has(decoded(anchor)) === false) {
      return refuse(
        'reference',
        `the link "${shown()}" leads to no statement or heading`,
        `der Verweis „${shown()}“ führt zu keiner Regelung oder Überschrift`,
        didYouMean(anchor, anchors),
      );
    }
    return { ...link, key, anchor };
  };
  return { body: { ...body, links: body.links.map(resolve) }, problems };
};
