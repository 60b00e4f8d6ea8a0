/** The scenario in the address: `?from=plan-2027&b2027=1200000&cap=1.1&obj=npv&in=projects/x,requests/y&out=requests/z`. Only what differs from the start stands in it. */
import { selectionObjectives } from '../domain/selection/problem.ts';
import type { BudgetLimit, SelectionLimits } from '../domain/selection/problem.ts';
import type { DecisionStart } from './decide-file.ts';

/** What the reader asks: a start, and the limits as they are now. */
export interface Asked {
  readonly from: string;
  readonly limits: SelectionLimits;
}

/** The bounds of the capacity factor. */
const capacityBounds = { min: 0.5, max: 1.5 } as const;

const prefixes = ['b', 'capex', 'opex'] as const;

/** The name of a limit in the address: `b2027`, `capex2027`, `opex2027`. */
export const budgetName = ({ year, kind }: Pick<BudgetLimit, 'year' | 'kind'>): string => `${kind ?? 'b'}${String(year)}`;

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((key) => b.includes(key));

/** Whether the limits are those of the start. */
export const isUnchanged = (limits: SelectionLimits, start: SelectionLimits): boolean => searchPairs(limits, start).length === 0;

const searchPairs = (limits: SelectionLimits, start: SelectionLimits): readonly (readonly [string, string])[] => [
  ...limits.budgets.flatMap((budget, index): readonly (readonly [string, string])[] =>
    budget.amount === start.budgets[index]?.amount ? [] : [[budgetName(budget), String(budget.amount / 100)]],
  ),
  ...(limits.capacity === start.capacity ? [] : [['cap', String(limits.capacity)] as const]),
  ...(limits.objective === start.objective ? [] : [['obj', limits.objective] as const]),
  ...(isSame(limits.include, start.include) ? [] : [['in', limits.include.join(',')] as const]),
  ...(isSame(limits.exclude, start.exclude) ? [] : [['out', limits.exclude.join(',')] as const]),
];

/** The query of the address; empty where nothing differs from the first start. */
export const searchOf = ({ from, limits }: Asked, starts: readonly DecisionStart[], first: string): string => {
  const start = starts.find(({ id }) => id === from);
  const changes = start === undefined ? [] : searchPairs(limits, start.limits);
  const pairs = [...(from === first && changes.length === 0 ? [] : [['from', from] as const]), ...changes];
  // Slashes and commas are allowed in a query, and read better as they are.
  return pairs.length === 0
    ? ''
    : `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2F/g, '/').replace(/%2C/g, ',')}`).join('&')}`;
};

/** An amount in whole units as the address and the fields hold it; undefined where it is none. */
export const amountOf = (text: string): number | undefined => {
  if (!/^\d{1,11}(?:\.\d{1,2})?$/.test(text)) return undefined;
  return Math.round(Number(text) * 100);
};

const factorOf = (text: string): number | undefined => {
  const factor = /^\d(?:\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN;
  return factor >= capacityBounds.min && factor <= capacityBounds.max ? factor : undefined;
};

/** What an address asks, and which parts of it could not be used: each as `name=value`. */
export const askedOf = (
  search: string,
  starts: readonly DecisionStart[],
  first: string,
  candidates: ReadonlySet<string>,
): { readonly asked: Asked; readonly ignored: readonly string[] } | undefined => {
  const address = new URLSearchParams(search);
  const wanted = address.get('from');
  const fallback = starts.find(({ id }) => id === first) ?? starts[0];
  const start = starts.find(({ id }) => id === wanted) ?? fallback;
  if (start === undefined) return undefined;
  const ignored: string[] = [];
  const ignore = (name: string, value: string): void => {
    ignored.push(`${name}=${value}`);
  };
  if (wanted !== null && start.id !== wanted) ignore('from', wanted);
  const budgets = start.limits.budgets.map((budget) => {
    const text = address.get(budgetName(budget));
    const amount = text === null ? budget.amount : amountOf(text);
    if (amount === undefined) ignore(budgetName(budget), text ?? '');
    return { ...budget, amount: amount ?? budget.amount };
  });
  const known = new Set(start.limits.budgets.map(budgetName));
  for (const [name, value] of address) {
    const isBudget = prefixes.some((prefix) => name.startsWith(prefix) && /^\d{4}$/.test(name.slice(prefix.length)));
    if (isBudget && !known.has(name)) ignore(name, value);
  }
  const cap = address.get('cap');
  const capacity = cap === null ? start.limits.capacity : factorOf(cap);
  if (capacity === undefined) ignore('cap', cap ?? '');
  const obj = address.get('obj');
  const objective = obj === null ? start.limits.objective : selectionObjectives.find((name) => name === obj);
  if (objective === undefined) ignore('obj', obj ?? '');
  const keysOf = (name: 'in' | 'out', own: readonly string[], taken: readonly string[]): readonly string[] => {
    const text = address.get(name);
    if (text === null) return own.filter((key) => !taken.includes(key));
    return [...new Set(text.split(','))].filter((key) => {
      if (key === '') return false;
      const isKnown = candidates.has(key) && !taken.includes(key);
      if (!isKnown) ignore(name, key);
      return isKnown;
    });
  };
  const include = keysOf('in', start.limits.include, []);
  const exclude = keysOf('out', start.limits.exclude, include);
  return {
    asked: {
      from: start.id,
      limits: { budgets, capacity: capacity ?? start.limits.capacity, objective: objective ?? start.limits.objective, include, exclude },
    },
    ignored,
  };
};
