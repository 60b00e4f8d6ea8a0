/** The sample office as it is published. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyOutput } from '../../scripts/lib/verify-output.ts';
import { filesOf, sampleSite, textOf } from './output.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(path.join(sampleSite, 'api/v1', file), 'utf8'));

describe('the built sample office', () => {
  it('has no broken link, double id, inline code or missing value on any page', () => {
    expect(verifyOutput(sampleSite, '/', true)).toEqual([]);
  });

  it('carries the policy on every page', () => {
    const without = filesOf(sampleSite).filter(
      (file) => file.endsWith('.html') && !textOf(sampleSite, file).includes('http-equiv="Content-Security-Policy"'),
    );
    expect(without).toEqual([]);
  });

  it('names no other host in anything that a page loads', () => {
    const loaded = filesOf(sampleSite)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        [...textOf(sampleSite, file).matchAll(/<(?:script|img|link|source|iframe)[^>]+(?:src|href)="(https?:[^"]+)"/g)].map(
          (match) => match[1],
        ),
      );
    expect(loaded).toEqual([]);
  });

  it('gives each document a page in each language that it is written in, and no copies', () => {
    const documents = json('documents.json') as { collection: string; id: string; languages: string[] }[];
    const pages = new Set(filesOf(sampleSite));
    for (const { collection, id, languages } of documents) {
      expect(pages.has(`handbook/${collection}/${id}/index.html`), `${collection}/${id} en`).toBe(languages.includes('en'));
      expect(pages.has(`de/handbook/${collection}/${id}/index.html`), `${collection}/${id} de`).toBe(languages.includes('de'));
    }
  });

  it('has an anchor for every statement', () => {
    const statements = json('statements.json') as { document: string; id: string }[];
    expect(statements.length).toBeGreaterThan(100);
    for (const { document, id } of statements) {
      expect(textOf(sampleSite, `handbook/${document}/index.html`), `${document}#${id}`).toContain(`id="${id}"`);
    }
  });

  it('says which records it was built from, without the confidential project', () => {
    expect(json('index.json')).toMatchObject({ asOf: '2026-11-15', edition: 'internal', counts: { projects: 15 } });
  });

  it('holds every approval with the hash of the text as it stands', () => {
    const documents = json('documents.json') as { collection: string; id: string; status: string }[];
    for (const { collection, id, status } of documents.filter((document) => document.status === 'approved')) {
      const { approvals } = json(`documents/${collection}/${id}.json`) as { approvals: { current: boolean; valid: boolean }[] };
      expect(
        approvals.some((approval) => approval.current && approval.valid),
        `${collection}/${id} ${status}`,
      ).toBe(true);
    }
  });
});
