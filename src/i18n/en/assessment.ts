/** English words. The self-assessment. */
export const assessment = {};
