/** German words. Capacity of teams and the demand for them. */
import type { Words } from '../en.ts';

export const capacity: Words['capacity'] = {};
