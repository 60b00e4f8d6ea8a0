/** English words. Applications, technology and assets. */
export const applications = {};
