/** Writes the search index of a built site: Pagefind is fed from memory, one index a language, the same bytes for the same records. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { languagesOf } from '#domain/office/edition.ts';
import type { Site } from '#domain/office/site.ts';
import { officeSplitter } from '#exporters/search/entry.ts';
import type { SearchEntry, SearchFormula } from '#exporters/search/entry.ts';
import { pageEntries, searchEntries } from '#exporters/search/entries.ts';
import * as routes from '#i18n/routes.ts';
import { formulaText } from '#i18n/formula-text.ts';
import { searchWords } from '#i18n/search-words.ts';
import { formulaPage } from '#reports/site/formula-page.ts';
import { allRuleTexts } from '#rules/index.ts';
import type { Language } from '#schemas/shared.ts';
import { pageAddresses, staticPages } from './static-pages.ts';
import { writeFiles } from './write.ts';

/** What was written. */
export interface SearchIndex {
  /** Entries in all languages. */
  readonly entries: number;
  /** Addresses of records that have no page in the folder; the index does not lead to them. */
  readonly missing: readonly string[];
}

/** What the browser loads: the API, its worker, the engine of each language, the index. All else that Pagefind brings is its own interface. */
const isUsed = (file: string): boolean =>
  /^(?:pagefind\.js|pagefind-worker\.js|wasm\.(?!unknown).*|.*\.pf_(?:meta|index|filter|fragment))$/.test(file);

const manifestFile = 'pagefind-entry.json';

const pageOf = (url: string): string => url.replace(/#.*/, '');

/** Beyond so many entries a language, several share a file. */
const mostFragments = 8_000;

interface Entry {
  readonly languages: Readonly<Record<string, unknown>>;
}

const searchFormulas = (): readonly SearchFormula[] =>
  formulaPage().flatMap(({ formulas }) =>
    formulas.map(({ id, symbol, figure }) => {
      const [en, de] = [formulaText(id, figure, 'en'), formulaText(id, figure, 'de')];
      return { id, symbol, title: { en: en.name, de: de.name }, meaning: { en: en.meaning, de: de.meaning } };
    }),
  );

const check = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** Entries on their way to Pagefind at one time. It takes them in their order, whatever their number; waiting for each would leave both sides idle. */
const inFlight = 200;

/** Writes the index of one language and gives its manifest. An address may stand in the indexes of several languages, so each is made by itself. */
const writeIndex = async (language: Language, entries: readonly SearchEntry[], folder: string): Promise<Entry> => {
  const { index, errors } = await createIndex({ maxFragments: mostFragments });
  check(errors);
  if (index === undefined) throw new Error('Pagefind made no index');
  for (let start = 0; start < entries.length; start += inFlight) {
    const added = await Promise.all(
      entries.slice(start, start + inFlight).map(({ url, content, meta, filters }) =>
        index.addCustomRecord({
          url,
          content,
          language,
          meta: { ...meta },
          filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
        }),
      ),
    );
    check(added.flatMap((result) => result.errors));
  }
  const written = await index.writeFiles({ outputPath: folder });
  check(written.errors);
  await index.deleteIndex();
  return JSON.parse(readFileSync(path.join(folder, manifestFile), 'utf8')) as Entry;
};

/** Writes `pagefind/` into the folder of a rendered site. Entries are added one by one in the order of addresses. */
export const writeSearchIndex = async ({ office, asOf }: Pick<Site, 'office' | 'asOf'>, folder: string): Promise<SearchIndex> => {
  const addresses = pageAddresses(folder);
  const missing = new Set<string>();
  const split = officeSplitter(office);
  let manifest: Entry | undefined;
  let count = 0;
  try {
    for (const language of languagesOf(office)) {
      const context = { office, asOf, language, routes, words: searchWords(language), split };
      const records = searchEntries(context, allRuleTexts, searchFormulas());
      const covered = new Set(records.filter(({ url }) => !url.includes('#')).map(({ url }) => url));
      const pages = staticPages(folder, [...addresses].filter((address) => !covered.has(address)).sort(), language === 'de');
      for (const { url } of records) if (!addresses.has(pageOf(url))) missing.add(url);
      const entries = [...records.filter(({ url }) => addresses.has(pageOf(url))), ...pageEntries(context, pages)];
      const own = await writeIndex(language, entries, path.join(folder, 'pagefind'));
      manifest = { ...own, languages: { ...manifest?.languages, ...own.languages } };
      count += entries.length;
    }
    for (const name of readdirSync(path.join(folder, 'pagefind'), { recursive: true, encoding: 'utf8' })) {
      if (path.extname(name) !== '' && !isUsed(name.split(path.sep).join('/'))) rmSync(path.join(folder, 'pagefind', name));
    }
    writeFiles(folder, [{ path: `pagefind/${manifestFile}`, text: `${JSON.stringify(manifest)}\n` }]);
  } finally {
    await close();
  }
  return { entries: count, missing: [...missing].sort() };
};
