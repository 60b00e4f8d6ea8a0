import { describe, expect, it } from 'vitest';
import { capacityFormulas } from '#domain/formulas/capacity.ts';
import { words } from '#i18n/words.ts';

describe('formulas of capacity', () => {
  it('have words in both languages', () => {
    for (const { id } of capacityFormulas) {
      for (const language of ['en', 'de'] as const) expect(Object.keys(words(language).formulasSelection)).toContain(id);
    }
  });

  it('show what half a person too few means', () => {
    expect(capacityFormulas.map(({ example }) => example.results[0]?.value)).toEqual([0.5, 1.125]);
  });
});
