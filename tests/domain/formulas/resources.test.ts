import { describe, expect, it } from 'vitest';
import { resourceFormulas } from '#domain/formulas/resources.ts';
import { words } from '#i18n/words.ts';

describe('formulas of resources', () => {
  it('have words in both languages', () => {
    for (const { id } of resourceFormulas) {
      for (const language of ['en', 'de'] as const) expect(Object.keys(words(language).formulasSelection)).toContain(id);
    }
  });

  it('show a system to migrate, 58 days of support left, and eight licences too few', () => {
    expect(resourceFormulas.map(({ example }) => example.results[0]?.value)).toEqual(['migrate', 58, -8]);
  });
});
