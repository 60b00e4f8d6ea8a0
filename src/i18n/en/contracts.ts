/** English words. Contracts, suppliers, run money and personal data. */
export const contracts = {};
