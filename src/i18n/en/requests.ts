/** English words. Requests: their register, their pages and the scoring model. */
export const requests = {};
