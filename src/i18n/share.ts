/** Shares that are held against a target. */
import type { Language } from '../schemas/shared.ts';
import { formatPercent } from './format.ts';

/** A share in per cent with at most one decimal, cut off rather than rounded: what is below a target never reads as having met it. */
export const formatShare = (share: number, language: Language): string =>
  formatPercent(Math.floor(share * 1000 + 1e-6) / 1000, language, 1);
