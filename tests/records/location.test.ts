import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationOf } from '#records/location.ts';
import { collections, recordTypes } from '#schemas/index.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(?:-[a-z0-9]{1,4}){0,2}$/).filter((text) => text !== 'restricted');

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_match, slot: string) => values[slot] ?? '');

describe.each(collections)('the place of %s', (collection) => {
  const { path } = recordTypes[collection];

  it('is found from the pattern of the registry, and is that of no other type', () => {
    fc.assert(
      fc.property(id, id, id, (own, project, document) => {
        const values = { id: own, project, document, collection: 'policies' };
        const slots = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
        expect(locationOf(filled(path, values))).toEqual({
          collection,
          id: slots.length === 0 ? collection : slots.map((slot) => values[slot as keyof typeof values]).join('/'),
          project: slots.includes('project') ? project : undefined,
          language: undefined,
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(collections.filter((collection) => recordTypes[collection].path.endsWith('.md')))('a translation of %s', (collection) => {
  it('stands beside its source', () => {
    const { path } = recordTypes[collection];
    const values = { id: 'x', project: 'erp', document: 'access', collection: 'policies' };
    const source = locationOf(filled(path, values));
    expect(locationOf(filled(path, values).replace(/\.md$/, '.de.md'))).toEqual({ ...source, language: 'de' });
  });
});

describe('a file elsewhere', () => {
  it.each([
    ['polices/access.md', 'Did you mean "policies"?'],
    ['projects/erp/risk.yaml', 'Did you mean "risks.yaml"?'],
    ['projects/erp/statuss/2026-10.md', 'Did you mean "status"?'],
    ['somewhere.yaml', 'Each type has its folder; the reference page lists them.'],
    ['policies/deep/access.md', 'Each type has its folder; the reference page lists them.'],
    ['policies/access.yaml', 'Each type has its folder; the reference page lists them.'],
    ['versions/policies/access.md', 'Each type has its folder; the reference page lists them.'],
  ])('holds no record: %s', (file, hint) => {
    expect(locationOf(file)).toMatchObject({ rule: 'file-place', severity: 'error', hint: { en: hint } });
  });

  it('is told with its name made safe', () => {
    expect(locationOf('a\u001B[31m.yaml')).toMatchObject({ message: { en: 'no type of record is written at "a\\u{1b}[31m.yaml"' } });
  });
});

describe('an id', () => {
  it.each([
    'roles/restricted.yaml',
    'projects/restricted/project.md',
    'projects/restricted/risks.yaml',
    'projects/erp/gates/restricted.md',
    'pages/restricted.mdx',
    'pages/a/restricted.mdx',
    'policies/restricted.de.md',
    'versions/policies/restricted/1.0.md',
  ])('is never "restricted", which stands for what an edition does not show: %s', (file) => {
    expect(locationOf(file)).toMatchObject({
      rule: 'file-name',
      message: { en: '"restricted" is no id: it stands for what an edition does not show' },
    });
  });

  it('may hold the word', () => {
    expect(locationOf('policies/restricted-areas.md')).toMatchObject({ id: 'restricted-areas' });
  });

  it.each(['guidelines/access.fr.md', 'roles/a.b.yaml', 'projects/erp/baselines/1.0.yaml'])(
    'has no dot, so that no translation passes for a record: %s',
    (file) => {
      expect(locationOf(file)).toMatchObject({ rule: 'file-name' });
    },
  );

  it('of an approved version is its number', () => {
    expect(locationOf('versions/policies/access/2.10.md')).toMatchObject({ collection: 'versions', id: 'policies/access/2.10' });
  });
});
