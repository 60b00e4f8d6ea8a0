/** The one list of formulas, in the order of their page. A new formula is a function, an entry in the file of its subject, and its words. */
import { benefitFormulas, riskFormulas } from './benefits-and-risk.ts';
import { businessCaseFormulas } from './business-case.ts';
import type { Formula } from './formula.ts';
import { networkFormulas } from './network.ts';

/** Every formula by which a figure of the site is computed. */
export const formulas: readonly Formula[] = [...networkFormulas, ...businessCaseFormulas, ...benefitFormulas, ...riskFormulas];

/** The formula of that id; undefined where there is none. */
export const formulaOf = (id: string): Formula | undefined => formulas.find((formula) => formula.id === id);
