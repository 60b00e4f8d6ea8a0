/** English words of the waiver register. */
export const waivers = {
  title: 'Waivers',
};
