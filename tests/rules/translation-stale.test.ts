import { describe, expect, it } from 'vitest';
import { translationStale } from '#rules/translation-stale.ts';
import { anOffice, aPolicy, aRecord, said } from '../builders.ts';

const translated = (translates: string) => anOffice(aPolicy({ version: '2.1', german: { translates, body: 'Text.\n' } }));

describe('a translation renders the current version', () => {
  it('one of an earlier version is stale', () => {
    expect(said(translationStale, translated('2.0'))).toEqual([
      'policies/access-control.de.md:1: the translation renders 2.0, the source is at version 2.1',
    ]);
  });

  it('one of the current version is not, nor one of the current text', () => {
    expect(said(translationStale, translated('2.1'))).toEqual([]);
    const hash = aPolicy({}).normativeHash ?? '';
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(said(translationStale, translated(hash))).toEqual([]);
  });

  it('nothing is said of records without versions', () => {
    const term = aRecord('glossary', 'rto', { term: 'RTO' }, { body: 'Text.\n', german: { translates: 'whatever', body: 'Text.\n' } });
    expect(said(translationStale, anOffice(term))).toEqual([]);
  });
});
