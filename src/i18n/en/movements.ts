/** English words for changes between two months, completeness and alignment. */
export const movements = {
  title: 'Changes',
};
