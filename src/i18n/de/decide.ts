/** German words. Deciding: candidates, scenarios and the best set. */
import type { Words } from '../en.ts';

export const decide: Words['decide'] = {};
