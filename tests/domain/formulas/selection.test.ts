import { describe, expect, it } from 'vitest';
import { selectionFormulas } from '#domain/formulas/selection.ts';
import { words } from '#i18n/words.ts';

describe('formulas of selection', () => {
  it('have words in both languages', () => {
    for (const { id } of selectionFormulas) {
      for (const language of ['en', 'de'] as const) expect(Object.keys(words(language).formulasSelection)).toContain(id);
    }
  });

  it('show in their examples what comes out by hand', () => {
    expect(selectionFormulas.map(({ example }) => example.results[0]?.value)).toEqual([0.7, 2.5, 0.5]);
  });
});
