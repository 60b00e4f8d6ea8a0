/** English words of the calendar of reviews and deadlines. */
export const calendar = {
  title: 'Calendar',
};
