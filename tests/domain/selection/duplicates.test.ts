/** Candidates that seem to ask for the same. */
import { describe, expect, it } from 'vitest';
import { likelyDuplicates, titleLikeness, titleWords } from '#domain/selection/duplicates.ts';
import { anOffice, anOrganisation, aProject, aRecord, aRequest } from '../../builders.ts';

describe('titles', () => {
  it('are compared by the words that say something', () => {
    expect([...titleWords('A new system for the service desk')]).toEqual(['service', 'desk']);
    expect([...titleWords('Neue Plattform für den Service-Desk')]).toEqual(['plattform', 'service', 'desk']);
  });

  it('are as like as the words that both have among those that either has', () => {
    expect(titleLikeness(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(0.5);
    expect(titleLikeness(new Set(), new Set())).toBeUndefined();
  });
});

describe('likely duplicates', () => {
  const keysOf = (office: ReturnType<typeof anOffice>, id: string) =>
    likelyDuplicates(office)
      .get(`requests/${id}`)
      ?.map(({ key }) => key);

  it('are found in both directions, with what they share', () => {
    const office = anOffice(
      aRequest({ id: 'a', title: 'Call summaries by AI for customer service', unit: 'it', objectives: ['growth'] }),
      aRequest({ id: 'b', title: 'Call summaries by AI for the service desk', unit: 'hr', objectives: ['growth'] }),
    );
    expect(likelyDuplicates(office).get('requests/a')).toMatchObject([
      { key: 'requests/b', words: ['ai', 'call', 'service', 'summaries'], sharesUnit: false, sharesObjective: true },
    ]);
    expect(keysOf(office, 'b')).toEqual(['requests/a']);
  });

  it('may be projects that are there already', () => {
    const office = anOffice(aRequest({ id: 'a', title: 'ERP renewal' }), aProject({ id: 'erp', title: 'ERP renewal' }));
    expect(keysOf(office, 'a')).toEqual(['projects/erp']);
  });

  it('are found by their German titles too', () => {
    const written = (id: string, title: string, german: string) =>
      aRecord(
        'requests',
        id,
        { title, requester: 'cfo', unit: 'it', day: '2026-10-01', status: 'screening' },
        { body: 'Text.\n', german: { title: german, translates: '1.0', body: 'Text.\n' } },
      );
    const office = anOffice(
      anOrganisation({ languages: ['en', 'de'] }),
      written('a', 'Sound', 'Lecks im Wassernetz finden'),
      written('b', 'Pipes', 'Lecks im Wassernetz schneller finden'),
    );
    expect(keysOf(office, 'a')).toEqual(['requests/b']);
  });

  it('are not those recorded as such, a request and its own project, what is withdrawn, and two projects', () => {
    const title = 'Structured invoices to customers';
    expect(likelyDuplicates(anOffice(aRequest({ id: 'a', title }), aRequest({ id: 'b', title, duplicateOf: 'requests/a' }))).size).toBe(0);
    expect(likelyDuplicates(anOffice(aRequest({ id: 'a', title, becomes: 'crm' }), aProject({ id: 'crm', title }))).size).toBe(0);
    expect(likelyDuplicates(anOffice(aRequest({ id: 'a', title }), aRequest({ id: 'b', title, status: 'withdrawn' }))).size).toBe(0);
    expect(likelyDuplicates(anOffice(aProject({ id: 'a', title }), aProject({ id: 'b', title }))).size).toBe(0);
  });

  it('share more than one word, and more where nothing else joins them', () => {
    const pair = (unit: string) =>
      anOffice(
        aRequest({ id: 'a', title: 'Renewal of the geodata platform', unit: 'it' }),
        aRequest({ id: 'b', title: 'Telephone platform renewal', unit }),
      );
    expect(keysOf(pair('it'), 'a')).toEqual(['requests/b']);
    expect(keysOf(pair('hr'), 'a')).toBeUndefined();
    const one = anOffice(aRequest({ id: 'a', title: 'Telephony' }), aRequest({ id: 'b', title: 'Telephony' }));
    expect(keysOf(one, 'a')).toBeUndefined();
  });

  it('are not sought by words that every title has, so that a thousand requests are no million pairs', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      aRequest({ id: `r-${String(index)}`, title: `Digital process ${String(1000 + index)}` }),
    );
    expect(likelyDuplicates(anOffice(...many)).size).toBe(0);
  });
});
