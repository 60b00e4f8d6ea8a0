/** An amount divided by weights without losing a minor unit. */
import { inTurn } from '#domain/office/order.ts';

/**
 * Whole parts of a whole amount, in proportion to the weights, that sum to the amount: what rounding leaves goes to the parts with the largest remainder
 * (Hamilton's method), the first of equals. All zero where the weights sum to nothing.
 */
export const sharesOf = (amount: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (amount * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = amount - parts.reduce((total, part) => total + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => inTurn(b.rest - a.rest, a.index - b.index));
  for (const { index } of order.slice(0, Math.max(0, left))) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
};
