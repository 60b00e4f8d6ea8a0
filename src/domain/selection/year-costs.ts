/** What several candidates cost together. */
import type { Candidate, YearCost } from './problem.ts';

/** Costs by year, ascending, of candidates whose costs are known; years that are named besides stand there too. The parts of a year are undefined where one of its costs is not split. */
export const costsByYear = (candidates: readonly Candidate[], besides: readonly number[] = []): readonly YearCost[] => {
  const years = new Map<number, YearCost[]>(besides.map((year) => [year, []]));
  for (const cost of candidates.flatMap(({ costs }) => costs ?? [])) {
    const own = years.get(cost.year);
    if (own === undefined) years.set(cost.year, [cost]);
    else own.push(cost);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, own]) => {
      const sum = (part: (cost: YearCost) => number | undefined): number => own.reduce((all, cost) => all + (part(cost) ?? 0), 0);
      const isSplit = own.every(({ capex, opex }) => capex !== undefined && opex !== undefined);
      return {
        year,
        total: sum(({ total }) => total),
        ...(isSplit ? { capex: sum(({ capex }) => capex), opex: sum(({ opex }) => opex) } : {}),
      };
    });
};
