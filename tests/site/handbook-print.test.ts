/** The printed handbook as it is published: one page a kind, each binding document once, links that stay on the page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { sampleSite } from './output.ts';

const html = (file: string): string => readFileSync(path.join(sampleSite, file, 'index.html'), 'utf8');

/** Ids, and targets of the links that stay on the page. */
const anchors = (text: string): { readonly ids: readonly string[]; readonly inside: readonly string[] } => {
  const ids: string[] = [];
  const inside: string[] = [];
  const parser = new Parser({
    onopentag: (name, { id, href }) => {
      if (id !== undefined) ids.push(id);
      if (name === 'a' && href?.startsWith('#') === true) inside.push(decodeURIComponent(href.slice(1)));
    },
  });
  parser.end(text);
  return { ids, inside };
};

describe.each(['handbook/print/policies', 'de/handbook/print/policies', 'handbook/print/procedures'])('%s', (file) => {
  const text = html(file);
  const { ids, inside } = anchors(text);

  it('holds several documents under anchors of which none is there twice', () => {
    expect(ids.filter((id) => id.startsWith('document-')).length).toBeGreaterThan(2);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leads inside the page to what is there', () => {
    // Every page has a top.
    const known = new Set([...ids, 'top']);
    expect(inside.filter((target) => !known.has(target))).toEqual([]);
    expect(inside.filter((target) => target.startsWith('document-')).length).toBeGreaterThan(2);
  });

  it('is not found by the search, which finds the documents themselves', () => {
    expect(text).not.toContain('data-pagefind-body');
  });
});

describe('the ways into it', () => {
  it('are the overview and the list of each kind', () => {
    expect(html('handbook')).toContain('href="/handbook/print/"');
    expect(html('handbook/policies')).toContain('href="/handbook/print/policies/"');
    expect(html('handbook/print')).toContain('href="/handbook/print/methodologies/"');
  });
});

describe('responsibilities', () => {
  it('stand in one matrix of all kinds, each letter with its word', () => {
    const text = html('handbook/raci');
    expect(text).toContain('href="/handbook/roles/ciso/"');
    expect(text).toMatch(/title="Accountable"/);
    expect(html('handbook/roles')).toContain('href="/handbook/raci/"');
  });
});
