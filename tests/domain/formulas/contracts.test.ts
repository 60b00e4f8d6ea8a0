import { describe, expect, it } from 'vitest';
import { contractFormulas } from '#domain/formulas/contracts.ts';
import { words } from '#i18n/words.ts';

describe('formulas of contracts', () => {
  it('have words in both languages', () => {
    for (const { id } of contractFormulas) {
      for (const language of ['en', 'de'] as const) expect(Object.keys(words(language).formulasSelection)).toContain(id);
    }
  });

  it('spread the value over the term, and count notice back from the end', () => {
    expect(contractFormulas.map(({ example }) => example.results[0]?.value)).toEqual([196_000, '2026-11-02']);
  });
});
