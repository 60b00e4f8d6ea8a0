/** Formulas as readers see them. */
import { describe, expect, it } from 'vitest';
import { formulaOf, formulas } from '#domain/formulas/index.ts';
import { figureIds, formulaIdOf, unitOf } from '#domain/value/explanation.ts';
import { formulaText } from '#i18n/formula-text.ts';
import { formulaPage } from '#reports/site/formula-page.ts';

describe('the list of formulas', () => {
  it('holds one for every figure of a project, in the unit of the figure', () => {
    for (const id of figureIds) {
      const unit = unitOf(id);
      expect(formulaOf(formulaIdOf(id))?.unit, id).toBe(unit === 'bucket' ? 'level' : unit);
    }
  });

  it('has no id twice', () => {
    expect(new Set(formulas.map(({ id }) => id)).size).toBe(formulas.length);
    expect(formulaOf('nothing')).toBeUndefined();
  });

  it('gives each a source, inputs and a result', () => {
    for (const { id, source, expression, example } of formulas) {
      expect(source, id).not.toBe('');
      expect(expression, id).not.toBe('');
      expect(example.inputs.length, id).toBeGreaterThan(0);
      expect(example.results.length, id).toBeGreaterThan(0);
      for (const { value } of example.results) expect(value, id).not.toBeNaN();
      expect(
        example.results.some(({ value }) => value !== undefined),
        id,
      ).toBe(true);
    }
  });

  it('computes the published examples', () => {
    const result = (id: string) => formulaOf(id)?.example.results[0]?.value;
    expect(result('estimate-at-completion-typical')).toBeCloseTo(725_000, 6);
    expect(result('earned-schedule')).toBe(3);
    expect(result('forecast-end')).toBe('2027-02-09');
    expect(result('federal-schedule-variance-days')).toBe(-153);
    expect(result('federal-schedule-bucket')).toBe('high');
    expect(result('portfolio-index')).toBeCloseTo(0.943, 3);
  });
});

describe('the page of formulas', () => {
  it('shows each formula once, by subject', () => {
    const shown = formulaPage().flatMap((section) => section.formulas.map(({ id }) => id));
    expect([...shown].sort()).toEqual(formulas.map(({ id }) => id).sort());
  });

  it.each(['en', 'de'] as const)('says in %s of each what it is called, means, and when it is not known', (language) => {
    for (const { formulas: own } of formulaPage()) {
      for (const { id, figure } of own) {
        const { name, meaning, undefinedWhen } = formulaText(id, figure, language);
        expect([name, meaning, undefinedWhen], id).not.toContain('');
      }
    }
  });

  it('refuses a formula without words', () => {
    expect(() => formulaText('nothing', undefined, 'en')).toThrow('nothing has no words');
  });
});
