/** German words. Requests: their register, their pages and the scoring model. */
import type { Words } from '../en.ts';

export const requests: Words['requests'] = {};
