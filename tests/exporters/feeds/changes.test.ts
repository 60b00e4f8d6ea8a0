import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '#exporters/feeds/atom.ts';
import type { Feed } from '#exporters/feeds/atom.ts';
import { changesFeed, feedLimit } from '#exporters/feeds/changes.ts';
import type { ChangesContext } from '#exporters/feeds/changes.ts';
import { anOffice, anOrganisation, aPolicy, aSnapshot, today } from '../../builders.ts';

/** Elements of a feed in their order as `name: own text`, deeper ones further in. */
const parsed = (xml: string): readonly string[] => {
  const elements: { readonly name: string; readonly depth: number; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        const element = { name, depth: open.length, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element !== undefined) element.text += text;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return elements.map(({ name, depth, text }) => `${' '.repeat(depth)}${name}: ${text.trim()}`);
};

const feed = (text: string): Feed => ({
  id: 'urn:kontor:test',
  language: 'en',
  title: text,
  author: text,
  self: '/feeds/changes.xml',
  page: '/handbook/changes/',
  updated: '2026-11-15',
  entries: [
    {
      id: 'urn:kontor:test:1',
      title: { text, language: 'en' },
      summary: { text, language: 'de' },
      link: text,
      day: '2026-11-15',
      category: { term: text, label: text },
    },
  ],
});

const context: ChangesContext = {
  language: 'en',
  source: 'en',
  title: 'What is new',
  kinds: { policies: 'Policy', standards: '', procedures: '', methodologies: '', guidelines: '', templates: '', training: '' },
  changeKinds: { material: 'Material', editorial: 'Editorial' },
  version: 'version',
  unapproved: 'Not approved',
  newStatements: 'New statements:',
  confirm: 'Confirm it.',
  confirmAgain: 'Confirm it again.',
  self: 'https://office.example/feeds/changes.xml',
  page: 'https://office.example/handbook/changes/',
  documentAddress: (language, collection, id) => `https://office.example/${language}/${collection}/${id}/`,
  changesAddress: (language, collection, id) => `https://office.example/${language}/${collection}/${id}/changes/`,
};

describe('an Atom feed', () => {
  it('is the same elements, whatever the texts hold', () => {
    const hostile = [
      '</title><script>alert(1)</script>',
      ']]>',
      '<!--',
      '&amp;',
      '"\'>',
      '\u0000\u0008\ud800',
      '&#0;',
      '<![CDATA[',
      ']]>&lt;',
    ];
    const names = (xml: string): readonly string[] => parsed(xml).map((line) => line.split(':')[0] ?? '');
    const plain = names(atomFeed(feed('plain')));
    for (const text of hostile) {
      expect(names(atomFeed(feed(text)))).toEqual(plain);
      expect(parsed(atomFeed(feed(text)))[2]).toBe(` title: ${text.replaceAll(/[\u0000\u0008\ud800]/g, '\ufffd')}`);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(names(atomFeed(feed(text)))).toEqual(plain);
        expect(atomFeed(feed(text))).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
    );
  });

  it('says the language of a text that is not in that of the feed', () => {
    expect(atomFeed(feed('x'))).toContain('<summary xml:lang="de">x</summary>');
    expect(atomFeed(feed('x'))).toContain('<title>x</title>');
  });
});

describe('the feed of changes', () => {
  const changelog = [
    { version: '2.0', day: '2026-10-02', kind: 'material' as const, summary: { en: 'Two.', de: 'Zwei.' } },
    { version: '1.0', day: '2026-01-05', kind: 'editorial' as const, summary: 'One.' },
  ];
  const policy = aPolicy({ approvedBy: ['cio'], version: '2.0', changelog, acknowledgement: { required: true } });
  const office = anOffice(anOrganisation({ name: 'Works & Water' }), policy, aSnapshot(policy.key, '1.0', 'Before.\n'));
  const lines = parsed(changesFeed({ office, asOf: today }, context));

  it('holds the changes, the newest first, with what they mean', () => {
    expect(lines.filter((line) => /title|summary|updated/.test(line))).toEqual([
      ' title: Works & Water: What is new',
      ' updated: 2026-10-02T00:00:00Z',
      '  title: Access control, version 2.0 (Policy, Material)',
      '  updated: 2026-10-02T00:00:00Z',
      '  summary: Two. New statements: mfa-everywhere. Confirm it again.',
      '  title: Access control, version 1.0 (Policy, Editorial)',
      '  updated: 2026-01-05T00:00:00Z',
      '  summary: One.',
    ]);
  });

  it('says of a draft that nobody has approved it', () => {
    const draft = anOffice(aPolicy({ version: '2.0', changelog }));
    expect(changesFeed({ office: draft, asOf: today }, context)).toContain('version 2.0 (Policy, Material, Not approved)');
  });

  it('has ids that depend on neither the address nor the day', () => {
    const elsewhere = { ...context, self: '/x', page: '/y', changesAddress: () => '/z', documentAddress: () => '/z' };
    const ids = (xml: string): readonly string[] => parsed(xml).filter((line) => line.trim().startsWith('id:'));
    expect(ids(changesFeed({ office, asOf: '2027-01-01' }, elsewhere))).toEqual(ids(changesFeed({ office, asOf: today }, context)));
    expect(ids(changesFeed({ office, asOf: today }, context))).toEqual([
      ' id: urn:kontor:Works%20%26%20Water:changes:en',
      '  id: urn:kontor:Works%20%26%20Water:changes:en:policies%2Faccess-control:2.0',
      '  id: urn:kontor:Works%20%26%20Water:changes:en:policies%2Faccess-control:1.0',
    ]);
  });

  it('leads to the comparison where there is one, else to the document', () => {
    const xml = changesFeed({ office, asOf: today }, context);
    expect(xml).toContain('href="https://office.example/en/policies/access-control/changes/#_version-2.0"');
    expect(xml).toContain('href="https://office.example/en/policies/access-control/"');
  });

  it('has at most so many entries, and in an empty office none', () => {
    const many = Array.from({ length: 30 }, (_, index) => aPolicy({ id: `p-${String(index)}`, version: '2.0', changelog }));
    const count = (xml: string): number => parsed(xml).filter((line) => line === ' entry: ').length;
    expect(count(changesFeed({ office: anOffice(...many), asOf: today }, context))).toBe(feedLimit);
    expect(parsed(changesFeed({ office: anOffice(), asOf: today }, context))[3]).toBe(` updated: ${today}T00:00:00Z`);
  });
});
