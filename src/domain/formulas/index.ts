/** The one list of formulas, in the order of their page. A new formula is a function, an entry in the file of its subject, and its words. */
import { benefitFormulas, riskFormulas } from './benefits-and-risk.ts';
import { businessCaseFormulas } from './business-case.ts';
import { capacityFormulas } from './capacity.ts';
import { colourFormulas, rollUpFormulas } from './colours.ts';
import { contractFormulas } from './contracts.ts';
import { earnedValueFormulas, estimateFormulas } from './earned-value.ts';
import type { Formula } from './formula.ts';
import { networkFormulas } from './network.ts';
import { resourceFormulas } from './resources.ts';
import { earnedScheduleFormulas, federalFormulas } from './schedule-in-time.ts';
import { selectionFormulas } from './selection.ts';

/** Every formula by which a figure of the site is computed. */
export const formulas: readonly Formula[] = [
  ...earnedValueFormulas,
  ...estimateFormulas,
  ...earnedScheduleFormulas,
  ...federalFormulas,
  ...colourFormulas,
  ...networkFormulas,
  ...businessCaseFormulas,
  ...benefitFormulas,
  ...riskFormulas,
  ...selectionFormulas,
  ...capacityFormulas,
  ...resourceFormulas,
  ...contractFormulas,
  ...rollUpFormulas,
];

/** The formula of that id; undefined where there is none. */
export const formulaOf = (id: string): Formula | undefined => formulas.find((formula) => formula.id === id);
