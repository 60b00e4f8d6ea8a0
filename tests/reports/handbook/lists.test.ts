import { describe, expect, it } from 'vitest';
import { glossary } from '#reports/handbook/glossary.ts';
import { news } from '#reports/handbook/news.ts';
import { audienceChoices, handbookOverview, kindList, overviewLimit } from '#reports/handbook/overview.ts';
import { statementIndex } from '#reports/handbook/statement-index.ts';
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
    const office = anOffice(aPolicy({ status: 'withdrawn' }), aPolicy({ id: 'old', status: 'superseded' }));
    expect(statementIndex(office, 'en')).toEqual({ statements: [], frameworks: [], classes: [] });
  });

  it('marks deprecated statements', () => {
    const body = '- [old] One **MUST** do it.\n- [new] One **MUST** do that.\n';
    const index = statementIndex(anOffice(aPolicy({ body, statements: { old: { status: 'deprecated' } } })), 'en');
    expect(index.statements.map(({ id, deprecated }) => [id, deprecated])).toEqual([
      ['old', true],
      ['new', false],
    ]);
  });

  it('knows whom and what a statement binds by the scope of its document', () => {
    const appliesTo = { units: ['it'], projectTiers: [1], applicationClasses: ['critical'], dataClasses: ['personal data'] };
    const index = statementIndex(anOffice(aRecord('units', 'it', { title: 'IT' }), aPolicy({ appliesTo }), aPolicy({ id: 'all' })), 'en');
    expect(index.classes).toEqual(['critical', 'personal data']);
    expect(index.statements[0]).toMatchObject({ tiers: [1], classes: ['critical', 'personal data'], bound: { units: new Set(['it']) } });
    expect(index.statements[1]).toMatchObject({ tiers: undefined, classes: undefined, bound: 'everybody' });
  });

  it('names the frameworks of which a statement meets a control: by the document, by its own head, by a control of the office', () => {
    const framework = (id: string) =>
      aRecord('frameworks', id, {
        title: id,
        publisher: 'P',
        licence: 'L',
        redistribution: 'full',
        controls: [{ ref: 'A.1', title: 'A' }],
      });
    const satisfies = [{ control: 'iso/A.1', relationship: 'equal' as const, statement: 'mfa-everywhere' }];
    const office = anOffice(
      framework('iso'),
      framework('csf'),
      framework('nis'),
      framework('unused'),
      aPolicy({ satisfies, statements: { 'mfa-everywhere': { controls: ['csf/A.1'] } } }),
      aRecord('controls', 'mfa', {
        title: 'MFA',
        owner: 'ciso',
        objective: 'Proof',
        statements: ['policies/access-control#mfa-everywhere'],
        satisfies: [{ control: 'nis/A.1', relationship: 'supports' }],
      }),
    );
    const index = statementIndex(office, 'en');
    expect(index.statements[0]?.frameworks).toEqual(['iso', 'csf', 'nis']);
    expect(index.frameworks.map(({ key }) => key)).toEqual(['frameworks/csf', 'frameworks/iso', 'frameworks/nis']);
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
