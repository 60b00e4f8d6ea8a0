/** One search result as an element, made from a `<template>` whose places are marked with `data-part`. */
import type { SearchHit } from './search.ts';

/** Text with marks only: whatever else an excerpt holds becomes text. */
const excerptOf = (html: string): DocumentFragment => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) {
    if (node instanceof Element && node.tagName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      fragment.append(mark);
    } else fragment.append(node.textContent ?? '');
  }
  return fragment;
};

/** The filled template. Parts without a value are taken out; the language is marked where it is not the page's own. */
export const resultItem = (template: HTMLTemplateElement, hit: SearchHit): DocumentFragment => {
  const item = document.importNode(template.content, true);
  const put = (part: string, value: string | Node | undefined): void => {
    const place = item.querySelector(`[data-part=${part}]`);
    if (value === undefined || value === '') place?.remove();
    else place?.append(value);
  };
  const isForeign = hit.language !== document.documentElement.lang;
  const link = item.querySelector('a');
  if (link !== null) {
    link.href = hit.url;
    if (isForeign) link.hreflang = hit.language;
  }
  put('title', hit.title);
  put('kind', hit.kind);
  put('level', hit.level);
  put('excerpt', excerptOf(hit.excerpt));
  if (isForeign) {
    for (const part of item.querySelectorAll('[data-part=title], [data-part=excerpt]')) part.setAttribute('lang', hit.language);
  } else item.querySelector('[data-part=language]')?.remove();
  return item;
};
