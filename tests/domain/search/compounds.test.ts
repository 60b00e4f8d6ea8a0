/** German compounds are found by their parts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundSplitter, nounsOf, wordsOf } from '#domain/search/compounds.ts';

const split = compoundSplitter(nounsOf(['Die Leckage und der Umspannwerke-Plan', 'Eine Rotation']));

describe('a compound', () => {
  it.each([
    ['Rechnungsprüfung', ['prüfung']],
    ['Rechnungsprüfungsordnungen', ['ordnung', 'prüfung']],
    ['Informationssicherheit', ['sicherheit']],
    ['Zugriffskontrolle', ['kontrolle']],
    ['Datenschutz', ['schutz']],
    ['Prüfbericht', ['bericht']],
    ['Schlüsselrotation', ['rotation']],
    ['Netzsegmentierung', ['segmentierung']],
  ])('%s holds %j', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it.each(['Kontrolle', 'Unterstützung', 'Entscheidung', 'Verantwortung', 'Plan', 'access', ''])('%s is none', (word) => {
    expect(split(word)).toEqual([]);
  });

  it('is split within bounds whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (word) => {
        expect(split(word).every((part) => word.toLowerCase().includes(part.slice(0, 4)))).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(split('prüfungs'.repeat(5_000))).toEqual([]);
  });
});

describe('the vocabulary of an office', () => {
  it('is the nouns of its German texts, without words that only begin a sentence', () => {
    expect([...nounsOf(['Diese Richtlinie regelt den Zugriff. Sie gilt.'])]).toEqual(['richtlinie', 'zugriff']);
  });

  it('is compared in small letters', () => {
    expect([...wordsOf('Prüfung, prüfung; IT-Prüfung')]).toEqual(['prüfung', 'it']);
  });
});
