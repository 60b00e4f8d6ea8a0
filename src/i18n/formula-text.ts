/** A formula in words: its name, what it means, when it is not known. Each subject has a dictionary of its own. */
import type { FigureId } from '../domain/value/figures.ts';
import type { Language } from '../schemas/shared.ts';
import { words } from './words.ts';

/** What is said of a formula. */
export interface FormulaText {
  readonly name: string;
  readonly meaning: string;
  readonly undefinedWhen: string;
}

interface Written {
  readonly name?: string;
  readonly meaning: string;
  readonly undefinedWhen: string;
}

/** The words of a formula; one that computes a figure has the name of that figure. Throws where a formula has no words: its page would be empty. */
export const formulaText = (id: string, figure: FigureId | undefined, language: Language): FormulaText => {
  const { formulas, formulasNetwork, formulasMoney, formulasSelection, figures } = words(language);
  const all: Readonly<Record<string, Written>> = { ...formulas.text, ...formulasNetwork, ...formulasMoney, ...formulasSelection };
  const written = all[id];
  const name = figure === undefined ? written?.name : figures.name[figure];
  if (written === undefined || name === undefined) throw new Error(`the formula ${id} has no words`);
  return { name, meaning: written.meaning, undefinedWhen: written.undefinedWhen };
};
