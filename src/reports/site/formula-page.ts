/** What `/formulas/` shows: every formula by its group, in the order of the page. */
import { formulas } from '#domain/formulas/index.ts';
import type { Formula, FormulaGroup } from '#domain/formulas/formula.ts';
import { figureIds, formulaIdOf } from '#domain/value/explanation.ts';
import type { FigureId } from '#domain/value/figures.ts';

/** A formula, with the figure that it computes where it computes one of a project. */
export interface FormulaView extends Formula {
  readonly figure: FigureId | undefined;
}

/** Formulas of one subject. */
export interface FormulaSection {
  readonly group: FormulaGroup;
  readonly formulas: readonly FormulaView[];
}

/** All formulas by group. */
export const formulaPage = (): readonly FormulaSection[] => {
  const figures = new Map(figureIds.map((id) => [formulaIdOf(id), id]));
  const groups = [...new Set(formulas.map(({ group }) => group))];
  return groups.map((group) => ({
    group,
    formulas: formulas.filter((formula) => formula.group === group).map((formula) => ({ ...formula, figure: figures.get(formula.id) })),
  }));
};
