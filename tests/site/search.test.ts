/** Queries of readers, and the page that must come first: Pagefind's own browser module and our ranking, on the built sample office. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { countsWith, searchWith } from '../../src/client/search.ts';
import type { Pagefind } from '../../src/client/search.ts';
import { fieldWeights } from '../../src/domain/search/ranking.ts';
import type { Language } from '../../src/schemas/shared.ts';
import { sampleSite } from './output.ts';

const folder = process.env['KONTOR_SEARCH_SITE'] ?? sampleSite;

const engines = new Map<Language, Pagefind>();

/** The module takes the language of the page that it runs in, and asks a server for its files. A copy of it has one language for ever. */
beforeAll(async () => {
  const fetchFile = (url: string) => Promise.resolve(new Response(readFileSync(path.join(folder, new URL(url).pathname))));
  for (const language of ['en', 'de'] as const) {
    vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => language }) });
    vi.stubGlobal('fetch', fetchFile);
    const engine = (await import(
      /* @vite-ignore */ `${pathToFileURL(path.join(folder, 'pagefind/pagefind.js')).href}?${language}`
    )) as Pagefind;
    await engine.options({ basePath: 'https://site/pagefind/', baseUrl: '/', ranking: { metaWeights: fieldWeights } });
    await engine.init();
    await engine.filters();
    engines.set(language, engine);
  }
});

afterAll(() => {
  vi.unstubAllGlobals();
});

const engineOf = (each: Language): Pagefind => {
  const engine = engines.get(each);
  if (engine === undefined) throw new Error('the engine was not loaded');
  return engine;
};

const first = async (each: Language, query: string, filters = {}) => (await searchWith(engineOf(each), query, 8, filters)).hits[0];

const handbook = '/handbook';
const english: readonly (readonly [string, string])[] = [
  ['POL-003', `${handbook}/policies/access-control/`],
  ['pol 003', `${handbook}/policies/access-control/`],
  ['policies/access-control', `${handbook}/policies/access-control/`],
  ['policies/access-control#mfa-everywhere', `${handbook}/policies/access-control/#mfa-everywhere`],
  ['mfa-everywhere', `${handbook}/policies/access-control/#mfa-everywhere`],
  ['access control', `${handbook}/policies/access-control/`],
  ['Access', `${handbook}/policies/access-control/`],
  ['MFA', `${handbook}/glossary/#multi-factor-authentication`],
  ['2fa', `${handbook}/glossary/#multi-factor-authentication`],
  ['watermelon', `${handbook}/glossary/#watermelon`],
  ['password', `${handbook}/standards/authentication/`],
  ['backup', `${handbook}/procedures/backup-and-restore/`],
  ['smartphone', `${handbook}/policies/mobile-devices/`],
  ['home office', `${handbook}/guidelines/remote-work/`],
  ['GDPR', '/compliance/gdpr/'],
  ['personal data', `${handbook}/glossary/#personal-data`],
  ['ISO 27001', '/compliance/iso-27001/'],
  ['waivers', '/compliance/waivers/'],
  ['raci', `${handbook}/raci/`],
  ['A.5.15', '/compliance/iso-27001/'],
  ['PR.AA-05', '/compliance/nist-csf-2/'],
  ['erp-sql-server-2016', '/compliance/waivers/erp-sql-server-2016/'],
  ['privileged-access-vault', '/compliance/controls/privileged-access-vault/'],
  ['phishing training', `${handbook}/training/phishing-and-social-engineering/`],
  ['tender', `${handbook}/policies/it-procurement/`],
  ['onboarding', `${handbook}/glossary/#joiner-mover-leaver`],
  ['sprint', `${handbook}/methodologies/agile-delivery/`],
  ['net present value', '/formulas/#net-present-value'],
  ['CPI', '/formulas/#cost-performance-index'],
  ['earned schedule', '/formulas/#earned-schedule'],
  ['formulas', '/formulas/'],
  ['roadmap', '/portfolio/roadmap/'],
  ['waiver request', `${handbook}/procedures/waiver-request/`],
  ['ciso', `${handbook}/roles/ciso/`],
  ['Chief Information Security Officer', `${handbook}/roles/ciso/`],
  ['ERP', '/projects/erp-renewal/'],
  ['erp-renewal', '/projects/erp-renewal/'],
  ['projects/erp-renewal/2026-10', '/projects/erp-renewal/2026-10/'],
  ['record types', '/reference/'],
  ['digital customer', '/strategy/digital-customer/'],
  ['cyber resilience', '/programmes/cyber-resilience/'],
  ['Mehrfaktor', `${handbook}/policies/access-control/`],
];

const german: readonly (readonly [string, string])[] = [
  ['Kapitalwert', '/de/formulas/#net-present-value'],
  ['Kosteneffizienz', '/de/formulas/#cost-performance-index'],
  ['STD-001', `/de${handbook}/standards/authentication/`],
  ['Zugriffssteuerung', `/de${handbook}/policies/access-control/`],
  ['access control', `/de${handbook}/policies/access-control/`],
  ['mfa-everywhere', `/de${handbook}/policies/access-control/#mfa-everywhere`],
  ['Passwort', `/de${handbook}/standards/authentication/`],
  ['Handy', `/de${handbook}/policies/mobile-devices/`],
  ['Homeoffice', `/de${handbook}/guidelines/remote-work/`],
  ['DSGVO', `/de${handbook}/policies/data-protection/`],
  ['Ausschreibung', `/de${handbook}/policies/it-procurement/`],
  ['Änderung', `/de${handbook}/procedures/change-management/`],
  ['aenderung', `/de${handbook}/procedures/change-management/`],
  ['Datensicherung', `/de${handbook}/procedures/backup-and-restore/`],
  ['NIS-2-Richtlinie', '/de/compliance/nis2/'],
  ['Wassermelone', `/de${handbook}/glossary/#watermelon`],
  ['Beirat', `/de${handbook}/roles/change-advisory-board/`],
  ['Segmentierung', `/de${handbook}/glossary/#network-segmentation`],
  ['Beschaffung', `/de${handbook}/policies/it-procurement/`],
  ['ERP-Erneuerung', '/de/projects/erp-renewal/'],
  ['Digitales Netz', '/de/programmes/digital-grid/'],
];

describe('an English reader who searches for', () => {
  it.each(english)('%s finds %s first', async (query, url) => {
    expect((await first('en', query))?.url).toBe(url);
  });
});

describe('a German reader who searches for', () => {
  it.each(german)('%s finds %s first', async (query, url) => {
    expect((await first('de', query))?.url).toBe(url);
  });

  it('the part of compounds finds pages that hold it nowhere else', async () => {
    expect((await searchWith(engineOf('de'), 'prüfung', 8)).total).toBeGreaterThan(3);
  });
});

describe('the results', () => {
  it('are none for nonsense', async () => {
    expect(await searchWith(engineOf('en'), 'xyzzyq', 8)).toEqual({ total: 0, hits: [] });
  });

  it('mark a page that is written in the other language only, and a statement by its strength', async () => {
    expect(await first('de', 'TRN-007')).toMatchObject({ language: 'en', kind: 'Schulung · TRN-007' });
    expect(await first('de', 'mfa-everywhere')).toMatchObject({ language: 'de', level: 'MUSS', kind: 'Regelung' });
  });

  it('are narrowed by filters, with or without words, and counted by value', async () => {
    const filters = { kind: ['statements'], level: ['must-not'] };
    const { hits, total } = await searchWith(engineOf('en'), '', 8, filters);
    expect(hits.every(({ level }) => level === 'MUST NOT')).toBe(true);
    const counts = await countsWith(engineOf('en'), '', filters);
    expect(counts['level']?.['must-not']).toBe(total);
    expect(counts['level']?.['must']).toBeGreaterThan(0);
    expect((await first('en', 'access', { kind: ['projects'] }))?.kind).toBe('Project');
  });
});

describe('every address of the index', () => {
  it('leads to a page, and to its place on it', () => {
    const missing = new Set<string>();
    for (const file of readdirSync(path.join(folder, 'pagefind/fragment'))) {
      const { url } = JSON.parse(
        gunzipSync(readFileSync(path.join(folder, 'pagefind/fragment', file)))
          .toString('utf8')
          .slice('pagefind_dcd'.length),
      ) as { url: string };
      const [page = '', anchor] = url.split('#');
      const html = path.join(folder, page, 'index.html');
      if (!existsSync(html) || (anchor !== undefined && !readFileSync(html, 'utf8').includes(`id="${anchor}"`))) missing.add(url);
    }
    expect([...missing]).toEqual([]);
  });
});
