/** German words. Contracts, suppliers, run money and personal data. */
import type { Words } from '../en.ts';

export const contracts: Words['contracts'] = {};
