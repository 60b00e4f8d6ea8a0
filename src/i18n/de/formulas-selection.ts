/** German words. Formulas of selection and capacity. */
import type { Words } from '../en.ts';

export const formulasSelection: Words['formulasSelection'] = {};
