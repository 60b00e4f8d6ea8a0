/** Reads what the search says of rendered pages that are no record: their heading, their summary and their sentences. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { searchSections } from '#domain/search/terms.ts';
import type { SearchSection } from '#domain/search/terms.ts';
import type { StaticPage } from '#exporters/search/entry.ts';

const isSection = (name: string): name is SearchSection => (searchSections as readonly string[]).includes(name);
const left = new Set(['table', 'svg', 'script', 'noscript', 'template', 'form', 'nav', 'dialog', 'button', 'canvas', 'dl']);
const kept = new Set(['p', 'h2', 'h3', 'li', 'summary']);
const longest = 6_000;

interface Text {
  readonly title: string;
  readonly content: string;
}

/** Heading and sentences of a page's main part; undefined where the page is not to be found (its layout leaves `data-pagefind-body` out). Tables repeat records and are left out. */
export const textOfPage = (html: string): Text | undefined => {
  let inMain = false;
  let outside = 0;
  let inTitle = false;
  let taking = 0;
  let title = '';
  let content = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'main' && 'data-pagefind-body' in attributes) inMain = true;
      if (!inMain) return;
      if (left.has(name) || 'data-pagefind-ignore' in attributes) outside += 1;
      else if (outside > 0 && !left.has(name)) return;
      else if (name === 'h1') inTitle = true;
      else if (kept.has(name)) taking += 1;
    },
    ontext(text) {
      if (!inMain || outside > 0) return;
      if (inTitle) title += text;
      else if (taking > 0 && content.length < longest) content += text;
    },
    onclosetag(name) {
      if (name === 'main') inMain = false;
      if (!inMain) return;
      if (left.has(name)) outside = Math.max(0, outside - 1);
      else if (outside > 0) return;
      else if (name === 'h1') inTitle = false;
      else if (kept.has(name) && taking > 0) {
        taking -= 1;
        content += ' ';
      }
    },
  });
  parser.end(html);
  const tidy = (text: string): string =>
    text
      .replace(/\s+/g, ' ')
      .replace(/ ?#(?= |$)/g, '')
      .trim();
  return tidy(title) === '' ? undefined : { title: tidy(title), content: tidy(content) };
};

/** Addresses of all rendered pages, without a base. */
export const pageAddresses = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => path.basename(name) === 'index.html')
      .map((name) => `/${name.split(path.sep).join('/').slice(0, -'index.html'.length)}`),
  );

/** Pages of one language that no entry leads to. Versions of a document's text are left to the document. */
export const staticPages = (folder: string, addresses: Iterable<string>, isGerman: boolean): readonly StaticPage[] =>
  [...addresses]
    .filter((address) => address.startsWith('/de/') === isGerman && !/\/handbook\/[^/]+\/[^/]+\/./.test(address))
    .flatMap((url) => {
      const text = textOfPage(readFileSync(path.join(folder, url, 'index.html'), 'utf8'));
      const section = url.split('/')[isGerman ? 2 : 1] ?? '';
      return text === undefined ? [] : [{ url, ...text, section: isSection(section) ? section : undefined }];
    });
