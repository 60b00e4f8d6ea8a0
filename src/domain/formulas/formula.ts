/** What a formula is to a reader: its symbol, its expression, its source, and an example that the same function computes as computes the figures. */

/** Where a formula belongs on the page of formulas. */
export type FormulaGroup =
  | 'earned-value'
  | 'estimates'
  | 'earned-schedule'
  | 'federal'
  | 'colours'
  | 'network'
  | 'business-case'
  | 'benefits'
  | 'risk'
  | 'capacity'
  | 'resources'
  | 'roll-up'
  | 'selection';

/** What a value is measured in; words and formats follow from it. `months` are periods of a plan, `workdays` those of a network. */
export type Unit = 'money' | 'index' | 'share' | 'days' | 'workdays' | 'months' | 'years' | 'number' | 'day' | 'level';

/** A value of an example; undefined where the formula gives none. */
export interface ExampleValue {
  /** As in the expression: `EV`, `AC`. */
  readonly symbol: string;
  readonly value: number | string | undefined;
  readonly unit: Unit;
}

/** A formula. Its name, its meaning and when it is undefined are words, and stand in the dictionaries under its id. */
export interface Formula {
  /** Id, also its anchor on the page: `cost-performance-index`. */
  readonly id: string;
  readonly group: FormulaGroup;
  /** How the field writes it: `CPI`. */
  readonly symbol: string;
  /** In symbols, the same in every language: `EV ÷ AC`. */
  readonly expression: string;
  readonly unit: Unit;
  /** Where it comes from, and where its example comes from when that is published too. */
  readonly source: string;
  readonly example: { readonly inputs: readonly ExampleValue[]; readonly results: readonly ExampleValue[] };
}
