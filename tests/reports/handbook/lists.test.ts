import { describe, expect, it } from 'vitest';
import { glossary } from '#reports/handbook/glossary.ts';
import { news } from '#reports/handbook/news.ts';
import { audienceChoices, handbookOverview, kindList, overviewLimit } from '#reports/handbook/overview.ts';
import { statementIndex, statementLimit } from '#reports/handbook/statement-index.ts';
import { anOffice, aPolicy, aRecord, policyText, today } from '../../builders.ts';

const german = { title: 'Zugriff', body: '- [mfa-everywhere] Zugriff **MUSS** einen zweiten Faktor verwenden.\n' };

describe('the overview', () => {
  it('lists kinds in their order and documents by number, those without one last', () => {
    const office = anOffice(
      aPolicy({ id: 'c' }),
      aPolicy({ id: 'b', number: 'POL-10' }),
      aPolicy({ id: 'a', number: 'POL-9' }),
      aRecord('guidelines', 'g', { title: 'G', summary: 'G.', version: '1.0', status: 'draft', owner: 'ciso' }),
    );
    expect(handbookOverview(office, today).map(({ collection, total, rows }) => [collection, total, rows.map(({ id }) => id)])).toEqual([
      ['policies', 3, ['a', 'b', 'c']],
      ['guidelines', 1, ['g']],
    ]);
    expect(kindList(office, today, 'training')).toEqual({ collection: 'training', total: 0, rows: [] });
  });

  it('shows the first of each kind only where the handbook is large', () => {
    const many = Array.from({ length: overviewLimit + 1 }, (_, index) => aPolicy({ id: `p${String(index)}`, body: '' }));
    const office = anOffice(...many);
    expect(handbookOverview(office, today)[0]).toMatchObject({ total: overviewLimit + 1, rows: { length: 100 } });
    expect(kindList(office, today, 'policies').rows).toHaveLength(overviewLimit + 1);
  });

  it('offers the units and roles of the office to choose from', () => {
    const office = anOffice(aRecord('units', 'it', { title: 'IT' }), aRecord('roles', 'ciso', { title: { en: 'CISO', de: 'ISB' } }));
    expect(audienceChoices(office)).toEqual({
      units: [{ key: 'units/it', title: { en: 'IT' } }],
      roles: [{ id: 'ciso', title: { en: 'CISO', de: 'ISB' } }],
    });
  });
});

describe('the index of statements', () => {
  it('is in the language of the reader where a document is written in it', () => {
    const office = anOffice(aPolicy({ german }), aPolicy({ id: 'other' }));
    expect(statementIndex(office, 'de').statements.map(({ document, text, language }) => [document.id, text, language])).toEqual([
      ['access-control', 'Zugriff MUSS einen zweiten Faktor verwenden.', 'de'],
      ['other', 'Access from outside the network MUST use a second factor.', 'en'],
    ]);
  });

  it('leaves out documents that no longer apply', () => {
    expect(statementIndex(anOffice(aPolicy({ status: 'withdrawn' }), aPolicy({ id: 'old', status: 'superseded' })), 'en')).toEqual({
      total: 0,
      statements: [],
    });
  });

  it('marks deprecated statements, and says how many it leaves to the search', () => {
    const body = Array.from({ length: statementLimit + 5 }, (_, index) => `- [s${String(index)}] One **MUST** do it.`).join('\n');
    const index = statementIndex(anOffice(aPolicy({ body, statements: { s0: { status: 'deprecated' } } })), 'en');
    expect([index.total, index.statements.length, index.statements[0]?.deprecated, index.statements[1]?.deprecated]).toEqual([
      statementLimit + 5,
      statementLimit,
      true,
      false,
    ]);
  });
});

describe('the glossary', () => {
  const term = (id: string, en: string, de: string, body = 'Meaning.\n') =>
    aRecord('glossary', id, { term: { en, de }, aliases: ['x'] }, { body });
  const office = anOffice(
    term('gate', 'Gate', 'Tor'),
    term('aenderung', 'Change', 'Änderung'),
    term('zone', '3-zone model', 'Zonenmodell'),
    aPolicy({ body: `${policyText}\nAt the [gate](../glossary/gate.md).\n` }),
  );

  it('puts terms under their letters in the order of the language', () => {
    expect(glossary(office, 'en').map(({ letter, entries }) => [letter, entries.map(({ term: name }) => name)])).toEqual([
      ['#', ['3-zone model']],
      ['C', ['Change']],
      ['G', ['Gate']],
    ]);
    expect(glossary(office, 'de').map(({ letter, entries }) => [letter, entries.map(({ term: name }) => name)])).toEqual([
      ['A', ['Änderung']],
      ['T', ['Tor']],
      ['Z', ['Zonenmodell']],
    ]);
  });

  it('says in which language a definition is, what the term is in the other, and where it is used', () => {
    expect(glossary(office, 'de')[1]?.entries[0]).toMatchObject({
      definitionLanguage: 'en',
      otherTerm: { text: 'Gate', language: 'en' },
      uses: 1,
      usedIn: [{ key: 'policies/access-control' }],
    });
    expect(glossary(office, 'de')[0]?.entries[0]).toMatchObject({ uses: 0, usedIn: [] });
  });
});

describe('what is new', () => {
  it('is the newest change first, up to the data date, and tells first editions', () => {
    const office = anOffice(
      aPolicy({
        changelog: [
          { version: '1.1', day: '2026-10-02', kind: 'editorial', summary: 'Words.' },
          { version: '1.0', day: '2026-01-05', kind: 'material', summary: 'First.' },
        ],
      }),
      aPolicy({ id: 'next', changelog: [{ version: '2.0', day: '2026-12-01', kind: 'material', summary: 'Later.' }] }),
    );
    expect(news(office, today)).toMatchObject({
      older: 0,
      months: [
        { month: '2026-10', entries: [{ version: '1.1', first: false }] },
        { month: '2026-01', entries: [{ version: '1.0', first: true }] },
      ],
    });
  });
});
