/** What the search index holds of an office. */
import { describe, expect, it } from 'vitest';
import { projectToEdition } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { officeSplitter } from '#exporters/search/entry.ts';
import type { SearchEntry } from '#exporters/search/entry.ts';
import { pageEntries, searchEntries } from '#exporters/search/entries.ts';
import * as routes from '#i18n/routes.ts';
import { searchWords } from '#i18n/search-words.ts';
import { searchFacets } from '#reports/search/facets.ts';
import type { Language } from '#schemas/shared.ts';
import { aFramework, anOffice, anOrganisation, aPolicy, aProject, aRecord, aReport, today } from '../../builders.ts';

const ciso = aRecord('roles', 'ciso', { title: { en: 'Security officer', de: 'Sicherheitsbeauftragte' } });
const itUnit = aRecord('units', 'it', { title: { en: 'Information technology', de: 'Informationstechnik' } });
const term = aRecord(
  'glossary',
  'mfa',
  { term: { en: 'Multi-factor authentication', de: 'Mehr-Faktor-Authentisierung' }, aliases: ['2FA'] },
  { body: 'Two proofs of different kinds.' },
);
const text = '## Statements\n\n- [second-factor] Access **MUST** use a [second factor](../glossary/mfa.md).\n';

const contextOf = (office: Office, language: Language) => ({
  office,
  asOf: today,
  language,
  routes,
  words: searchWords(language),
  split: officeSplitter(office),
});
const entriesOf = (office: Office, language: Language): readonly SearchEntry[] => searchEntries(contextOf(office, language));
const at = (entries: readonly SearchEntry[], url: string): SearchEntry | undefined => entries.find((entry) => entry.url === url);

describe('a document', () => {
  const german = { title: 'Rechnungsprüfung', body: '- [second-factor] Der Zugriff **MUSS** einen zweiten Faktor verwenden.\n' };
  const both = anOffice(
    ciso,
    itUnit,
    term,
    aPolicy({ number: 'POL-003', keywords: ['permissions', 'Zugang'], body: text, german, appliesTo: { units: ['it'] } }),
  );

  it('is found in each language in which it is written, by its other title, its number, its keywords and its id', () => {
    const entry = at(entriesOf(both, 'en'), '/handbook/policies/access-control/');
    expect(entry?.meta).toMatchObject({
      title: 'Access control',
      number: 'POL-003',
      kind: 'Policy',
      keywords: 'Rechnungsprüfung, permissions, Zugang',
      id: 'policies/access-control access-control',
    });
    expect(at(entriesOf(both, 'de'), '/de/handbook/policies/access-control/')?.meta).toMatchObject({
      title: 'Rechnungsprüfung',
      kind: 'Richtlinie',
    });
  });

  it('is found by the parts of its German title in both languages, and no excerpt shows them', () => {
    for (const [language, url] of [
      ['en', '/handbook/policies/access-control/'],
      ['de', '/de/handbook/policies/access-control/'],
    ] as const) {
      const entry = at(entriesOf(both, language), url);
      expect(entry?.meta['titleParts']).toBe('prüfung');
      expect(entry?.content).not.toMatch(/\bprüfung/i);
    }
  });

  it('is found by the other names of the terms to which it links', () => {
    expect(at(entriesOf(both, 'en'), '/handbook/policies/access-control/')?.meta['also']).toBe('2FA');
    expect(at(entriesOf(both, 'en'), '/handbook/policies/access-control/#second-factor')?.meta['also']).toBe('2FA');
  });

  it('that is not written in the reader’s language leads to the page that exists, with its language', () => {
    const entry = at(entriesOf(anOffice(ciso, aPolicy({})), 'de'), '/handbook/policies/access-control/');
    expect(entry?.filters.language).toEqual(['en']);
    expect(entry?.meta['kind']).toBe('Richtlinie');
  });

  it('is filtered by owner, status, kind, section and whom it binds', () => {
    expect(at(entriesOf(both, 'en'), '/handbook/policies/access-control/')?.filters).toEqual({
      kind: ['policies'],
      section: ['handbook'],
      language: ['en'],
      owner: ['ciso'],
      status: ['draft'],
      appliesTo: ['roles/ciso', 'units/it'],
    });
    expect(at(entriesOf(anOffice(ciso, aPolicy({})), 'en'), '/handbook/policies/access-control/')?.filters.appliesTo).toEqual([
      'everybody',
    ]);
  });
});

describe('a statement', () => {
  it('is a result of its own, with its place, its strength and its document', () => {
    const entry = at(entriesOf(anOffice(ciso, aPolicy({})), 'en'), '/handbook/policies/access-control/#mfa-everywhere');
    expect(entry?.content).toBe('Access from outside the network MUST use a second factor.');
    expect(entry?.meta).toMatchObject({
      of: 'Access control',
      part: 'mfa-everywhere',
      level: 'MUST',
      id: 'policies/access-control#mfa-everywhere mfa-everywhere',
    });
    expect(entry?.filters).toMatchObject({ kind: ['statements'], level: ['must'] });
  });

  it('that is deprecated says so', () => {
    const office = anOffice(ciso, aPolicy({ statements: { 'mfa-everywhere': { status: 'deprecated' } } }));
    expect(at(entriesOf(office, 'en'), '/handbook/policies/access-control/#mfa-everywhere')?.filters.status).toEqual(['deprecated']);
  });
});

describe('a project', () => {
  const office = anOffice(
    aProject({}),
    aReport('2026-09'),
    aReport('2026-10', { overall: { rag: 'red', comment: 'Late.' } }),
    aReport('2026-12'),
  );

  it('is filtered by the colour that its newest report states on the data date', () => {
    expect(at(entriesOf(office, 'en'), '/projects/erp/')?.filters.colour).toEqual(['red']);
  });

  it('has its published reports up to the data date beside it', () => {
    const urls = entriesOf(office, 'de')
      .map(({ url }) => url)
      .filter((url) => url.startsWith('/de/projects/erp/'));
    expect(urls).toEqual(['/de/projects/erp/', '/de/projects/erp/2026-09/', '/de/projects/erp/2026-10/']);
    expect(at(entriesOf(office, 'de'), '/de/projects/erp/2026-10/')?.meta).toMatchObject({ of: 'ERP renewal', part: 'Oktober 2026' });
  });
});

describe('what this edition does not contain', () => {
  it('leaves no trace in filters', () => {
    const office = anOffice(aPolicy({ owner: 'restricted' }));
    expect(at(entriesOf(office, 'en'), '/handbook/policies/access-control/')?.filters.owner).toBeUndefined();
    const satisfies = [{ control: 'csf/PR.AA-01', relationship: 'supports' as const }];
    const mapped = anOffice(
      anOrganisation({ audience: 'public' }),
      aFramework({ id: 'csf', audience: 'internal' }),
      aPolicy({ audience: 'public', satisfies }),
      aRecord('controls', 'jump-host', { title: 'Jump host', owner: 'cio', objective: 'One way in.', audience: 'public', satisfies }),
    );
    const entries = entriesOf(
      projectToEdition(mapped, 'public', () => []),
      'en',
    );
    expect(entries.length).toBeGreaterThan(1);
    for (const { filters } of entries) expect(filters.framework).toBeUndefined();
  });
});

describe('the entries', () => {
  const office = anOffice(
    ciso,
    aRecord('roles', 'pm', { title: 'Project manager' }),
    itUnit,
    term,
    aPolicy({ body: text }),
    aProject({}),
    aReport('2026-10'),
    aRecord('objectives', 'secure', { title: 'Secure operations', owner: 'ciso' }),
  );

  it('stand in the order of their addresses, each address once', () => {
    const urls = entriesOf(office, 'en').map(({ url }) => url);
    expect(urls).toEqual([...new Set(urls)].sort());
  });

  it('use no filter value that the search page does not offer', () => {
    const offered = new Map<string, ReadonlySet<string>>(
      searchFacets(office).map(({ key, values }) => [key, new Set(values.map(({ value }) => value))]),
    );
    const used = entriesOf(office, 'en').flatMap(({ filters }) =>
      Object.entries(filters).flatMap(([key, values]) => values.map((value) => ({ key, value }))),
    );
    expect(used.filter(({ key, value }) => offered.get(key)?.has(value) === false)).toEqual([]);
    expect([...(offered.get('kind') ?? [])]).toEqual([
      'policies',
      'statements',
      'glossary',
      'roles',
      'projects',
      'status',
      'objectives',
      'formulas',
      'rules',
      'pages',
    ]);
  });

  it('hold formulas by name and symbol, at their place on the page', () => {
    const formula = {
      id: 'cost-index',
      symbol: 'CPI',
      title: { en: 'Cost index', de: 'Kosteneffizienz' },
      meaning: { en: 'What money earns.', de: 'Was Geld bringt.' },
    };
    const found = searchEntries(contextOf(office, 'de'), [], [formula]).find(({ url }) => url.endsWith('/formulas/#cost-index'));
    expect(found).toMatchObject({
      content: 'Was Geld bringt.',
      meta: { title: 'Kosteneffizienz', keywords: 'CPI, Cost index' },
      filters: { kind: ['formulas'] },
    });
  });

  it('hold rules and other pages beside the records', () => {
    const sentence = { en: 'Why.', de: 'Warum.' };
    const rule = {
      id: 'reference',
      title: { en: 'References lead somewhere', de: 'Verweise führen irgendwohin' },
      why: sentence,
      remedy: sentence,
    };
    expect(at(searchEntries(contextOf(office, 'de'), [rule]), '/de/rules/reference/')?.meta).toMatchObject({
      title: 'Verweise führen irgendwohin',
      kind: 'Prüfregel',
    });
    expect(pageEntries(contextOf(office, 'en'), [{ url: '/about/', title: 'About', content: '', section: undefined }])[0]).toMatchObject({
      content: 'About',
      filters: { kind: ['pages'] },
    });
  });

  it('need no German where the office has none', () => {
    const english = anOffice(
      aRecord('organisation', 'organisation', { name: 'Office', currency: 'EUR', languages: ['en'] }),
      ciso,
      aPolicy({}),
    );
    expect(entriesOf(english, 'en').every(({ meta }) => meta['parts'] === undefined)).toBe(true);
  });
});
