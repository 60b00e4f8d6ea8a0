/** How much of a project serves which objective. */
import type { OfficeRecord } from '#schemas/record.ts';

/** Weights of a project's objectives, in per cent; what they leave of 100 serves none. */
export const objectiveWeights = ({ data }: OfficeRecord<'projects'>): readonly (readonly [string | undefined, number])[] => {
  const named = (data.objectives ?? []).map(({ id, weight }) => [id, weight] as const);
  const rest = 100 - named.reduce((all, [, weight]) => all + weight, 0);
  return rest > 1e-9 ? [...named, [undefined, rest]] : named;
};
