import { describe, expect, it } from 'vitest';
import { plainLine } from '#domain/office/plain-text.ts';
import { bodyIn, sourceLanguage, titlesOf, writtenIn } from '#domain/office/written.ts';
import { anOffice, anOrganisation, aPolicy, aRecord } from '../../builders.ts';

const policy = aPolicy({ german: { title: 'Zugriff', body: 'Deutsch.\n' } });

describe('the languages of a record', () => {
  it('are that of the office and those of its translations', () => {
    const office = anOffice(policy, aPolicy({ id: 'other' }));
    expect(sourceLanguage(office)).toBe('en');
    expect(writtenIn(office, policy)).toEqual(['en', 'de']);
    expect(titlesOf(office, policy)).toEqual({ en: 'Access control', de: 'Zugriff' });
    expect(bodyIn(office, policy, 'de')?.text.trim()).toBe('Deutsch.');
    expect(bodyIn(office, aPolicy({ id: 'other' }), 'de')).toBeUndefined();
  });

  it('are only those that the site speaks', () => {
    const office = anOffice(anOrganisation({ languages: ['en'] }), policy);
    expect(writtenIn(office, policy)).toEqual(['en']);
    expect(bodyIn(office, policy, 'de')).toBeUndefined();
  });

  it('follow the office whose first language is German', () => {
    const office = anOffice(anOrganisation({ languages: ['de', 'en'] }), aPolicy({ title: 'Zugriff' }));
    expect(titlesOf(office, aPolicy({ title: 'Zugriff' }))).toEqual({ de: 'Zugriff' });
  });

  it('come from the record itself where its title is in both', () => {
    const role = aRecord('roles', 'ciso', { title: { en: 'CISO', de: 'ISB' } });
    expect(titlesOf(anOffice(role), role)).toEqual({ en: 'CISO', de: 'ISB' });
  });
});

describe('Markdown as plain text', () => {
  it('keeps the words of links and emphasis, and identifiers as they are', () => {
    expect(plainLine('Use [two\n factors](../x.md#y) **MUST** _now_ in `snake_case` ![logo](a.png).')).toBe(
      'Use two factors MUST now in snake_case logo.',
    );
  });

  it('ends on text made to exhaust it', () => {
    expect(plainLine('['.repeat(100_000) + '](x'.repeat(30_000))).toContain('](x');
  });
});
