/** The figures of a benchmark as text. */
import type { BudgetResult } from './budgets.ts';
import { ratioOf } from './budgets.ts';
import type { SizeReport } from './run-bench.ts';

const figure = (value: number | undefined, digits: number): string => (value === undefined ? 'unknown' : value.toFixed(digits));
const count = (value: number): string => value.toLocaleString('en');

/** One size: a line a subject, and what the build is to the others. */
export const sizeText = (size: SizeReport): string => {
  const lines = [
    `${count(size.records)} documents, ${count(size.projects)} projects: ${count(size.files)} files, ${count(size.pages)} pages; medians of ${String(size.runs)} runs`,
    `${''.padEnd(36)}${'CPU s'.padStart(9)}${'wall s'.padStart(9)}${'peak MB'.padStart(9)}`,
    ...Object.entries(size.results).map(
      ([id, result]) =>
        `${(size.names[id] ?? id).padEnd(36)}${figure(result.cpuSeconds, 2).padStart(9)}${figure(result.wallSeconds, 2).padStart(9)}${figure(result.peakMegabytes, 0).padStart(9)}`,
    ),
    ...Object.keys(size.results)
      .filter((id) => id !== 'build' && id !== 'check')
      .map((id) => `build ÷ ${size.names[id] ?? id}: ${figure(ratioOf(size, 'build', id), 2)} (CPU)`),
  ];
  return `${lines.join('\n')}\n\n`;
};

/** The budgets, a line each. */
export const budgetText = (budgets: readonly BudgetResult[]): string =>
  `Budgets\n${budgets.map(({ budget, limit, value, state }) => `${state.padEnd(14)}${budget}: ${value === undefined ? '' : `${value.toFixed(2)} `}(at most ${String(limit)})`).join('\n')}\n`;
