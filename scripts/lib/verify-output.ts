/** Looks at every page that was rendered before it may be published: links, anchors, ids, inline code, placeholders. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

/** Something wrong with one page of the output. */
export interface OutputFault {
  readonly page: string;
  readonly fault: string;
}

interface Page {
  readonly ids: Set<string>;
  readonly links: Set<string>;
  readonly faults: string[];
}

/** What a missing value looks like in words of our own. The prose of records may end with "undefined", and a name hold "Infinity". */
const placeholders = /\[object Object\]|\bundefined$|\bNaN\b|^\P{L}*Infinity\P{L}*$/u;
const linkAttributes: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  area: 'href',
  source: 'src',
  form: 'action',
};
const inlineScriptTypes = new Set(['application/json', 'application/ld+json']);

const readPage = (html: string): Page => {
  const page: Page = { ids: new Set(), links: new Set(), faults: [] };
  let headings = 0;
  let inScript = false;
  let inText = 0;
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id } = attributes;
      if (id !== undefined && id !== '') {
        if (page.ids.has(id)) page.faults.push(`the id "${id}" stands twice`);
        page.ids.add(id);
      }
      const target = attributes[linkAttributes[name] ?? ''];
      if (target !== undefined) page.links.add(target);
      for (const attribute of Object.keys(attributes)) {
        if (attribute.startsWith('on') || attribute === 'style') page.faults.push(`<${name}> has the inline attribute "${attribute}"`);
      }
      if (name === 'style') page.faults.push('a <style> element is inline');
      if (name === 'script' && attributes['src'] === undefined && !inlineScriptTypes.has(attributes['type'] ?? '')) {
        page.faults.push('a script is inline');
      }
      if (name === 'img' && attributes['alt'] === undefined) page.faults.push('a picture has no alt text');
      if (name === 'html' && (attributes['lang'] ?? '') === '') page.faults.push('the page names no language');
      if (name === 'h1') headings += 1;
      inScript = name === 'script';
      const isText = name === 'pre' || name === 'code' || (attributes['class'] ?? '').split(' ').includes('prose');
      if (isText) inText += 1;
      open.push(isText);
    },
    onclosetag() {
      inScript = false;
      if (open.pop() === true) inText -= 1;
    },
    ontext(text) {
      if (!inScript && inText === 0 && placeholders.test(text.trim())) {
        page.faults.push(`the text "${text.trim().slice(0, 60)}" looks like a missing value`);
      }
    },
  });
  parser.end(html);
  if (headings !== 1) page.faults.push(`the page has ${String(headings)} main headings instead of one`);
  return page;
};

/** A part of an address as it is written in names; undefined where it is not well formed. */
const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** The file that a path of the site leads to. */
const fileOf = (folder: string, target: string): string | undefined => {
  const name = decoded(target);
  const file = path.join(folder, name ?? '');
  if (name === undefined || !file.startsWith(path.join(folder, path.sep))) return undefined;
  if (existsSync(file) && statSync(file).isFile()) return file;
  const index = path.join(file, 'index.html');
  return target.endsWith('/') && existsSync(index) ? index : undefined;
};

/** All faults of a rendered site. `base` is the path under which it will be served. */
export const verifyOutput = (folder: string, base: string, expectsSearch: boolean): readonly OutputFault[] => {
  const root = base.replace(/\/+$/, '');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  const pages = new Map(names.map((name) => [path.join(folder, name), readPage(readFileSync(path.join(folder, name), 'utf8'))]));
  const faults: OutputFault[] = [];
  const known = new Map<string, string | undefined>();
  const resolve = (target: string): string | undefined => {
    if (!known.has(target)) known.set(target, fileOf(folder, target));
    return known.get(target);
  };
  for (const [file, page] of pages) {
    const name = path.relative(folder, file).split(path.sep).join('/');
    const report = (fault: string) => faults.push({ page: name, fault });
    page.faults.forEach(report);
    for (const link of page.links) {
      if (/^(?:https?:|mailto:|tel:|data:)/i.test(link)) continue;
      const url = URL.canParse(link, `http://site${root}/${name}`) ? new URL(link, `http://site${root}/${name}`) : undefined;
      if (url?.host !== 'site' || !url.pathname.startsWith(`${root}/`)) {
        report(`the link "${link}" leaves the base path`);
        continue;
      }
      const target = resolve(url.pathname.slice(root.length));
      if (target === undefined) report(`the link "${link}" leads nowhere`);
      else if (
        url.hash.length > 1 &&
        url.hash !== '#top' &&
        pages.has(target) &&
        pages.get(target)?.ids.has(decoded(url.hash.slice(1)) ?? '') !== true
      ) {
        report(`the link "${link}" leads to no place on its page`);
      }
    }
  }
  if (expectsSearch && !existsSync(path.join(folder, 'pagefind/pagefind.js'))) {
    faults.push({ page: 'pagefind/', fault: 'the search index is missing' });
  }
  return faults;
};
