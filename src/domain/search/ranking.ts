/** In which order found pages are shown: what the reader named comes first, then what the words fit best. Pure; used by the browser and by the tests. */

/** Weights of the words of each field against the text, for the search engine. Fields that only carry a value for the eye weigh next to nothing. */
export const fieldWeights: Readonly<Record<string, number>> = {
  title: 6,
  number: 6,
  keywords: 4,
  titleParts: 3,
  id: 2,
  part: 1,
  also: 1,
  parts: 0.6,
  of: 0.5,
  kind: 0.2,
  level: 0,
};

/** What the ranking knows of one found page. */
export interface Found {
  /** Score of the search engine. */
  readonly score: number;
  readonly title: string;
  /** What it is, by id: `policies`, `statements`. */
  readonly type: string;
  /** Display number such as POL-003. */
  readonly number?: string | undefined;
  /** Ids by which it is cited: `policies/access-control`, `access-control`. */
  readonly ids: readonly string[];
  /** Other names of a term. */
  readonly names: readonly string[];
  readonly status?: string | undefined;
}

/** A text without case, accents, spaces and marks: `POL-003` and `pol 003` are the same. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Parts are found by their exact id, and else by their words. */
const isPart = (type: string): boolean => type === 'statements' || type === 'status';

/** Entries of registers: a word that begins their title is one word of many, and the document that says what holds comes first. */
const isEntry = (type: string): boolean => entries.has(type);
const entries: ReadonlySet<string> = new Set(['controls', 'waivers', 'obligations', 'findings', 'decisions']);

/** Pages about the site itself stand behind records of the same name. */
const isBeside = (type: string): boolean => type === 'pages' || type === 'rules' || type === 'formulas';

/** How the page fits the query by name: 0 = its number or its id as written, 1 = its title, name or id in words, 2 = its title begins so, 3 = only its words. */
export const fit = (query: string, found: Found): 0 | 1 | 2 | 3 => {
  const wanted = plain(query);
  if (wanted === '') return 3;
  const written = query.trim().toLowerCase();
  if (/[-/#]/.test(written) && found.ids.includes(written)) return 0;
  if (found.number !== undefined && plain(found.number) === wanted) return 0;
  if (isPart(found.type)) return 3;
  const title = plain(found.title);
  if (
    !isBeside(found.type) &&
    (title === wanted || found.ids.some((id) => plain(id) === wanted) || found.names.some((name) => plain(name) === wanted))
  ) {
    return 1;
  }
  return wanted.length > 2 && !isEntry(found.type) && title.startsWith(wanted) ? 2 : 3;
};

const typeWeights: Readonly<Record<string, number>> = {
  statements: 0.55,
  status: 0.4,
  templates: 0.85,
  training: 0.85,
  glossary: 0.9,
  roles: 0.9,
  rules: 0.3,
  pages: 0.5,
  applications: 0.8,
  assets: 0.7,
  products: 0.7,
  contracts: 0.7,
  waivers: 0.6,
  controls: 0.6,
  obligations: 0.6,
  findings: 0.5,
  decisions: 0.6,
  requests: 0.7,
  scenarios: 0.7,
};
const gone = new Set(['withdrawn', 'superseded', 'deprecated', 'rejected', 'retired', 'cancelled']);

/** The score after type and status: a statement comes after its document unless it fits better by far, a report after its project, what no longer binds after what does. */
export const weighted = (found: Found): number =>
  found.score * (typeWeights[found.type] ?? 1) * (found.status !== undefined && gone.has(found.status) ? 0.3 : 1);

const newerFirst = (a: Found, b: Found): number => {
  const [left = '', right = ''] = a.type === 'status' && b.type === 'status' ? [a.ids[0], b.ids[0]] : [];
  return left === right ? 0 : left < right ? 1 : -1;
};

/** The order in which the pages are shown; of equally good reports the newest first. Else stable. */
export const ranked = <T extends Found>(query: string, found: readonly T[]): readonly T[] =>
  found
    .map((item) => ({ item, fit: fit(query, item), weight: weighted(item) }))
    .sort((a, b) => (a.fit !== b.fit ? a.fit - b.fit : a.weight !== b.weight ? b.weight - a.weight : newerFirst(a.item, b.item)))
    .map(({ item }) => item);

const stem = (word: string): string => word.slice(0, Math.max(Math.min(word.length, 4), Math.ceil(word.length * 0.6)));
const plainWords = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(plain);

/**
 * Whether the texts in which a page was found hold a word that begins like a word of the query. The engine takes ever shorter beginnings of a word that it does not know, so that nonsense finds something.
 */
export const holds = (query: string, texts: readonly string[]): boolean => {
  const stems = [...plainWords(query), plain(query)].map(stem);
  return texts.some((text) => [...plainWords(text), plain(text)].some((word) => stems.some((start) => word.startsWith(start))));
};

/** A query as it would be written with umlauts: `pruefung` → `prüfung`; undefined where nothing changes. */
export const withUmlauts = (query: string): string | undefined => {
  const changed = query.replace(/ae/gi, 'ä').replace(/oe/gi, 'ö').replace(/ue/gi, 'ü');
  return changed === query ? undefined : changed;
};
