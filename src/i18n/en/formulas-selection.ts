/** English words. Formulas of selection and capacity. */
export const formulasSelection = {};
