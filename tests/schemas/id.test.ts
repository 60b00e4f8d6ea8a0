import { describe, expect, it } from 'vitest';
import { idOfTitle } from '#schemas/id.ts';

describe('an id made of a title', () => {
  it('has the letters of the title in plain ones', () => {
    expect(idOfTitle('Abnahme (Stufe 2)')).toBe('abnahme-stufe-2');
    expect(idOfTitle('Größe prüfen – Übergabe')).toBe('groesse-pruefen-uebergabe');
    expect(idOfTitle('Élaboré à Łódź')).toBe('elabore-a-lodz');
  });

  it('is cut between words, and is nothing where no letter can stand in it', () => {
    expect(idOfTitle(`${'word '.repeat(30)}end`)).toMatch(/^word(-word){11}$/);
    expect(idOfTitle('設計')).toBeUndefined();
    expect(idOfTitle('…')).toBeUndefined();
  });
});
