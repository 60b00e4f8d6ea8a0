/** Changes as shares with their sign. */
import type { Language } from '../schemas/shared.ts';
import { formatPercent } from './format.ts';

/** A change as a percentage with its sign: `−10 %`; what rounds to 0 has none. */
export const signedPercent = (share: number, language: Language, digits = 0): string => {
  const size = formatPercent(Math.abs(share), language, digits);
  if (size === formatPercent(0, language, digits)) return size;
  return `${share > 0 ? '+' : '−'}${size}`;
};
