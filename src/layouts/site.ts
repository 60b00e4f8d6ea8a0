/** What a page tells its layout of the site and of itself. */
import { pick } from '#i18n/text.ts';
import { words } from '#i18n/words.ts';
import type { Edition, Language, Section } from '#i18n/words.ts';

/** The site that the page is part of, and what its footer and its print say of the page. */
export interface Site {
  /** Name of the office. */
  readonly name: string;
  /** The data date. */
  readonly asOf: string;
  /** Undefined outside a repository. */
  readonly revision: string | undefined;
  readonly edition: Edition;
  /** Sections that exist in this edition. */
  readonly sections: readonly Section[];
  /** Languages of the site; without it, both. */
  readonly languages?: readonly Language[] | undefined;
  /** Where the record of this page is edited. */
  readonly editUrl?: string | undefined;
  /** Where a problem with this page is reported, prefilled. */
  readonly reportUrl?: string | undefined;
  /** Printed: classification in words. */
  readonly classification?: string | undefined;
  /** Printed: number or id of the record. */
  readonly id?: string | undefined;
  /** Printed: version of the record. */
  readonly version?: string | undefined;
  /** Printed: where the current version is; without it, the page's own address. */
  readonly currentUrl?: string | undefined;
}

type Localised = Parameters<typeof pick>[0];

/** What `frameOf` of src/data/frame.ts says, in all languages. */
interface Frame {
  readonly name: Localised;
  readonly asOf: string;
  readonly revision: string | undefined;
  readonly edition: Edition;
  readonly classification: Localised | undefined;
  readonly audience: Edition;
  readonly languages: readonly Language[];
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly editUrl: string | undefined;
  readonly reportUrl: string | undefined;
  readonly address: string | undefined;
  readonly sections: readonly Section[];
}

/** The layout's site from a page's frame, in the reader's language. `path` is the page's own address, for the printed mark. */
export const siteOf = (frame: Frame, language: Language, path?: string): Site => {
  const source = frame.languages[0] ?? 'en';
  const { asOf, revision, edition, languages, id, version, editUrl, reportUrl, sections } = frame;
  return {
    name: pick(frame.name, language, source).text,
    classification:
      frame.classification === undefined
        ? words(language).shell.audience[frame.audience]
        : pick(frame.classification, language, source).text,
    currentUrl: frame.address === undefined || path === undefined ? undefined : new URL(path, frame.address).href,
    asOf,
    revision,
    edition,
    languages,
    id,
    version,
    editUrl,
    reportUrl,
    sections,
  };
};

/** What the search knows of a page beside its text. Title, section and language are added. */
export interface SearchMeta {
  /** What it is: the id to filter by, and the words shown with the result. */
  readonly kind?: { readonly id: string; readonly label: string } | undefined;
  /** Role that owns it, to filter by. */
  readonly owner?: string | undefined;
  readonly status?: string | undefined;
  /** Further values to filter by. */
  readonly filters?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined;
  /** Further data of the result, such as its number. */
  readonly meta?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A name and a value, as they stand in a `<meta>`. */
type Pair = readonly [name: string, value: string];

const pairs = (record: Readonly<Record<string, string | readonly string[] | undefined>>): readonly Pair[] =>
  Object.entries(record).flatMap(([name, value]) =>
    value === undefined ? [] : typeof value === 'string' ? [[name, value] as const] : value.map((one) => [name, one] as const),
  );

/** The search's filters of a page. */
export const filtersOf = (meta: SearchMeta, language: string, section: string | undefined): readonly Pair[] =>
  pairs({ section, language, kind: meta.kind?.id, owner: meta.owner, status: meta.status, ...meta.filters });

/** What the search shows with a page. */
export const metaOf = (meta: SearchMeta, language: string, title: string): readonly Pair[] =>
  pairs({ title, language, kind: meta.kind?.label, ...meta.meta });
