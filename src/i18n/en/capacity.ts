/** English words. Capacity of teams and the demand for them. */
export const capacity = {};
