/** The search itself: Pagefind's API behind one function, loaded from this site at run time. The dialog and `/search/` use nothing else. */
import { fieldWeights, holds, ranked, withUmlauts, type Found } from '../domain/search/ranking.ts';
import { withBase } from '../i18n/routes.ts';

/** One result, as the panel shows it. */
export interface SearchHit {
  readonly url: string;
  readonly title: string;
  /** Language that the page is written in. */
  readonly language: 'en' | 'de';
  /** What it is, in words: "Policy". */
  readonly kind?: string | undefined;
  /** Strength of a statement, in words, where the result is a statement. */
  readonly level?: string | undefined;
  /** HTML text of which only `<mark>` is kept. */
  readonly excerpt: string;
}

/** The first results, and how many there are. */
export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

/** Chosen values by filter; any of a filter's values is enough. */
export type SearchFilters = Readonly<Record<string, string | readonly string[]>>;

/** How many results each value of each filter would give. */
export type SearchCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}
interface PagefindResult {
  readonly score: number;
  data(): Promise<PagefindData>;
}
interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly filters: SearchCounts;
}

/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<SearchCounts>;
  search(
    query: string | null,
    options?: { readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>> },
  ): Promise<PagefindAnswer>;
}

type Item = Found & SearchHit;

/** So many of the engine's first results are put into our own order; the others follow in the engine's. */
const windowSize = 24;

/** Whoever asks for what applies to a group also wants what applies to everybody. */
const anyOf = (name: string, values: readonly string[]): readonly string[] =>
  name === 'appliesTo' && !values.includes('everybody') ? [...values, 'everybody'] : values;

const engineFilters = (filters: SearchFilters): Record<string, { readonly any: readonly string[] }> =>
  Object.fromEntries(
    Object.entries(filters)
      .map(([name, values]) => [name, [values].flat()] as const)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: anyOf(name, values) }]),
  );

const itemOf = (score: number, { url, excerpt, meta, filters }: PagefindData): Item => {
  const { title, of, part, number, kind, level } = meta;
  const own = title ?? [of, part].filter((text) => text !== undefined).join(' · ');
  const id = filters['kind']?.[0] ?? '';
  return {
    url,
    excerpt,
    level,
    score,
    number,
    title: own === '' ? url : own,
    kind: [kind, number].filter((text) => text !== undefined).join(' · '),
    language: filters['language']?.[0] === 'de' ? 'de' : 'en',
    type: id,
    ids: meta['id']?.split(' ') ?? [],
    names: id === 'glossary' ? (meta['keywords']?.split(', ') ?? []) : [],
    status: filters['status']?.[0],
  };
};

interface Run extends PagefindAnswer {
  /** The query that was asked: as typed, or as it would be written with umlauts. */
  readonly asked: string;
}

const run = async (pagefind: Pagefind, query: string, filters: SearchFilters): Promise<Run> => {
  const options = { filters: engineFilters(filters) };
  const text = query.trim();
  const answer = { ...(await pagefind.search(text === '' ? null : text, options)), asked: text };
  const other = withUmlauts(text);
  if (other === undefined) return answer;
  const second = { ...(await pagefind.search(other, options)), asked: other };
  return (second.results[0]?.score ?? 0) > (answer.results[0]?.score ?? 0) ? second : answer;
};

/** What the engine found the page by: the words marked in its excerpt, and the texts of its fields. */
const foundBy = ({ excerpt, meta }: PagefindData): readonly string[] =>
  [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)]
    .map((match) => match[1] ?? '')
    .concat(Object.values(meta).filter((text) => text !== undefined));

/** Searches with a given engine: the first results in our order. */
export const searchWith = async (pagefind: Pagefind, query: string, limit: number, filters: SearchFilters = {}): Promise<SearchAnswer> => {
  const { results, asked } = await run(pagefind, query, filters);
  const loaded = await Promise.all(
    results.slice(0, Math.max(limit, windowSize)).map(async (result) => ({ data: await result.data(), score: result.score })),
  );
  const isMeant = ({ data }: { readonly data: PagefindData }): boolean => asked === '' || holds(asked, foundBy(data));
  const first = loaded.slice(0, windowSize).filter(isMeant);
  if (first.length === 0) return { total: 0, hits: [] };
  const items = (found: typeof loaded): readonly Item[] => found.map(({ data, score }) => itemOf(score, data));
  const hits = [...ranked(asked, items(first)), ...items(loaded.slice(windowSize))];
  return { total: results.length - Math.min(windowSize, results.length) + first.length, hits: hits.slice(0, limit) };
};

/** Results by filter value. Of a filter in use, the values not chosen show what they would add. */
export const countsWith = async (pagefind: Pagefind, query: string, filters: SearchFilters): Promise<SearchCounts> => {
  await pagefind.filters();
  const counts: Record<string, Readonly<Record<string, number>>> = { ...(await run(pagefind, query, filters)).filters };
  for (const name of Object.keys(engineFilters(filters))) {
    const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
    const own = (await run(pagefind, query, others)).filters[name];
    if (own !== undefined) counts[name] = own;
  }
  const { everybody = 0, ...groups } = counts['appliesTo'] ?? {};
  return {
    ...counts,
    appliesTo: {
      everybody,
      ...Object.fromEntries(Object.entries(groups).map(([group, count]) => [group, count === 0 ? 0 : count + everybody])),
    },
  };
};

let loading: Promise<Pagefind> | undefined;

const load = async (): Promise<Pagefind> => {
  const pagefind = (await import(/* @vite-ignore */ withBase('/pagefind/pagefind.js'))) as Pagefind;
  await pagefind.options({ excerptLength: 28, ranking: { metaWeights: fieldWeights } });
  await pagefind.init();
  return pagefind;
};

/** Begins to load the engine, so that the first word typed finds it there. */
export const prepare = (): void => {
  loading ??= load();
  loading.catch(() => {
    loading = undefined;
  });
};

const withEngine = async <T>(use: (pagefind: Pagefind) => Promise<T>): Promise<T> => {
  loading ??= load();
  try {
    return await use(await loading);
  } catch (cause) {
    loading = undefined;
    throw cause;
  }
};

/** Searches all pages. Rejects when the index cannot be loaded; the next call tries again. Without words, all that the filters let through. */
export const search = (query: string, limit: number, filters?: SearchFilters): Promise<SearchAnswer> =>
  withEngine((pagefind) => searchWith(pagefind, query, limit, filters));

/** How many results each filter value gives for the query. */
export const searchCounts = (query: string, filters: SearchFilters): Promise<SearchCounts> =>
  withEngine((pagefind) => countsWith(pagefind, query, filters));
