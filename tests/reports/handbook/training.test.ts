import { describe, expect, it } from 'vitest';
import { trainingOutline } from '#reports/handbook/training.ts';
import { anOffice, aPolicy, aRecord } from '../../builders.ts';

const citation = 'policies/access-control#mfa-everywhere';
const module = (data: object = {}) =>
  aRecord('training', 'awareness', {
    title: 'Awareness',
    summary: 'How to see it.',
    version: '1.0',
    status: 'draft',
    owner: 'ciso',
    covers: [citation],
    quiz: [{ question: 'When?', options: ['Never', 'Always'], answer: 1, why: 'It is a duty.', statement: citation }],
    ...data,
  });
const german = { title: 'Zugriff', body: '- [mfa-everywhere] Zugriff **MUSS** einen [zweiten Faktor](../glossary/mfa.md) verwenden.\n' };

describe('a training module at a glance', () => {
  it('quotes the statements that it covers as plain text, in the language of the reader where they are written in it', () => {
    const office = anOffice(module(), aPolicy({ german }));
    expect(trainingOutline(office, 'awareness', 'de')?.covers).toMatchObject([
      { id: 'mfa-everywhere', level: 'must', text: 'Zugriff MUSS einen zweiten Faktor verwenden.', language: 'de' },
    ]);
    expect(trainingOutline(office, 'awareness', 'en')?.covers).toMatchObject([
      { text: 'Access from outside the network MUST use a second factor.', language: 'en' },
    ]);
  });

  it('falls back to the source where the translation lacks the statement', () => {
    const office = anOffice(module(), aPolicy({ german: { body: 'Noch nicht übersetzt.\n' } }));
    expect(trainingOutline(office, 'awareness', 'de')?.covers).toMatchObject([{ language: 'en' }]);
  });

  it('wants all answers right where no mark is set, and explains each by its statement', () => {
    const outline = trainingOutline(anOffice(module(), aPolicy({})), 'awareness', 'en');
    expect(outline?.passMark).toBe(100);
    expect(outline?.quiz).toMatchObject([{ answer: 1, statement: { id: 'mfa-everywhere', document: { key: 'policies/access-control' } } }]);
  });

  it('says restricted of a statement that is not in this edition', () => {
    expect(trainingOutline(anOffice(module()), 'awareness', 'en')?.covers).toEqual([undefined]);
  });
});
