import { describe, expect, it } from 'vitest';
import { formulaOf } from '#domain/formulas/index.ts';
import { networkFormulas } from '#domain/formulas/network.ts';
import { de } from '#i18n/de.ts';
import { en } from '#i18n/en.ts';

const results = (id: string) => Object.fromEntries((formulaOf(id)?.example.results ?? []).map(({ symbol, value }) => [symbol, value]));

describe('formulas of schedules', () => {
  it('have words in both languages, and a value in every example', () => {
    const ids = networkFormulas.map(({ id }) => id).sort();
    expect(Object.keys(en.formulasNetwork).sort()).toEqual(ids);
    expect(Object.keys(de.formulasNetwork).sort()).toEqual(ids);
    for (const { example } of networkFormulas) {
      for (const { value } of [...example.inputs, ...example.results]) expect(value).toBeDefined();
    }
  });

  it('show General Foundry as published', () => {
    expect(results('early-start')).toEqual({ 'ES(G)': 8, 'EF(G)': 13 });
    expect(results('late-start')).toEqual({ 'LS(F)': 10, 'LF(F)': 13 });
    expect(results('total-float')).toEqual({ 'TF(F)': 6, 'TF(G)': 0 });
    expect(results('network-duration')).toEqual({ D: 15 });
  });

  it('show the published case of PERT', () => {
    expect(results('path-standard-deviation')['Σ te']).toBe(7);
    expect(results('path-standard-deviation')['σ']).toBeCloseTo(Math.sqrt(32) / 3, 12);
  });
});
