/** English words. Deciding: candidates, scenarios and the best set. */
export const decide = {};
